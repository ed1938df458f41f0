/** Coverage in words: "Los Angeles Times: 31 events between February 2023 and May 2024; nothing on 2022". */
import { dateInWords } from "../model/dateWords.ts";
import type { Timeline } from "../model/timeline.ts";
import { documentName } from "../select/documentName.ts";
import { lookupOf } from "../select/lookup.ts";
import { counted, listed } from "../select/valueWords.ts";
import { type Coverage, type DocumentCoverage, type TimeSpan, union } from "./coverage.ts";

/** What the coverage rows mean. */
export const COVERAGE_MEANING =
  "The time each report tells of, by its events; not all that happened. Pale: only “since” or “some time within”. " +
  "Hatched: no report here puts anything there.";

/** A document's number and name, as elsewhere on the page: "3 Los Angeles Times". */
export function numberedName(id: string, timeline: Timeline): string {
  const { documents, documentNumbers } = lookupOf(timeline);
  const document = documents.get(id);
  return document === undefined
    ? id
    : `${documentNumbers.get(id)} ${documentName(document, timeline)}`;
}

/** What a report tells of: "31 events between February 2023 and May 2024; nothing on 2022". */
export function coverageWords(one: DocumentCoverage, coverage: Coverage): string {
  const spans = one.told.length > 0 ? one.told : one.loose;
  const [first, last] = [spans[0], spans.at(-1)];
  const events = counted(one.events, "event");
  if (one.events === 0) return "no events";
  if (first === undefined || last === undefined) return `${events}, none of them dated`;
  const undated = one.undated > 0 ? `, and ${one.undated} without a date` : "";
  const silent = silentYears(union([...one.told, ...one.loose]), coverage);
  const nothing = silent === "" ? "" : `; nothing on ${silent}`;
  return `${counted(one.events - one.undated, "event")} ${betweenWords(first, last)}${undated}${nothing}`;
}

function betweenWords({ start }: TimeSpan, { end }: TimeSpan): string {
  const [from, to] = [monthWords(start), monthWords(end - 1)];
  return from === to ? `in ${from}` : `between ${from} and ${to}`;
}

function monthWords(time: number): string {
  return dateInWords(new Date(time).toISOString().slice(0, 7)).replace(/, .*/, "");
}

/** The years between the first event of all and the last of which the spans tell nothing: "2019 to 2021 and 2023". */
function silentYears(spans: readonly TimeSpan[], { documents }: Coverage): string {
  const all = union(documents.flatMap(({ told, loose }) => [...told, ...loose]));
  const told = new Set(yearsIn(spans));
  const silent = yearsIn([{ start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 }]);
  const runs = runsOf(silent.filter((year) => !told.has(year)));
  if (runs.length > MOST_RUNS) return "";
  return listed(runs.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)));
}

/** More gaps than this are no longer told one by one. */
const MOST_RUNS = 4;
/** Longer spans are told without a list of years. */
const MOST_YEARS = 400;

function yearsIn(spans: readonly TimeSpan[]): readonly number[] {
  return spans.flatMap(({ start, end }) => {
    const first = new Date(start).getUTCFullYear();
    const count = new Date(end - 1).getUTCFullYear() - first + 1;
    return count > MOST_YEARS ? [] : Array.from({ length: count }, (_, i) => first + i);
  });
}

function runsOf(years: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs;
}
