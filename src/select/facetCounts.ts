/** How many events each value of a facet would show under all other filters, and in which order values stand. */
import { agreementStates, eventStatuses, type Timeline } from "../model/timeline";
import type { Facet, Filters } from "../view/view";
import { columnsOf } from "./columns";
import { facetValueName, facetValueTexts } from "./facetNames";
import { criteria, evaluate } from "./filterEvents";
import { foldText, queryTerms } from "./search";

export type FacetValue = {
  readonly value: string;
  readonly name: string;
  /** Events with this value under all other filters. */
  readonly count: number;
  /** Events with this value at all. */
  readonly total: number;
  readonly chosen: boolean;
};

/**
 * Counts per value under all other filters. Where the facet matches `any`, its own choice does not count, so that each
 * value says what it would add; where it matches `all`, each value says what would be left with it.
 */
export function facetCounts(
  timeline: Timeline,
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const { misses, missed } = evaluate(timeline, filters);
  const { values, offsets, codes } = columnsOf(timeline).facets[facet];
  const own = filters.match[facet] === "all" ? -1 : criteria.indexOf(facet);
  const counts = new Uint32Array(values.length);
  for (let index = 0; index < misses.length; index += 1) {
    const count = misses[index] ?? 0;
    if (count > 1 || (count === 1 && missed[index] !== own)) continue;
    const end = offsets[index + 1] ?? 0;
    for (let at = offsets[index] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]));
}

/**
 * All values of a facet with their counts, the most frequent first. The order rests on the totals alone, so that rows
 * stay where they are while filters change. Values chosen but unknown here stand at the end, with nothing to show.
 */
export function facetValues(timeline: Timeline, filters: Filters, facet: Facet): FacetValue[] {
  const counts = facetCounts(timeline, filters, facet);
  const chosen = filters.values[facet];
  const known = orderedValues(timeline, facet);
  const strangers = chosen.filter((value) => !counts.has(value));
  return [...known, ...strangers.map((value) => ({ value, total: 0 }))].map(({ value, total }) => ({
    value,
    name: facetValueName(timeline, facet, value),
    count: counts.get(value) ?? 0,
    total,
    chosen: chosen.includes(value),
  }));
}

/** More rows than this nobody reads; the rest are found by searching for them. */
export const MOST_ROWS = 200;

export type FacetRows = {
  readonly rows: readonly FacetValue[];
  /** Values that are left out, of those wanted. */
  readonly hidden: number;
  /** Values wanted, whether shown or not. */
  readonly found: number;
};

/**
 * The values to show of a facet: the first few or those searched for, and always the chosen ones.
 * @param wanted what is searched for among names and aliases; empty for none
 */
export function facetRows(
  timeline: Timeline,
  facet: Facet,
  values: readonly FacetValue[],
  limit: number,
  wanted: string,
): FacetRows {
  const terms = queryTerms(wanted);
  const isWanted = ({ value }: FacetValue) => {
    if (terms.length === 0) return true;
    const texts = facetValueTexts(timeline, facet, value).map(foldText);
    return terms.every((term) => texts.some((text) => text.includes(term)));
  };
  const found = values.filter(isWanted);
  const first = new Set(found.slice(0, terms.length === 0 ? limit : MOST_ROWS));
  const rows = values.filter((value) => value.chosen || first.has(value));
  const shown = rows.filter((value) => found.includes(value)).length;
  return { rows, found: found.length, hidden: found.length - shown };
}

type Total = { readonly value: string; readonly total: number };

const fixedOrders: Partial<Record<Facet, readonly string[]>> = {
  agreement: [...agreementStates].reverse(),
  status: eventStatuses,
};

const ordered = new WeakMap<Timeline, Map<Facet, readonly Total[]>>();

function orderedValues(timeline: Timeline, facet: Facet): readonly Total[] {
  const orders = ordered.get(timeline) ?? new Map<Facet, readonly Total[]>();
  ordered.set(timeline, orders);
  const known = orders.get(facet) ?? orderValues(timeline, facet);
  orders.set(facet, known);
  return known;
}

function orderValues(timeline: Timeline, facet: Facet): readonly Total[] {
  const totals = countTotals(timeline, facet);
  const order = facet === "document" ? timeline.documents.map(({ id }) => id) : fixedOrders[facet];
  if (order) return order.filter((value) => totals.has(value)).map((value) => total(totals, value));
  const name = ({ value }: Total) => facetValueName(timeline, facet, value);
  return [...totals.keys()]
    .map((value) => total(totals, value))
    .sort((a, b) => b.total - a.total || name(a).localeCompare(name(b), "en"));
}

function countTotals(timeline: Timeline, facet: Facet): ReadonlyMap<string, number> {
  const { values, codes } = columnsOf(timeline).facets[facet];
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return new Map(values.map((value, code) => [value, counts[code] ?? 0]));
}

function total(totals: ReadonlyMap<string, number>, value: string): Total {
  return { value, total: totals.get(value) ?? 0 };
}
