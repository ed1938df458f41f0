/**
 * Which events pass the filters, and what each filter keeps out. All in one pass per filter:
 *
 *   criterion      country  official  …  query  days        an event passes if it misses none;
 *   event 0           ✓        ✗          ✓      ✓          under all filters but c, if it misses none but c.
 *                  misses[0] = 1, missed[0] = official      So one count per event serves every facet's counts.
 */
import type { Timeline } from "../model/timeline";
import { dayEnd, dayStart } from "../view/isoTime";
import { type Facet, type FacetMatch, type Filters, facets } from "../view/view";
import { type Columns, columnsOf, type FacetColumn } from "./columns";
import { findTerm, queryTerms, searchTexts } from "./search";

export const criteria = [...facets, "query", "days"] as const;
export type Criterion = (typeof criteria)[number];

export type Evaluation = {
  /** How many criteria each event misses. */
  readonly misses: Uint8Array;
  /** Index into `criteria` of the last one missed. */
  readonly missed: Uint8Array;
};

type Test = (index: number) => boolean;
type Made = { readonly filters: Filters; readonly evaluation: Evaluation; ids?: Set<string> };

const made = new WeakMap<Timeline, Made>();

/** The ids of the events that pass all filters; undated ones pass unless days are asked for. */
export function matchingEvents(timeline: Timeline, filters: Filters): ReadonlySet<string> {
  const entry = entryOf(timeline, filters);
  entry.ids ??= new Set(
    columnsOf(timeline).ids.filter((_, index) => entry.evaluation.misses[index] === 0),
  );
  return entry.ids;
}

/** What each event misses; remembered for the last filters. */
export function evaluate(timeline: Timeline, filters: Filters): Evaluation {
  return entryOf(timeline, filters).evaluation;
}

/** The criteria that keep something to be kept: those set. */
export function activeCriteria(filters: Filters): Criterion[] {
  return criteria.filter((criterion) => {
    if (criterion === "query") return queryTerms(filters.query).length > 0;
    if (criterion === "days") return filters.from !== null || filters.to !== null;
    return filters.values[criterion].length > 0;
  });
}

function entryOf(timeline: Timeline, filters: Filters): Made {
  const known = made.get(timeline);
  if (known?.filters === filters) return known;
  const entry: Made = { filters, evaluation: evaluateAll(timeline, filters) };
  made.set(timeline, entry);
  return entry;
}

function evaluateAll(timeline: Timeline, filters: Filters): Evaluation {
  const { length } = timeline.events;
  const misses = new Uint8Array(length);
  const missed = new Uint8Array(length);
  for (const criterion of activeCriteria(filters)) {
    const passes = testOf(timeline, filters, criterion);
    const code = criteria.indexOf(criterion);
    for (let index = 0; index < length; index += 1) {
      if (passes(index)) continue;
      misses[index] = (misses[index] ?? 0) + 1;
      missed[index] = code;
    }
  }
  return { misses, missed };
}

function testOf(timeline: Timeline, filters: Filters, criterion: Criterion): Test {
  if (criterion === "query") return queryTest(timeline, filters.query);
  const columns = columnsOf(timeline);
  if (criterion === "days") return daysTest(columns, filters);
  const match = filters.match[criterion] ?? "any";
  return facetTest(columns.facets[criterion], filters.values[criterion], match);
}

function facetTest(column: FacetColumn, chosen: readonly string[], match: FacetMatch): Test {
  const wanted = new Uint8Array(column.values.length);
  // A value named twice, as a link may, is still one value.
  const distinct = [...new Set(chosen)];
  const known = distinct
    .map((value) => column.codeOf.get(value))
    .filter((code) => code !== undefined);
  for (const code of known) wanted[code] = 1;
  if (match === "all" && known.length < distinct.length) return () => false;
  const needed = match === "all" ? known.length : 1;
  return (index) => countWanted(column, index, wanted) >= needed;
}

function countWanted({ offsets, codes }: FacetColumn, index: number, wanted: Uint8Array): number {
  let count = 0;
  const end = offsets[index + 1] ?? 0;
  for (let at = offsets[index] ?? 0; at < end; at += 1) count += wanted[codes[at] ?? 0] ?? 0;
  return count;
}

function queryTest(timeline: Timeline, query: string): Test {
  const terms = queryTerms(query);
  const texts = searchTexts(timeline);
  return (index) => terms.every((term) => findTerm(texts[index] ?? "", term) >= 0);
}

/** Overlap of the outer bounds with the days asked for; NaN, the undated, compares false. */
function daysTest({ start, end }: Columns, { from, to }: Filters): Test {
  const first = (from === null ? null : dayStart(from)) ?? -Infinity;
  const last = (to === null ? null : dayEnd(to)) ?? Infinity;
  return (index) => (start[index] ?? NaN) < last && (end[index] ?? NaN) > first;
}

/** The facet a criterion is, or null for search and days. */
export function facetOf(criterion: Criterion): Facet | null {
  return criterion === "query" || criterion === "days" ? null : criterion;
}
