/**
 * The condensed scale, first half: cutting time into stretches and finding what needs room.
 *
 *   events    June ‹——————————————›   18 ■ 19 ■              Nov ‹———›
 *   stretches [ June 1–17 ][18][19][ June 20–30 ][ July … Oct ][ Nov ]
 *   kind        small      day day    small         break       stood
 */
import { utcDay, utcMonth, utcYear } from "d3";
import { DAY_MS } from "../model/calendar.ts";
import type { Day } from "./baseScale.ts";
import type { ChartEvent } from "./chartEvent.ts";

/**
 * `day` is named by a report; in `stood` something has its only place; `small` is empty but short; `break` is empty
 * and long, and is folded.
 */
export type StretchKind = "day" | "stood" | "small" | "break";

/** Half-open in UTC ms; `width` in px. */
export type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly kind: StretchKind;
  readonly width: number;
};

/** The grain in which time is cut: the finest at which everything still fits. */
export type Grain = {
  readonly name: "day" | "month" | "year" | "decade" | "century";
  readonly floor: (time: number) => number;
  readonly ceil: (time: number) => number;
  /** Empty stretches longer than this are folded, ms. */
  readonly fold: number;
};

type Rounding = { floor(date: Date): Date; ceil(date: Date): Date };

function grain(name: Grain["name"], by: Rounding | null, foldDays: number): Grain {
  const rounding = by ?? utcYear;
  return {
    name,
    floor: (time) => rounding.floor(new Date(time)).getTime(),
    ceil: (time) => rounding.ceil(new Date(time)).getTime(),
    fold: foldDays * DAY_MS,
  };
}

export const grains: readonly Grain[] = [
  grain("day", utcDay, 45),
  grain("month", utcMonth, 240),
  grain("year", utcYear, 3_000),
  grain("decade", utcYear.every(10), 30_000),
  grain("century", utcYear.every(100), 300_000),
];

/** Widths in px that marks need to be read. */
export type Widths = {
  readonly day: number;
  readonly stood: number;
  readonly small: number;
  readonly break: number;
};

type Span = { readonly start: number; readonly end: number };
type Dated = ChartEvent & Span;

/** Longest stay of which every day becomes a column. */
const STAY_DAYS = 7;

/** The days that reports name: those of moments, and of stays of up to a week. Ascending, each once. */
export function namedDays(events: readonly Dated[]): readonly Day[] {
  const starts = new Set<number>();
  for (const event of events) {
    if (!namesDays(event)) continue;
    for (let at = event.start; at < event.end; at += DAY_MS) starts.add(at);
  }
  return [...starts].sort((a, b) => a - b).map((start) => ({ start, end: start + DAY_MS }));
}

function namesDays({ form, start, end, startEnd, endEnd }: Dated): boolean {
  if (form === "within") return false;
  return startEnd === "sharp" && endEnd === "sharp" && end - start <= STAY_DAYS * DAY_MS;
}

/** Everything that must have room, rounded to the grain, shortest first, each stretch of time once. */
function needsOf(
  events: readonly Dated[],
  { floor, ceil }: Grain,
  withGhosts: boolean,
): readonly Span[] {
  const spans = distinct(
    events.flatMap((event) => [event, ...(withGhosts ? event.ghosts : [])]),
  ).map(({ start, end }) => {
    const from = floor(start);
    return { start: from, end: Math.max(ceil(end), ceil(from + 1)) };
  });
  return [...distinct(spans)].sort(
    (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()];
}

/** Time cut at a grain: where stretches begin and end, and what needs room. Made once, for any widths. */
export type CutTime = {
  readonly by: Grain;
  /** UTC ms, ascending. */
  readonly cuts: readonly number[];
  readonly dayStarts: ReadonlySet<number>;
  readonly needs: readonly Span[];
  /** Stretches of which both tips must be seen. */
  readonly marks: readonly Span[];
};

/** Cuts the extent of the events. */
export function cutTime(events: readonly Dated[], by: Grain): CutTime {
  const days = by.name === "day" ? namedDays(events) : [];
  const needs = needsOf(events, by, true);
  const edges = [...needs, ...days].flatMap(({ start, end }) => [start, end]);
  return {
    by,
    cuts: [...new Set(edges)].sort((a, b) => a - b),
    dayStarts: new Set(days.map(({ start }) => start)),
    needs,
    marks: needsOf(events, by, false),
  };
}

/** The stretches, each with the least width at which what stands there can be read. */
export function stretchesOf(cut: CutTime, widths: Widths): readonly Stretch[] {
  const { by, cuts, dayStarts, needs, marks } = cut;
  const px = cuts.slice(0, -1).map((start) => (dayStarts.has(start) ? widths.day : 0));
  const place = new Map(cuts.map((at, index) => [at, index]));
  for (const { start, end } of needs)
    giveRoom(px, cuts, dayStarts, place.get(start) ?? 0, place.get(end) ?? 0, widths.stood);
  for (const { start, end } of marks) {
    showEdge(px, place.get(start) ?? 0, widths.small);
    showEdge(px, (place.get(end) ?? 1) - 1, widths.small);
  }
  return merged(cuts, px, dayStarts).map((stretch) => emptyWidth(stretch, by, widths));
}

/** The tips of a mark must not vanish in a break. */
function showEdge(px: number[], index: number, least: number): void {
  px[index] = Math.max(px[index] ?? 0, least);
}

/** What is missing to `least` goes to the longest stretch that is not a day, or to all if they are days. */
function giveRoom(
  px: number[],
  cuts: readonly number[],
  dayStarts: ReadonlySet<number>,
  from: number,
  to: number,
  least: number,
): void {
  let missing = least;
  let longest = -1;
  for (let i = from; i < to; i++) {
    missing -= px[i] ?? 0;
    if (!dayStarts.has(cuts[i] ?? 0) && length(cuts, i) > length(cuts, longest)) longest = i;
  }
  if (missing <= 0) return;
  if (longest >= 0) px[longest] = (px[longest] ?? 0) + missing;
  else for (let i = from; i < to; i++) px[i] = (px[i] ?? 0) + missing / (to - from);
}

function length(cuts: readonly number[], index: number): number {
  return index < 0 ? -1 : (cuts[index + 1] ?? 0) - (cuts[index] ?? 0);
}

/** Stretches of the cuts; neighbours without width become one. */
function merged(
  cuts: readonly number[],
  px: readonly number[],
  dayStarts: ReadonlySet<number>,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, width] of px.entries()) {
    const start = cuts[index] ?? 0;
    const end = cuts[index + 1] ?? start;
    const last = stretches.at(-1);
    const kind = dayStarts.has(start) ? "day" : width > 0 ? "stood" : "small";
    if (kind === "small" && last?.kind === "small")
      stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, kind, width });
  }
  return stretches;
}

/** px per empty day, before it counts as small enough. */
const EMPTY_DAY_PX = 4;

function emptyWidth(stretch: Stretch, by: Grain, widths: Widths): Stretch {
  if (stretch.kind !== "small") return stretch;
  const length = stretch.end - stretch.start;
  if (length > by.fold) return { ...stretch, kind: "break", width: widths.break };
  const share = by.name === "day" ? (length / DAY_MS) * EMPTY_DAY_PX : widths.small;
  const monthLabel = new Date(stretch.start).getUTCDate() === 1 && length > 9 * DAY_MS;
  return {
    ...stretch,
    width: Math.max(share < widths.small ? share : widths.small, monthLabel ? 30 : 8),
  };
}
