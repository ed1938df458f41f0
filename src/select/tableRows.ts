/** The rows of the table: which events, in which order. */
import type { Timeline, TimelineEvent } from "../model/timeline";
import type { TableSort } from "../view/view";
import { isColumn } from "./tableColumnIds";
import { type SortKey, tableColumns } from "./tableColumns";

const collator = new Intl.Collator("en", { numeric: true });

/**
 * The events in the order asked for. Equal ones stay in time order, also when descending; what has nothing to be sorted
 * by (the undated, by date) stands last either way.
 * @param sort null, or a column the table does not have, is time order
 */
export function sortedEvents(timeline: Timeline, sort: TableSort | null): readonly TimelineEvent[] {
  const inTime = byKey(timeline.events, timeKey, 1);
  if (sort === null || !isColumn(sort.column)) return inTime;
  const { key } = tableColumns[sort.column];
  return byKey(inTime, (event) => key(event, timeline), sort.descending ? -1 : 1);
}

/** As a compiled timeline is ordered; within one start its own order holds, which knows what came after what. */
function timeKey({ date, start }: TimelineEvent): SortKey {
  return date === null ? null : [start ?? -Infinity];
}

function byKey(
  events: readonly TimelineEvent[],
  keyOf: (event: TimelineEvent) => SortKey,
  direction: 1 | -1,
): readonly TimelineEvent[] {
  return events
    .map((event) => ({ event, key: keyOf(event) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction))
    .map(({ event }) => event);
}

function compareKeys(a: SortKey, b: SortKey, direction: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const order = compareItems(a[at] ?? 0, b[at] ?? 0);
    if (order !== 0) return order * direction;
  }
  return (a.length - b.length) * direction;
}

function compareItems(a: number | string, b: number | string): number {
  if (typeof a === "string" || typeof b === "string") return collator.compare(String(a), String(b));
  return a < b ? -1 : Number(a > b);
}

/** What the next press on a column's header asks for: ascending, descending, then time order again. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  const now = directionOf(sort, column);
  if (now === "ascending") return { column, descending: true };
  return now === "descending" ? null : { column, descending: false };
}

/** How the table is sorted by a column: in time order it is by date. */
export function directionOf(
  sort: TableSort | null,
  column: string,
): "ascending" | "descending" | "none" {
  const by = sort !== null && isColumn(sort.column) ? sort : { column: "date", descending: false };
  if (by.column !== column) return "none";
  return by.descending ? "descending" : "ascending";
}

/** "by time", "by agreement, descending". */
export function sortInWords(sort: TableSort | null): string {
  if (sort === null || !isColumn(sort.column)) return "by time";
  const title = tableColumns[sort.column].title;
  const words = /^[A-Z]{2}/.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `by ${words}, ${sort.descending ? "descending" : "ascending"}`;
}
