/** The URL parameters of lanes, table, disagreements and documents page; see `urlFields.ts`. */
import { readList, writeList } from "./queryString";
import { type Field, fault, fine, LONGEST_VALUE, shorten } from "./urlFields";
import { defaultView, disputeGroupings, type LaneChoices, laneGroupings, laneOrders } from "./view";

/** More of them than this are nobody's lanes, columns or documents. */
const MOST_ITEMS = 200;

const items = (text: string): string[] =>
  [...new Set(readList(text))]
    .filter((item) => item !== "" && item.length <= LONGEST_VALUE)
    .slice(0, MOST_ITEMS);

/** What lanes are by; `lanes=type` is written only where it was asked for by name. */
export const lanesField: Field = {
  name: "lanes",
  write: ({ lanes, typeLanes }) => (lanes === defaultView.lanes && !typeLanes ? null : lanes),
  read: (text, view) => {
    const lanes = laneGroupings.find((known) => known === text);
    if (lanes === undefined)
      return fault(view, `“${shorten(text)}” is none of ${laneGroupings.join(", ")}.`);
    return fine({ ...view, lanes, typeLanes: lanes === "type" });
  },
};

/** How lanes are sorted. */
export const laneOrderField: Field = {
  name: "order",
  write: ({ laneChoices: { order } }) => (order === "usual" ? null : order),
  read: (text, view) => {
    const order = laneOrders.find((known) => known === text);
    if (order === undefined)
      return fault(view, `“${shorten(text)}” is none of ${laneOrders.join(", ")}.`);
    return fine({ ...view, laneChoices: { ...view.laneChoices, order } });
  },
};

/** Lanes by id. */
export function laneIdsField(name: string, key: Exclude<keyof LaneChoices, "order">): Field {
  return {
    name,
    write: ({ laneChoices }) => writeList(laneChoices[key]) || null,
    read: (text, view) =>
      fine({ ...view, laneChoices: { ...view.laneChoices, [key]: items(text) } }),
  };
}

/** The columns of the table; those it does not know it leaves out. None are the usual ones. */
export const columnsField: Field = {
  name: "columns",
  write: ({ columns }) => (columns === null ? null : writeList(columns) || null),
  read: (text, view) => {
    const columns = items(text);
    return fine({ ...view, columns: columns.length === 0 ? null : columns });
  },
};

/** `title`, or `-title` for descending. */
export const sortField: Field = {
  name: "sort",
  write: ({ sort }) => (sort === null ? null : `${sort.descending ? "-" : ""}${sort.column}`),
  read: (text, view) => {
    const descending = text.startsWith("-");
    const column = descending ? text.slice(1) : text;
    if (!/^[a-z][a-z-]{0,40}$/.test(column))
      return fault(view, `“${shorten(text)}” is no column to sort by.`);
    return fine({ ...view, sort: { column, descending } });
  },
};

/** What the disagreements stand by. */
export const disagreementsByField: Field = {
  name: "by",
  write: ({ disagreementsBy: by }) => (by === defaultView.disagreementsBy ? null : by),
  read: (text, view) => {
    const disagreementsBy = disputeGroupings.find((known) => known === text);
    if (disagreementsBy === undefined)
      return fault(view, `“${shorten(text)}” is none of ${disputeGroupings.join(", ")}.`);
    return fine({ ...view, disagreementsBy });
  },
};

/** Documents laid side by side. */
export const compareField: Field = {
  name: "compare",
  write: ({ compare }) => writeList(compare) || null,
  read: (text, view) => fine({ ...view, compare: items(text) }),
};
