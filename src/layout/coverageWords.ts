/** Coverage in words: "Los Angeles Times: 31 events between February 2023 and May 2024; nothing on 2022". */
import { dateInWords, yearText } from "../model/dateWords.ts";
import type { Timeline } from "../model/timeline.ts";
import { documentName } from "../select/documentName.ts";
import { lookupOf } from "../select/lookup.ts";
import { counted, grouped, listed } from "../select/valueWords.ts";
import { monthOf } from "../view/isoTime.ts";
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

/** What a report tells of: "25 events in April 2024, 2 dated only loosely, 4 without a date; nothing on 2022". */
export function coverageWords(one: DocumentCoverage, coverage: Coverage): string {
  const { events, undated, vague, told, loose } = one;
  if (events === 0) return "no events";
  const [first, last] = [told[0], told.at(-1)];
  const dated = events - undated - vague;
  const parts = [
    first && last ? `${counted(dated, "event")} ${betweenWords(first, last)}` : "",
    vague > 0 ? `${counted(vague, "event")} dated only loosely` : "",
    undated > 0
      ? `${undated === events ? counted(undated, "event") : grouped(undated)} without a date`
      : "",
  ].filter((part) => part !== "");
  const silent = undated === events ? "" : silentYears(union([...told, ...loose]), coverage);
  return parts.join(", ") + (silent === "" ? "" : `; nothing on ${silent}`);
}

function betweenWords({ start }: TimeSpan, { end }: TimeSpan): string {
  const [from, to] = [monthWords(start), monthWords(end - 1)];
  return from === to ? `in ${from}` : `between ${from} and ${to}`;
}

function monthWords(time: number): string {
  return dateInWords(monthOf(time)).replace(/, .*/, "");
}

/** The years between the first event of all and the last of which the spans tell nothing: "2019 to 2021 and 2023". */
function silentYears(spans: readonly TimeSpan[], { documents }: Coverage): string {
  const all = union(documents.flatMap(({ told, loose }) => [...told, ...loose]));
  const told = new Set(yearsIn(spans));
  const silent = yearsIn([{ start: all[0]?.start ?? 0, end: all.at(-1)?.end ?? 0 }]);
  const runs = runsOf(silent.filter((year) => !told.has(year)));
  if (runs.length > MOST_RUNS) return "";
  return listed(runs.flatMap(([first, last]) => yearsWords(first, last)));
}

function yearsWords(first: number, last: number): readonly string[] {
  if (last > first + 1) return [`${yearText(first)} to ${yearText(last)}`];
  return first === last ? [yearText(first)] : [yearText(first), yearText(last)];
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
