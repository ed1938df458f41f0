/**
 * The axis in three rows, only what can be read:
 *
 *   2021  2022  2023                                     2024
 *               Jan Feb      May   June                  April
 *                       2 mo             Sun 18 Mon 19   Wed 24 Thu 25
 *   ├─────┼─────┼───┼────//──┼─────┼─────
 *
 * After a break the year and month are said again. Labels nearer than 6 px drop out. Lines are thinned by the px that
 * a year, month or day has at that place.
 */
import { DAY_MS, dateToMs } from "../model/calendar.ts";
import type { BaseScale } from "./baseScale.ts";
import { chartFonts, type FontSpec, type MeasureText } from "./font.ts";
import type { Extent, TimeToX } from "./markBox.ts";

export type AxisUnit = "year" | "month" | "day";

export type AxisLabel = {
  readonly unit: AxisUnit;
  readonly text: string;
  readonly font: FontSpec;
  /** Left edge, px, and width. */
  readonly x: number;
  readonly width: number;
  /** The time it names, UTC ms, half-open. */
  readonly start: number;
  readonly end: number;
};

export type AxisBreak = Extent & { readonly words: string; readonly key: number };

export type Axis = {
  readonly labels: readonly AxisLabel[];
  /** x of the ticks, px. */
  readonly ticks: readonly number[];
  readonly breaks: readonly AxisBreak[];
  /** Stretches of the plot between breaks, px. */
  readonly lines: readonly Extent[];
};

type Input = {
  readonly base: BaseScale;
  readonly x: TimeToX;
  readonly time: (x: number) => number;
  /** The plot, px. */
  readonly plot: Extent;
  readonly measure: MeasureText;
};

type Span = { readonly start: number; readonly end: number };

/** The axis as it stands on screen. */
export function axisOf(input: Input): Axis {
  const breaks = breaksOf(input);
  const segments = segmentsOf(input, breaks);
  const years = unitLabels("year", segments, input);
  const labels = [
    ...years,
    ...unitLabels("month", segments, input).filter((month) => afterItsYear(month, years)),
    ...dayLabels(segments, input).filter((label) => !meetsWords(label, breaks, input)),
  ];
  return { labels, ticks: ticksOf(labels, input), breaks, lines: segments.map(lineOf(input)) };
}

/** Days stand on the line of the breaks' words, which come first. */
function meetsWords(
  { x, width }: AxisLabel,
  breaks: readonly AxisBreak[],
  { measure }: Input,
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
function afterItsYear(month: AxisLabel, years: readonly AxisLabel[]): boolean {
  const own = years.find(({ start, end }) => start <= month.start && month.start < end);
  return own !== undefined && own.x <= month.x + 1;
}

function lineOf({ x, plot }: Input): (segment: Span) => Extent {
  return ({ start, end }) => ({ x0: Math.max(plot.x0, x(start)), x1: Math.min(plot.x1, x(end)) });
}

/** Breaks that reach into the plot. */
function breaksOf({ base, x, plot }: Input): readonly AxisBreak[] {
  return base.breaks
    .map(({ start, end, words }) => ({ x0: x(start), x1: x(end), words, key: start }))
    .filter(({ x0, x1 }) => x1 > plot.x0 && x0 < plot.x1);
}

/** The time on screen between breaks, up to the last event. */
function segmentsOf({ base, time, plot }: Input, breaks: readonly AxisBreak[]): readonly Span[] {
  const from = time(plot.x0);
  const to = Math.min(time(plot.x1), base.dataEnd);
  const shown = base.breaks.filter(({ start }) => breaks.some(({ key }) => key === start));
  const starts = [from, ...shown.map(({ end }) => end)];
  const ends = [...shown.map(({ start }) => start), to];
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? to }))
    .filter(({ start, end }) => end > start);
}

const LABEL_SPACE = 6;
/** px that a unit needs at its place to be told at all where a stretch begins with it. */
const LEAST_UNIT = { year: 0, month: 14 } as const;

type Unit = "year" | "month";

/** Labels of years or months: where each begins, and at the start of a segment the one that is going on. */
function unitLabels(unit: Unit, segments: readonly Span[], input: Input): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let free = -Infinity;
  let last = Number.NaN;
  for (const at of segments.flatMap((segment) => placesFor(unit, segment, input))) {
    const index = unitIndex(unit, at);
    if (unit === "year" && index === last) continue;
    const label = labelAt(unit, index, at, input);
    if (label === null || label.x < free) continue;
    labels.push(label);
    free = label.x + label.width + LABEL_SPACE;
    last = index;
  }
  return labels;
}

/** A year that has no room where it begins may stand over one of its months. */
function placesFor(unit: Unit, segment: Span, input: Input): readonly number[] {
  const starts = startsIn(unit, segment, input);
  if (unit === "month") return starts;
  return [...starts, ...startsIn("month", segment, input)].sort((a, b) => a - b);
}

/** Times at which labels may stand: the segment's own start, and in each piece of one pace the units' starts. */
function startsIn(unit: Unit, segment: Span, input: Input): readonly number[] {
  const inside = input.base.knots.filter((at) => at > segment.start && at < segment.end);
  const edges = [segment.start, ...inside, segment.end];
  return edges
    .slice(0, -1)
    .flatMap((start, i) =>
      startsInPiece(unit, { start, end: edges[i + 1] ?? start }, i === 0, input),
    );
}

function startsInPiece(
  unit: Unit,
  { start, end }: Span,
  first: boolean,
  { x }: Input,
): readonly number[] {
  const own = unitIndex(unit, start);
  const px = unitPx(unit, own, start, end, x);
  const times = first && px >= LEAST_UNIT[unit] ? [start] : [];
  const step = stepFor(unit, px);
  if (step === null) return times;
  for (let index = Math.ceil(own / step) * step; ; index += step) {
    const at = unitStart(unit, index);
    if (at >= end) return times;
    if (at > start || (at === start && !first)) times.push(at);
  }
}

/** px per unit in a segment near `start`: that of the unit there, as far as the segment shows it. */
function unitPx(unit: Unit, index: number, start: number, end: number, x: TimeToX): number {
  const length = unitStart(unit, index + 1) - unitStart(unit, index);
  const to = Math.min(end, start + length);
  return ((x(to) - x(start)) * length) / Math.max(1, to - start);
}

const monthSteps = [1, 2, 3, 6];

/** The least step whose labels have room; null where not even the widest has. */
function stepFor(unit: Unit, px: number): number | null {
  if (unit === "month") return monthSteps.find((step) => step * px >= 27) ?? null;
  for (let power = 1; power <= 1e6; power *= 10)
    for (const step of [1, 2, 5]) if (step * power * px >= 34) return step * power;
  return null;
}

/** Years count from year 0, months from January of year 0. */
function unitIndex(unit: Unit, time: number): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return unit === "year" ? year : year * 12 + date.getUTCMonth();
}

function unitStart(unit: Unit, index: number): number {
  return unit === "year" ? dateToMs(index, 1, 1) : dateToMs(0, index + 1, 1);
}

const monthNames = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");

/** A year as the axis says it; years before 1 count backwards. */
export function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`;
}

function labelAt(
  unit: Unit,
  index: number,
  at: number,
  { x, plot, measure }: Input,
): AxisLabel | null {
  const month = monthNames[((index % 12) + 12) % 12] ?? "";
  const text = unit === "year" ? yearText(index) : month;
  const font = unit === "year" ? chartFonts.axisYear : chartFonts.axis;
  const width = measure(text, font);
  const left = x(at);
  if (left + width > plot.x1 + 2) return null;
  const span = { start: unitStart(unit, index), end: unitStart(unit, index + 1) };
  return { unit, text, font, x: left, width, ...span };
}

const weekdayNames = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
/** px from which every day is numbered, and from which every week has a number. */
const EVERY_DAY = 22;
/** px from which a day is told with its weekday; the widest, "Wed 24", takes 43. */
const WEEKDAYS = 44;
const EVERY_WEEK = 4.5;

/** Labels of days: every day where there is room, named days first; else the 1st, 8th, 15th, 22nd. */
function dayLabels(segments: readonly Span[], input: Input): readonly AxisLabel[] {
  const named = new Set(input.base.days.map(({ start }) => start));
  const labels: AxisLabel[] = [];
  for (const segment of segments) {
    let day = Math.floor(segment.start / DAY_MS) * DAY_MS;
    while (day < segment.end) {
      const px = input.x(day + DAY_MS) - input.x(day);
      const isNamed = named.has(day);
      if (px < EVERY_WEEK && !isNamed) {
        day = nextNamed(input, day);
        continue;
      }
      const told = isNamed || px >= EVERY_DAY || hasWeeks(day, px, input);
      const label = told ? dayLabel(day, px, isNamed, input) : null;
      if (label !== null && fitsAfter(labels.at(-1), label, px)) labels.push(label);
      day += DAY_MS;
    }
  }
  return labels;
}

/** Weeks are numbered only where several of them follow each other at one pace. */
function hasWeeks(day: number, px: number, { base, x }: Input): boolean {
  const next = base.knots.find((at) => at > day) ?? base.end;
  const before = base.knots.findLast((at) => at <= day) ?? base.start;
  return px >= EVERY_WEEK && x(next) - x(before) >= SEVERAL_WEEKS;
}

/** px */
const SEVERAL_WEEKS = 120;

/** The next day worth looking at: a named one, or the end of what is too narrow. */
function nextNamed({ base, time, x }: Input, after: number): number {
  const next = base.days.find(({ start }) => start > after)?.start ?? Infinity;
  const aWhileOn = Math.floor(time(x(after) + 8) / DAY_MS) * DAY_MS;
  return Math.min(next, Math.max(aWhileOn, after + DAY_MS));
}

function fitsAfter(before: AxisLabel | undefined, label: AxisLabel, px: number): boolean {
  const space = px >= EVERY_DAY ? 2 : LABEL_SPACE;
  return before === undefined || label.x >= before.x + before.width + space;
}

function dayLabel(day: number, px: number, named: boolean, input: Input): AxisLabel | null {
  const { x, plot, measure } = input;
  const date = new Date(day);
  const number = String(date.getUTCDate());
  const font = chartFonts.axis;
  const full = `${weekdayNames[date.getUTCDay()]} ${number}`;
  const text = px >= WEEKDAYS ? full : number;
  const width = measure(text, font);
  const everyDay = px >= EVERY_DAY || (named && width + 2 <= px);
  if (!everyDay && (px < EVERY_WEEK || (date.getUTCDate() - 1) % 7 !== 0 || date.getUTCDate() > 22))
    return null;
  const left = everyDay ? x(day) + (px - width) / 2 : x(day);
  if (left < plot.x0 - 2 || left + width > plot.x1 + 2) return null;
  return { unit: "day", text, font, x: left, width, start: day, end: day + DAY_MS };
}

/** Ticks where labelled years and months begin on screen. */
function ticksOf(labels: readonly AxisLabel[], { x, plot }: Input): readonly number[] {
  const at = labels.filter(({ unit }) => unit !== "day").map(({ start }) => x(start));
  const inside = at.filter((left) => left >= plot.x0 - 0.5 && left <= plot.x1 + 0.5);
  return [...new Set(inside.map((left) => Math.round(left * 100) / 100))];
}
