/** When nothing passes: which single filter to drop, and how many events that would show. */
import { dateInShort } from "../model/dateWords";
import type { Timeline } from "../model/timeline";
import type { Filters } from "../view/view";
import { facetTitles, facetValueName } from "./facetNames";
import { activeCriteria, type Criterion, criteria, evaluate, facetOf } from "./filterEvents";

export type Loosening = {
  readonly criterion: Criterion;
  /** The filter in words: `Country: Taiwan, Ukraine`. */
  readonly words: string;
  /** Events shown without it. */
  readonly shows: number;
};

/** One entry per filter set, the most helpful first. */
export function loosenings(timeline: Timeline, filters: Filters): Loosening[] {
  const { misses, missed } = evaluate(timeline, filters);
  return activeCriteria(filters)
    .map((criterion) => {
      const code = criteria.indexOf(criterion);
      const shown = misses.filter(
        (count, at) => count === 0 || (count === 1 && missed[at] === code),
      );
      return {
        criterion,
        words: criterionWords(timeline, filters, criterion),
        shows: shown.length,
      };
    })
    .sort((a, b) => b.shows - a.shows);
}

/** A filter in words. */
export function criterionWords(timeline: Timeline, filters: Filters, criterion: Criterion): string {
  const facet = facetOf(criterion);
  if (facet === null) return criterion === "query" ? queryWords(filters) : daysWords(filters);
  const names = filters.values[facet].map((value) => facetValueName(timeline, facet, value));
  const joiner = filters.match[facet] === "all" ? " and " : ", ";
  return `${facetTitles[facet]}: ${names.join(joiner)}`;
}

function queryWords({ query }: Filters): string {
  return `Search: ${query.trim()}`;
}

/** The days of the filter in few words: `18–19 Jun 2023`, `from 18 Jun 2023`. */
export function daysWords({ from, to }: Pick<Filters, "from" | "to">): string {
  return dateInShort(`${from ?? ".."}/${to ?? ".."}`);
}
