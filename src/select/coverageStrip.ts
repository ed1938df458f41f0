/**
 * A report's events on a strip of time, as fractions of its width.
 *
 *   2021        2022        2023        2024
 *               ╷           ╷   █       ╷   ▄        events counted in equal parts
 *   ───         ╷           ╷ ▂ █       ╷ ▁ █        those not known that closely, as lines
 */
import { dateToMs, roundYear } from "../model/calendar";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";

export type TimeExtent = { readonly start: number; readonly end: number };
export type StripBar = { readonly from: number; readonly to: number };
export type StripYear = { readonly year: number; readonly at: number };

/** Events that may have been anywhere in more bins than this are not counted in one of them. */
const WIDEST = 2;

/** From the first January to the last December of all dated events, in UTC ms; null if there are none. */
export function timeExtent({ events }: Pick<Timeline, "events">): TimeExtent | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of events) {
    first = Math.min(first, start ?? end ?? Infinity);
    last = Math.max(last, end ?? start ?? -Infinity);
  }
  if (first > last) return null;
  const year = (ms: number) => new Date(ms).getUTCFullYear();
  return { start: dateToMs(year(first), 1, 1), end: dateToMs(year(last - 1) + 1, 1, 1) };
}

/** How many events fall into each of `bins` equal parts; those not known that closely are in `vague`. */
export type StripCounts = {
  readonly counts: readonly number[];
  readonly vague: readonly StripBar[];
};

/** Counts events along the strip. Open ends run to the edge; undated events are left out. */
export function stripCounts(
  events: readonly TimelineEvent[],
  extent: TimeExtent,
  bins: number,
): StripCounts {
  const counts = new Array<number>(bins).fill(0);
  const vague = new Map<string, StripBar>();
  const place = (ms: number) => (ms - extent.start) / (extent.end - extent.start);
  for (const { start, end } of events) {
    if (start === null && end === null) continue;
    const bar = { from: place(start ?? extent.start), to: place(end ?? extent.end) };
    const bin = Math.min(bins - 1, Math.floor(((bar.from + bar.to) / 2) * bins));
    if ((bar.to - bar.from) * bins > WIDEST) vague.set(`${bar.from} ${bar.to}`, bar);
    else counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { counts, vague: [...vague.values()] };
}

/** Years to write on the strip, at most `most` of them. */
export function stripYears({ start, end }: TimeExtent, most: number): StripYear[] {
  const [first, last] = [new Date(start).getUTCFullYear(), new Date(end).getUTCFullYear()];
  const step = stepFor((last - first) / most);
  const years: StripYear[] = [];
  for (let round = Math.ceil(first / step) * step; round < last; round += step) {
    const year = roundYear(round, step);
    years.push({ year, at: (dateToMs(year, 1, 1) - start) / (end - start) });
  }
  return years;
}

/** 1, 2, 5, 10, 20, 50, …: the first that is not smaller. */
function stepFor(least: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (factor * power >= least) return factor * power;
}
