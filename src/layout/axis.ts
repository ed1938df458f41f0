/**
 * The axis in three rows, only what can be read:
 *
 *   2021  2022  2023                                     2024
 *               Jan Feb      May   June                  April
 *                       2 mo             Sun 18 Mon 19   Wed 24 Thu 25
 *   ├─────┼─────┼───┼────//──┼─────┼─────
 *
 * Every day stands after its own month, every month after its own year: the month of a group of days comes before all
 * other months, of two years that meet the older is told in short ("’22") or drops out, and what would stand after a foreign month or year is not
 * told. After a break the month is said again. Labels nearer than 6 px drop out. Lines are thinned by the px that a
 * year, month or day has at that place.
 */

import { dayLabels } from "./axisDays.ts";
import {
  AXIS_OVERHANG,
  type AxisInput,
  type AxisLabel,
  LABEL_SPACE,
  labelAt,
  type Span,
  startsIn,
  type Unit,
  unitIndex,
  unitStart,
  yearNames,
} from "./axisUnits.ts";
import { isEmpty } from "./baseScale.ts";
import { chartFonts } from "./font.ts";
import type { Extent } from "./markBox.ts";

/** `words` is empty where they would leave the plot. */
export type AxisBreak = Extent & { readonly words: string; readonly key: number };

export type Axis = {
  readonly labels: readonly AxisLabel[];
  /** x of the ticks, px. */
  readonly ticks: readonly number[];
  readonly breaks: readonly AxisBreak[];
  /** Stretches of the plot between breaks, px. */
  readonly lines: readonly Extent[];
};

/** The axis as it stands on screen; a plain line where nothing has a date. */
export function axisOf(input: AxisInput): Axis {
  if (isEmpty(input.base)) return { labels: [], ticks: [], breaks: [], lines: [input.plot] };
  const breaks = breaksOf(input);
  const segments = segmentsOf(input, breaks);
  const told = dayLabels(segments, input).filter((label) => !meetsWords(label, breaks, input));
  const years = yearLabels(segments, told, input);
  const { days, months: needed } = daysInMonths(told, segments, years, input);
  const months = withMoreMonths(needed, segments, years, input);
  const labels = [...years, ...months, ...days];
  const inSight = breaks.flatMap((one) => breakInSight(one, input));
  return {
    labels,
    ticks: ticksOf(labels, input),
    breaks: inSight,
    lines: segments.map(lineOf(input)),
  };
}

/** A break's sign stands in its middle, if that is in the plot; its words, too, if all of them are. */
function breakInSight(one: AxisBreak, { plot, measure }: AxisInput): readonly AxisBreak[] {
  const middle = (one.x0 + one.x1) / 2;
  const reach = measure(one.words, chartFonts.axis) / 2;
  if (middle < plot.x0 + SIGN_REACH || middle > plot.x1 - SIGN_REACH) return [];
  const fits = middle - reach >= plot.x0 - 4 && middle + reach <= plot.x1 + AXIS_OVERHANG;
  return [fits ? one : { ...one, words: "" }];
}

/** Half of a break's sign, px. */
const SIGN_REACH = 4;

/** Days stand on the line of the breaks' words, which come first. */
function meetsWords(
  { x, width }: AxisLabel,
  breaks: readonly AxisBreak[],
  { measure }: AxisInput,
): boolean {
  return breaks.some(({ x0, x1, words }) => {
    const reach = measure(words, chartFonts.axis) / 2 + WORDS_SPACE;
    const middle = (x0 + x1) / 2;
    return x < middle + reach && x + width > middle - reach;
  });
}

/** Between the words of a break and a day beside it, px. */
const WORDS_SPACE = 3;

/** A month told before its year would be taken for one of the year before. */
function afterItsYear({ start, x }: AxisLabel, years: readonly AxisLabel[]): boolean {
  const own = years.find((year) => year.start <= start && start < year.end);
  return own !== undefined && own.x <= x + HAIR;
}

/** Rounding, px. */
const HAIR = 0.01;

function lineOf({ x, plot }: AxisInput): (segment: Span) => Extent {
  return ({ start, end }) => ({ x0: Math.max(plot.x0, x(start)), x1: Math.min(plot.x1, x(end)) });
}

/** Breaks that reach into the plot. */
function breaksOf({ base, x, plot }: AxisInput): readonly AxisBreak[] {
  return base.breaks
    .map(({ start, end, words }) => ({ x0: x(start), x1: x(end), words, key: start }))
    .filter(({ x0, x1 }) => x1 > plot.x0 && x0 < plot.x1);
}

/** The time on screen between breaks, up to the last event. */
function segmentsOf(
  { base, time, plot }: AxisInput,
  breaks: readonly AxisBreak[],
): readonly Span[] {
  const from = time(plot.x0);
  const to = Math.min(time(plot.x1), base.dataEnd);
  const shown = base.breaks.filter(({ start }) => breaks.some(({ key }) => key === start));
  const starts = [from, ...shown.map(({ end }) => end)];
  const ends = [...shown.map(({ start }) => start), to];
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? to }))
    .filter(({ start, end }) => end > start);
}

/**
 * Years where they begin or come into sight, else over one of their months. Those with days come first, then the later
 * before the earlier: of two that meet, the older one is told in short ("’22"), or drops out.
 */
function yearLabels(
  segments: readonly Span[],
  days: readonly AxisLabel[],
  input: AxisInput,
): readonly AxisLabel[] {
  const places = new Map<number, number[]>();
  const add = (at: number) => {
    const year = unitIndex("year", at);
    places.set(year, [...(places.get(year) ?? []), at]);
  };
  for (const segment of segments)
    for (const unit of ["year", "month"] as const) startsIn(unit, segment, input).forEach(add);
  const withDays = new Set<number>();
  for (const { start } of days) {
    const year = unitIndex("year", start);
    if (!withDays.has(year)) add(firstInSight("year", start, segments));
    withDays.add(year);
    add(firstInSight("month", start, segments));
  }
  const order = [...places.keys()].sort(
    (a, b) => Number(withDays.has(b)) - Number(withDays.has(a)) || b - a,
  );
  const labels: AxisLabel[] = [];
  for (const year of order) {
    const tries = [...new Set(places.get(year))].sort((a, b) => a - b);
    const labelled = yearNames(year)
      .flatMap((name) => tries.map((at) => ({ at, one: labelAt("year", year, at, input, name) })))
      .map(({ at, one }) => one && (breakBefore(at, segments) ? nudged(one, labels) : one));
    const label = labelled.find((one) => one !== null && isClear(one, labels));
    if (label) labels.push(label);
  }
  return labels.sort((a, b) => a.x - b.x);
}

function breakBefore(at: number | undefined, segments: readonly Span[]): boolean {
  return segments.slice(1).some(({ start }) => start === at);
}

/** How far a year may reach back over the break before it, px: no more than half a break. */
const NUDGE = 12;

/** After a break, a year may make room for the next one. */
function nudged(label: AxisLabel, others: readonly AxisLabel[]): AxisLabel {
  const rights = others.filter(({ x }) => x > label.x).map(({ x }) => x);
  const x = Math.min(label.x, Math.min(...rights) - LABEL_SPACE - label.width);
  return x >= label.x - NUDGE ? { ...label, x } : label;
}

/** Whether the label keeps its distance to all these. */
function isClear({ x, width }: AxisLabel, others: readonly AxisLabel[]): boolean {
  return others.every(
    (other) => x >= other.x + other.width + LABEL_SPACE || other.x >= x + width + LABEL_SPACE,
  );
}

/** Where the day's year comes into sight; or its month, in the day's own segment. */
function firstInSight(unit: Unit, day: number, segments: readonly Span[]): number {
  const begins = unitStart(unit, unitIndex(unit, day));
  const segment =
    unit === "year"
      ? segments.find(({ end }) => end > begins)
      : segments.find(({ end }) => end > day);
  return Math.max(begins, segment?.start ?? begins);
}

/** A month stands over its first day that is told, or where it begins if that is so near, px. */
const NEAR = 60;

/** Days, each with its month at or before it; a day whose month has no room drops out. */
function daysInMonths(
  told: readonly AxisLabel[],
  segments: readonly Span[],
  years: readonly AxisLabel[],
  input: AxisInput,
): { readonly days: readonly AxisLabel[]; readonly months: readonly AxisLabel[] } {
  const days: AxisLabel[] = [];
  const months: AxisLabel[] = [];
  for (const day of told) {
    const known = months.at(-1);
    const begins = firstInSight("month", day.start, segments);
    const goesOn =
      known !== undefined && known.end > day.start && known.x >= input.x(begins) - HAIR;
    if (!goesOn) {
      const month = monthOver(day, begins, months, years, input);
      if (month === undefined) continue;
      months.push(month);
    }
    days.push(day);
  }
  return { days, months };
}

function monthOver(
  day: AxisLabel,
  begins: number,
  months: readonly AxisLabel[],
  years: readonly AxisLabel[],
  input: AxisInput,
): AxisLabel | undefined {
  const index = unitIndex("month", day.start);
  const column = Math.max(input.plot.x0, input.x(day.start));
  const near = input.x(begins) >= column - NEAR;
  return [...(near ? [begins] : []), Math.max(begins, day.start)]
    .flatMap((at) => labelAt("month", index, at, input) ?? [])
    .map((label) => ({ ...label, x: Math.min(label.x, day.x) }))
    .find((label) => isClear(label, months) && afterItsYear(label, years));
}

/** More months where the days' months leave room; none is said twice between two breaks. */
function withMoreMonths(
  needed: readonly AxisLabel[],
  segments: readonly Span[],
  years: readonly AxisLabel[],
  input: AxisInput,
): readonly AxisLabel[] {
  const months = [...needed];
  for (const segment of segments) {
    const from = input.x(segment.start) - 2;
    const to = input.x(segment.end) + 2;
    for (const at of startsIn("month", segment, input)) {
      const label = labelAt("month", unitIndex("month", at), at, input);
      if (label === null || !isClear(label, months) || !afterItsYear(label, years)) continue;
      const again = months.some(({ start, x }) => start === label.start && x >= from && x <= to);
      if (!again) months.push(label);
    }
  }
  return months.sort((a, b) => a.x - b.x);
}

/** Ticks where labelled years and months begin on screen. */
function ticksOf(labels: readonly AxisLabel[], { x, plot }: AxisInput): readonly number[] {
  const at = labels.filter(({ unit }) => unit !== "day").map(({ start }) => x(start));
  const inside = at.filter((left) => left >= plot.x0 - 0.5 && left <= plot.x1 + 0.5);
  return [...new Set(inside.map((left) => Math.round(left * 100) / 100))];
}
