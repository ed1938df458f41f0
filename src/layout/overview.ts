/**
 * The overview: linear time, a unit per event, stacked; disputed ones at the bottom.
 *
 *   ●━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●   the window
 *   │2021      │2022      │2023    ▤ │2024   ▤
 *   └──────────┴──────────┴────────▤─┴───────▤
 */
import { DAY_MS, dateToMs } from "../model/calendar.ts";
import type { TimeWindow } from "../view/view.ts";
import { yearText } from "./axisUnits.ts";
import { type BaseScale, isEmpty } from "./baseScale.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import type { Extent } from "./markBox.ts";

export type Unit = { readonly id: string; readonly disputed: boolean };

/** Events about the same time, from the bottom up; `x0` and `x1` in px. */
export type Stack = Extent & { readonly units: readonly Unit[]; readonly at: number };

export type Overview = {
  readonly stacks: readonly Stack[];
  /** Units side by side in a stack; 0 where there are too many to be told apart. */
  readonly across: number;
  /** Height of a unit with its gap, px. */
  readonly pitch: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** The window, px. */
  readonly bracket: Extent;
};

/** Height in px within which the highest stack must stay. */
const STACK_HEIGHT = 34;
const UNIT_WIDTH = 16;
const PITCH_MOST = 4;
/** Least height of a unit that can be told from its neighbour, px, and most units side by side. */
const PITCH_LEAST = 2;
const ACROSS_MOST = 4;

/** x in the overview of a time, over a plot from 0 to `width`. */
export function overviewX(base: BaseScale, width: number): (time: number) => number {
  const length = Math.max(1, base.dataEnd - base.start);
  return (time) => ((time - base.start) / length) * width;
}

/** The time at x of the overview; its right edge stands for all that comes after the last event. */
export function overviewTime(base: BaseScale, width: number): (x: number) => number {
  return (x) =>
    x >= width ? base.end : base.start + (x / Math.max(1, width)) * (base.dataEnd - base.start);
}

/** Stacks, years and the window's bracket. */
export function overviewOf(
  events: readonly ChartEvent[],
  base: BaseScale,
  window: TimeWindow | null,
  width: number,
): Overview {
  const x = overviewX(base, width);
  const stacks = stacksOf(events, x, width);
  const highest = stacks.reduce((most, { units }) => Math.max(most, units.length), 1);
  const bracket =
    window === null ? { x0: 0, x1: width } : { x0: x(window.start), x1: x(window.end) };
  return {
    stacks,
    ...unitGrid(highest),
    years: yearsOf(base, x, width),
    bracket: widened(bracket, width),
  };
}

/** Inside the overview, and wide enough for its two handles. */
function widened({ x0, x1 }: Extent, width: number): Extent {
  const missing = Math.max(0, LEAST_BRACKET - (x1 - x0)) / 2;
  return { x0: clamp(x0 - missing, 0, width), x1: clamp(x1 + missing, 0, width) };
}

/** px */
const LEAST_BRACKET = 9;

/** How many units stand side by side so that the highest stack has room. */
function unitGrid(highest: number): Pick<Overview, "across" | "pitch"> {
  const across = Math.ceil((highest * PITCH_LEAST) / STACK_HEIGHT);
  if (across > ACROSS_MOST) return { across: 0, pitch: STACK_HEIGHT / highest };
  return { across, pitch: Math.min(PITCH_MOST, STACK_HEIGHT / Math.ceil(highest / across)) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** Bins as wide as a month, or as a unit where months are narrower. */
function stacksOf(
  events: readonly ChartEvent[],
  x: (time: number) => number,
  width: number,
): readonly Stack[] {
  const monthPx = x(30.44 * DAY_MS) - x(0);
  const byMonth = monthPx >= UNIT_WIDTH * 0.7 && monthPx < width / 3;
  const bins = new Map<number, ChartEvent[]>();
  for (const event of events) {
    if (!isDated(event)) continue;
    const middle = (event.start + event.end) / 2;
    const bin = byMonth ? monthIndex(middle) : Math.floor(x(middle) / UNIT_WIDTH);
    const members = bins.get(bin);
    if (members === undefined) bins.set(bin, [event]);
    else members.push(event);
  }
  const unitWidth = Math.min(UNIT_WIDTH, byMonth ? monthPx - 2 : UNIT_WIDTH - 2);
  return [...bins].map(([bin, members]) => {
    const from = byMonth ? x(dateToMs(0, bin + 1, 1)) : bin * UNIT_WIDTH;
    const to = byMonth ? x(dateToMs(0, bin + 2, 1)) : from + UNIT_WIDTH;
    const middle = clamp((from + to) / 2, unitWidth / 2, width - unitWidth / 2);
    const times = members.map(({ start, end }) => ((start ?? 0) + (end ?? 0)) / 2);
    const at = times.reduce((total, time) => total + time, 0) / times.length;
    return { x0: middle - unitWidth / 2, x1: middle + unitWidth / 2, units: unitsOf(members), at };
  });
}

function monthIndex(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function unitsOf(events: readonly ChartEvent[]): readonly Unit[] {
  const units = events.map(({ id, disputes }) => ({ id, disputed: disputes.length > 0 }));
  return units.sort((a, b) => Number(b.disputed) - Number(a.disputed));
}

/** Year labels with room between them. */
function yearsOf(base: BaseScale, x: (time: number) => number, width: number): Overview["years"] {
  if (isEmpty(base)) return [];
  const first = new Date(base.start).getUTCFullYear();
  const last = new Date(base.dataEnd - 1).getUTCFullYear();
  const px = width / Math.max(1, last - first + 1);
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].find(
    (n) => n * px >= 44,
  );
  const years: { x: number; text: string }[] = [{ x: 0, text: yearText(first) }];
  for (
    let year = (Math.floor(first / (step ?? 1e6)) + 1) * (step ?? 1e6);
    year <= last;
    year += step ?? 1e6
  ) {
    const at = x(dateToMs(year, 1, 1));
    const before = years.at(-1);
    if (before !== undefined && years.length === 1 && at < 44) years.pop();
    if (at < width - 8) years.push({ x: at, text: yearText(year) });
  }
  return years;
}
