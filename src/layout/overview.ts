/**
 * The overview: linear time from the first event there is to the last, whether the filters leave it out or not; a unit
 * per event, stacked.
 *
 *   ●━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●   the window
 *   │2021      │2022      │2023    ▤ │2024   ▤
 *   └──────────┴──────────┴────────▤─┴───────▤
 *                                  ▴         ▴   a report was written
 */

import { dateToMs, roundYear } from "../model/calendar.ts";
import { yearText } from "../model/dateWords.ts";
import type { TimeWindow } from "../view/view.ts";
import type { BaseScale } from "./baseScale.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import type { Extent } from "./markBox.ts";
import { type Stacks, stacksOf } from "./overviewStacks.ts";

/** The time an overview spans, UTC ms, half-open; of no length where nothing has a date. */
export type OverviewSpan = { readonly start: number; readonly end: number };

export type Overview = Stacks & {
  readonly years: readonly { readonly x: number; readonly text: string }[];
};

/** From the first of these events to the last, the dates of disputes among them. */
export function overviewSpan(events: readonly ChartEvent[]): OverviewSpan {
  const spans = events.filter(isDated).flatMap((event) => [event, ...event.ghosts]);
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const end = spans.reduce((most, span) => Math.max(most, span.end), -Infinity);
  return start < end ? { start, end } : { start: 0, end: 0 };
}

/** x in the overview of a time, over a plot from 0 to `width`. */
export function overviewX({ start, end }: OverviewSpan, width: number): (time: number) => number {
  const length = Math.max(1, end - start);
  return (time) => ((time - start) / length) * width;
}

/** The time at x of the overview. */
export function overviewTime({ start, end }: OverviewSpan, width: number): (x: number) => number {
  return (x) => start + (x / Math.max(1, width)) * (end - start);
}

/** Stacks and years; of all events, those in `out` do not pass the filters. */
export function overviewOf(
  events: readonly ChartEvent[],
  span: OverviewSpan,
  width: number,
  out: ReadonlySet<string> = new Set(),
): Overview {
  const x = overviewX(span, width);
  return { ...stacksOf(events, x, width, out), years: yearsOf(span, x, width) };
}

/** Where a window stands, px; null is all that the scale shows. */
export function windowExtent(
  span: OverviewSpan,
  base: BaseScale,
  window: TimeWindow | null,
  width: number,
): Extent {
  const x = overviewX(span, width);
  const inside = (time: number) => Math.min(width, Math.max(0, x(time)));
  const end = Math.min(window?.end ?? base.dataEnd, base.dataEnd);
  return { x0: inside(window?.start ?? base.start), x1: inside(end) };
}

/** px */
const LEAST_BRACKET = 9;

/** The same, wide enough for its two handles. */
export function widened({ x0, x1 }: Extent, width: number): Extent {
  const [first, last] = [Math.max(0, Math.min(x0, width)), Math.max(0, Math.min(x1, width))];
  const length = Math.min(width, Math.max(LEAST_BRACKET, last - first));
  const from = Math.max(0, Math.min((first + last - length) / 2, width - length));
  return { x0: from, x1: from + length };
}

/**
 * The window between two places of the overview, px. Where the scale's own time ends, all that comes after the last
 * event belongs to it: there is room for its label.
 */
export function windowBetween(
  span: OverviewSpan,
  base: BaseScale,
  { x0, x1 }: Extent,
  width: number,
): TimeWindow {
  const time = overviewTime(span, width);
  const last = overviewX(span, width)(Math.min(base.dataEnd, span.end));
  return { start: time(x0), end: x1 >= last - 0.5 ? Math.max(base.end, time(x1)) : time(x1) };
}

/** Least room for a year, px. */
const YEAR_PX = 44;
/** The same where years are as long as "16000 BC". */
const FAR_YEAR_PX = 72;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];

/** Year labels with room between them. */
function yearsOf(
  { start, end }: OverviewSpan,
  x: (time: number) => number,
  width: number,
): Overview["years"] {
  if (end <= start) return [];
  const first = new Date(start).getUTCFullYear();
  const last = new Date(end - 1).getUTCFullYear();
  const px = width / Math.max(1, last - first + 1);
  const room = Math.abs(first) < 9999 ? YEAR_PX : FAR_YEAR_PX;
  const step = yearSteps.find((years) => years * px >= room) ?? 1e6;
  const years: { x: number; text: string }[] = [];
  for (let round = (Math.floor(first / step) + 1) * step; round <= last; round += step) {
    const year = roundYear(round, step);
    const at = x(dateToMs(year, 1, 1));
    if (at < width - 8) years.push({ x: at, text: yearText(year) });
  }
  const hasRoom = years[0] === undefined || years[0].x >= room;
  return hasRoom ? [{ x: 0, text: yearText(first) }, ...years] : years;
}
