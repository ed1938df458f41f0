/** The columns of the table: what each says of an event, on screen and in files, and by what it is sorted. */
import { independentSources } from "../evidence/origins";
import { dateInShort } from "../model/dateWords";
import { agreementStates, type Timeline, type TimelineEvent } from "../model/timeline";
import { valuesOf } from "./columns";
import { facetValueName } from "./facetNames";
import { lookupOf } from "./lookup";
import { amountsInWords, durationInWords, durationsOf, peopleOf, quotesOf } from "./tableCells";
import type { ColumnId } from "./tableColumnIds";
import { basisWords, statusWords } from "./valueWords";

/** Compared item by item, numbers as numbers; null, where there is nothing to compare, comes last either way. */
export type SortKey = readonly (number | string)[] | null;

type Cell<T> = (event: TimelineEvent, timeline: Timeline) => T;

export type TableColumn = {
  readonly title: string;
  /** The cell in words; empty where there is nothing to say. */
  readonly text: Cell<string>;
  /** What files say, where numbers of reports or pictures would mean nothing. */
  readonly file?: Cell<string>;
  readonly key: Cell<SortKey>;
};

const textual = (title: string, text: Cell<string>): TableColumn => ({
  title,
  text,
  key: (event, timeline) => {
    const words = text(event, timeline);
    return words === "" ? null : [words];
  },
});

const documentsOf: Cell<string[]> = (event, timeline) => valuesOf(timeline, event, "document");

const named = (facet: "country" | "document" | "topic", joiner: string): Cell<string> => {
  return (event, timeline) =>
    valuesOf(timeline, event, facet)
      .map((value) => facetValueName(timeline, facet, value))
      .join(joiner);
};

const sources: Cell<ReturnType<typeof independentSources>> = (event, timeline) =>
  independentSources(event.origins, documentsOf(event, timeline).length);

const bounds: Cell<SortKey> = ({ start, end }) =>
  start === null && end === null ? null : [start ?? -Infinity, end ?? Infinity];

/** Every column by its id. */
export const tableColumns: Readonly<Record<ColumnId, TableColumn>> = {
  date: { title: "Date", text: ({ date }) => dateInShort(date), key: bounds },
  edtf: { title: "Date, EDTF", text: ({ date }) => date ?? "", key: bounds },
  "date-basis": textual("Date basis", ({ dateBasis }) => basisWords[dateBasis]),
  "time-of-day": textual("Time of day", ({ timeOfDay }) => timeOfDay?.text ?? ""),
  duration: { title: "Duration", text: durationInWords, key: shortestDuration },
  title: textual("Event", ({ title }) => title),
  label: textual("Label", ({ label }) => label),
  type: textual("Type", ({ type }, timeline) => facetValueName(timeline, "type", type)),
  status: textual("Status", ({ status }) => statusWords[status]),
  people: textual("People", (event, timeline) => peopleOf(event, timeline).join(", ")),
  place: textual("Place", ({ place }) => place?.name ?? ""),
  countries: textual("Countries", named("country", ", ")),
  topics: textual("Topics", named("topic", ", ")),
  amounts: { title: "Amounts", text: amountsInWords, key: largestAmount },
  agreement: {
    title: "Agreement",
    text: ({ agreement }, timeline) => facetValueName(timeline, "agreement", agreement),
    key: ({ agreement }) => [agreementStates.indexOf(agreement)],
  },
  sources: {
    title: "Sources",
    text: (event, timeline) => numbersOf(event, timeline).join(", "),
    file: named("document", "; "),
    key: (event, timeline) => [documentsOf(event, timeline).length, ...numbersOf(event, timeline)],
  },
  independent: {
    title: "Independent sources",
    text: (event, timeline) => sources(event, timeline).phrase,
    key: (event, timeline) => {
      const { atMost, atLeast } = sources(event, timeline);
      return [atMost, atLeast, documentsOf(event, timeline).length];
    },
  },
  documents: textual("Documents", named("document", "; ")),
  passages: {
    title: "Passages",
    text: ({ passages }) => String(passages.length),
    key: ({ passages }) => [passages.length],
  },
  quotes: {
    ...textual("Quotes", (event, timeline) => quotes(event, timeline, " ")),
    file: (event, timeline) => quotes(event, timeline, "\n"),
  },
  "part-of": textual("Part of", ({ partOf }, timeline) => {
    return partOf === undefined ? "" : (lookupOf(timeline).events.get(partOf)?.title ?? partOf);
  }),
  cameo: textual("CAMEO code", ({ cameo }) => cameo ?? ""),
  id: textual("Id", ({ id }) => id),
};

function shortestDuration(event: TimelineEvent, timeline: Timeline): SortKey {
  const minutes = durationsOf(event, timeline).flatMap(({ value }) =>
    typeof value === "number" ? value : [],
  );
  return minutes.length === 0 ? null : [Math.min(...minutes)];
}

/** Sums of different currencies do not compare: each stands with its own. */
function largestAmount({ amounts }: TimelineEvent): SortKey {
  const [largest] = [...amounts].sort((a, b) => b.value - a.value);
  return largest === undefined ? null : [largest.currency, largest.value];
}

function numbersOf(event: TimelineEvent, timeline: Timeline): number[] {
  const { documentNumbers } = lookupOf(timeline);
  const numbers = documentsOf(event, timeline).map((id) => documentNumbers.get(id) ?? 0);
  return numbers.sort((a, b) => a - b);
}

function quotes(event: TimelineEvent, timeline: Timeline, joiner: string): string {
  return quotesOf(event, timeline)
    .map(({ document, words }) => `${document}: ${words}`)
    .join(joiner);
}
