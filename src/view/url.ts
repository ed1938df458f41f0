/**
 * The View as the query part of a URL, and back.
 *
 *   encodeView(view)  ──▶  "country=CN,US&match=country:all&event=blinken-xi"    only what differs from the default
 *   parseView(search) ──▶  { view, problems }                                    total: a bad field falls back alone
 *
 * The same string serves the address bar, "Copy link", the back button and images that carry their view.
 * Parameters not known here (a host's own, those of later versions) are passed over in silence.
 */

import {
  columnsField,
  compareField,
  disagreementsByField,
  laneIdsField,
  laneOrderField,
  lanesField,
  sortField,
} from "./pageFields";
import { readQuery, writeQuery } from "./queryString";
import {
  choiceField,
  dayField,
  type Field,
  facetField,
  idField,
  matchField,
  queryField,
  timelineField,
  windowField,
} from "./urlFields";
import { defaultView, facets, themeChoices, timeScales, type View, viewKinds } from "./view";

/** A parameter that could not be honoured, with a sentence for the person who opened the link. */
export type UrlProblem = {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
};

export type ParsedView = { readonly view: View; readonly problems: readonly UrlProblem[] };

/** In the order in which a link spells them. */
const fields: readonly Field[] = [
  timelineField,
  ...facets.map(facetField),
  matchField,
  choiceField("filtered", ["hide", "fade"], defaultView.filtered),
  queryField,
  dayField("from"),
  dayField("to"),
  windowField,
  lanesField,
  laneOrderField,
  laneIdsField("pin", "pinned"),
  laneIdsField("move", "moved"),
  laneIdsField("fold", "folded"),
  choiceField("scale", timeScales, defaultView.scale),
  idField("event"),
  idField("passage"),
  choiceField("view", viewKinds, defaultView.view),
  columnsField,
  sortField,
  disagreementsByField,
  compareField,
  choiceField("theme", themeChoices, defaultView.theme),
];

/** All parameters there are. */
export const parameterNames: readonly string[] = fields.map(({ name }) => name);

const facetNames: readonly string[] = facets;

/** Writes a view, without the leading `?`; the default view is the empty string. */
export function encodeView(view: View): string {
  return writeQuery(
    fields.flatMap((field) => {
      const value = field.write(view);
      return value === null ? [] : [[field.name, value] as const];
    }),
  );
}

/** Longer links are nobody's view: hosts and browsers cut them long before. */
const LONGEST_LINK = 65_536;

/** Reads a view from any string. */
export function parseView(search: string): ParsedView {
  if (search.length > LONGEST_LINK) return { view: defaultView, problems: [tooLong] };
  const given = collect(search);
  let view = defaultView;
  const problems: UrlProblem[] = [];
  for (const field of fields) {
    const value = given.get(field.name);
    if (value === undefined) continue;
    const reading = field.read(value, view);
    view = reading.view;
    for (const message of reading.messages)
      problems.push({ parameter: field.name, value, message });
  }
  return { view, problems };
}

const tooLong: UrlProblem = {
  parameter: "link",
  value: "",
  message: `It is longer than ${LONGEST_LINK.toLocaleString("en")} characters, so nothing in it was read. Choose filters and time anew.`,
};

/** Repeated facets add up, as forms send them; of anything else the first counts. */
function collect(search: string): Map<string, string> {
  const given = new Map<string, string>();
  for (const [name, value] of readQuery(search)) {
    const before = given.get(name);
    if (before === undefined) given.set(name, value);
    else if (facetNames.includes(name)) given.set(name, `${before},${value}`);
  }
  return given;
}
