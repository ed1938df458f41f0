/** Years and months on the axis: where they begin, how many there is room for, and what they are called. */
import { dateToMs, roundYear } from "../model/calendar.ts";
import { yearText } from "../model/dateWords.ts";
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

export type AxisInput = {
  readonly base: BaseScale;
  readonly x: TimeToX;
  readonly time: (x: number) => number;
  /** The plot, px. */
  readonly plot: Extent;
  readonly measure: MeasureText;
};

export type Span = { readonly start: number; readonly end: number };

export type Unit = "year" | "month";

/** Labels nearer than this drop out, px. */
export const LABEL_SPACE = 6;
/** px that a unit needs at its place to be told at all where a stretch begins with it. */
const LEAST_UNIT = { year: 0, month: 14 } as const;

/** Times at which labels may stand: the segment's own start, and in each piece of one pace the units' starts. */
export function startsIn(unit: Unit, segment: Span, input: AxisInput): readonly number[] {
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
  { x, measure }: AxisInput,
): readonly number[] {
  const own = unitIndex(unit, start);
  const px = unitPx(unit, own, start, end, x);
  const times = first && px >= LEAST_UNIT[unit] ? [start] : [];
  const step = stepFor(unit, px, farYears([start, end], measure));
  if (step === null) return times;
  for (let round = Math.ceil(own / step) * step; ; round += step) {
    const at = unitStart(unit, unit === "year" ? roundYear(round, step) : round);
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

/** px that years of more than four signs need, "16000 BC"; 0 where there are none. */
function farYears(times: readonly number[], measure: MeasureText): number {
  const words = times.map((time) => yearText(unitIndex("year", time)));
  const wide = words.filter(({ length }) => length > 4);
  return Math.max(0, ...wide.map((text) => measure(text, chartFonts.axisYear) + LABEL_SPACE));
}

/** The least step whose labels have room, `least` px or what is usual; null where not even the widest has. */
function stepFor(unit: Unit, px: number, least: number): number | null {
  if (unit === "month") return monthSteps.find((step) => step * px >= 27) ?? null;
  for (let power = 1; power <= 1e6; power *= 10)
    for (const step of [1, 2, 5]) if (step * power * px >= Math.max(34, least)) return step * power;
  return null;
}

/** Years count from year 0, months from January of year 0. */
export function unitIndex(unit: Unit, time: number): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return unit === "year" ? year : year * 12 + date.getUTCMonth();
}

export function unitStart(unit: Unit, index: number): number {
  return unit === "year" ? dateToMs(index, 1, 1) : dateToMs(0, index + 1, 1);
}

const monthNames = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");

/** What a year may be called, the best first: in short, "’22", beside another that tells the century. */
export function yearNames(year: number): readonly string[] {
  const full = yearText(year);
  return /^\d{4}$/.test(full) ? [full, `’${full.slice(2)}`] : [full];
}

/** How far a year or month that begins in the plot may reach beyond its end, px. */
export const AXIS_OVERHANG = 14;

export function labelAt(
  unit: Unit,
  index: number,
  at: number,
  { x, plot, measure }: AxisInput,
  name?: string,
): AxisLabel | null {
  const month = monthNames[((index % 12) + 12) % 12] ?? "";
  const text = name ?? (unit === "year" ? yearText(index) : month);
  const font = unit === "year" ? chartFonts.axisYear : chartFonts.axis;
  const width = measure(text, font);
  const left = x(at);
  if (left + width > plot.x1 + AXIS_OVERHANG) return null;
  const span = { start: unitStart(unit, index), end: unitStart(unit, index + 1) };
  return { unit, text, font, x: left, width, ...span };
}
