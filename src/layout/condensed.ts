/**
 * The condensed scale, second half: sharing out the width.
 *
 * The rule: what must be read gets room. Days that reports name become columns wide enough for their weekday; months
 * and years in which something stands get at least a legible mark; long empty stretches fold into a break. What is
 * left of the width goes, in this order, to room for the labels after the last mark, to the day columns, to room for
 * labels between groups of days, and then to all.
 */
import { DAY_MS } from "../model/calendar.ts";
import { type BaseScale, type Break, baseOf, emptyBase, linearBase } from "./baseScale.ts";
import type { ChartEvent } from "./chartEvent.ts";
import type { MeasureText } from "./font.ts";
import { labelWidth } from "./labels.ts";
import { cutTime, grains, namedDays, type Stretch, stretchesOf, type Widths } from "./stretches.ts";

type Dated = ChartEvent & { readonly start: number; readonly end: number };

/** Least widths, and how much of the plot they may take in all: what is left is for labels. */
const leastWidths: readonly { readonly widths: Widths; readonly share: number }[] = [
  { widths: { day: 44, stood: 36, small: 24, break: 38 }, share: 0.72 },
  { widths: { day: 44, stood: 28, small: 14, break: 36 }, share: 0.86 },
  { widths: { day: 26, stood: 24, small: 12, break: 34 }, share: 0.92 }, // days without weekdays
  { widths: { day: 24, stood: 16, small: 8, break: 30 }, share: 1 },
];
/** Days narrower than this are no columns, px. */
const LEAST_DAY = 24;
/** Width that day columns get before anything else grows, px. */
const DAY_FIRST = 60;
/** Most of the width that may stay free for labels after the last mark. */
const RESERVE_SHARE = 0.24;

/** The base for these events, condensed if they fit so, else linear; day columns grow toward `dayWidth` px. */
export function condensedBase(
  events: readonly Dated[],
  width: number,
  measure: MeasureText,
  dayWidth = 104,
): BaseScale {
  if (events.length === 0) return plainBase(events, width, measure);
  const days = namedDays(events).length;
  for (const grain of grains) {
    if (grain.name === "day" && days * LEAST_DAY > width) continue;
    const cut = cutTime(events, grain);
    for (const { widths, share } of leastWidths) {
      const stretches = stretchesOf(cut, widths);
      if (sum(stretches) <= width * share)
        return filled(stretches, events, width, measure, dayWidth);
    }
  }
  return plainBase(events, width, measure);
}

/** The linear base for these events, with room for labels at its end. */
export function plainBase(
  events: readonly Dated[],
  width: number,
  measure: MeasureText,
): BaseScale {
  if (events.length === 0) return emptyBase(width);
  const spans = events.flatMap((event) => [event, ...event.ghosts]);
  const start = spans.reduce((least, span) => Math.min(least, span.start), Infinity);
  const end = spans.reduce((most, span) => Math.max(most, span.end), -Infinity);
  const extent = start < end ? { start, end } : { start: 0, end: DAY_MS };
  const px = (time: number) => ((time - extent.start) / (extent.end - extent.start)) * width;
  const reserve = Math.min(labelsBeyond(events, px, width, measure), width * RESERVE_SHARE);
  return linearBase(extent, width, reserve, namedDays(events));
}

function sum(stretches: readonly Stretch[]): number {
  return stretches.reduce((total, { width }) => total + width, 0);
}

/** Shares out what is left of the width. */
function filled(
  least: readonly Stretch[],
  events: readonly Dated[],
  width: number,
  measure: MeasureText,
  dayWidth: number,
): BaseScale {
  let left = width - sum(least);
  const take = (wanted: number) => {
    const taken = Math.max(0, Math.min(left, wanted));
    left -= taken;
    return taken;
  };
  const { toU } = toBase(least, 0, sum(least));
  const beyond = labelsBeyond(events, toU, sum(least), measure);
  const reserve = take(Math.min(beyond, width * RESERVE_SHARE));
  let stretches = widenDays(least, Math.min(DAY_FIRST, dayWidth), take);
  stretches = widenGaps(stretches, events, measure, take);
  stretches = widenDays(stretches, dayWidth, take);
  stretches = widenAll(stretches, take(sum(growing(stretches)) * (GROWTH_MOST - 1)));
  return toBase(stretches, reserve + left, width);
}

type Take = (wanted: number) => number;

/** Raises all day columns alike toward `cap` px. */
function widenDays(stretches: readonly Stretch[], cap: number, take: Take): readonly Stretch[] {
  const days = stretches.filter(({ kind }) => kind === "day");
  const wanted = days.reduce((total, { width }) => total + Math.max(0, cap - width), 0);
  const share = wanted === 0 ? 0 : take(wanted) / wanted;
  return stretches.map((stretch) =>
    stretch.kind === "day"
      ? { ...stretch, width: stretch.width + Math.max(0, cap - stretch.width) * share }
      : stretch,
  );
}

/** Gives the stretches between two groups of days room for most labels of the first group. */
function widenGaps(
  stretches: readonly Stretch[],
  events: readonly Dated[],
  measure: MeasureText,
  take: Take,
): readonly Stretch[] {
  const widened = [...stretches];
  for (const [from, to] of gaps(stretches)) {
    const between = stretches.slice(from, to);
    const after = stretches[from - 1];
    const wish = labelsEndingAt(events, after?.end ?? 0, measure) - (after?.width ?? 0) / 2;
    const growing = between.filter(({ kind }) => kind !== "break").length;
    if (growing === 0) continue;
    const extra = take(wish - sum(between)) / growing;
    for (let i = from; i < to; i++) {
      const stretch = widened[i];
      if (stretch && stretch.kind !== "break")
        widened[i] = { ...stretch, width: stretch.width + extra };
    }
  }
  return widened;
}

/** Index ranges [from, to) of the stretches between one day column and the next. */
function gaps(stretches: readonly Stretch[]): readonly [number, number][] {
  const days = stretches.flatMap(({ kind }, index) => (kind === "day" ? [index] : []));
  return days.slice(1).flatMap((day, i) => {
    const before = days[i] ?? day;
    return day - before > 1 ? [[before + 1, day] as [number, number]] : [];
  });
}

/** How many times wider than need be; beyond, the plot stays free after the last event instead. */
const GROWTH_MOST = 3;

function growing(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.filter(({ kind }) => kind !== "break");
}

/** Everything but breaks, in proportion. */
function widenAll(stretches: readonly Stretch[], left: number): readonly Stretch[] {
  const total = sum(growing(stretches));
  const factor = 1 + (total === 0 ? 0 : left / total);
  return stretches.map((stretch) =>
    stretch.kind === "break" ? stretch : { ...stretch, width: stretch.width * factor },
  );
}

/** Width that most labels (four of five) of the events ending at this time take, with their gap. */
function labelsEndingAt(events: readonly Dated[], end: number, measure: MeasureText): number {
  const widths = events
    .filter((event) => event.end === end)
    .map((e) => labelWidth(e, measure) + 18);
  return quantile(widths, 0.8);
}

/** How far the labels of four in five events would reach beyond `width`. */
function labelsBeyond(
  events: readonly Dated[],
  px: (time: number) => number,
  width: number,
  measure: MeasureText,
): number {
  const late = events
    .map((event) => ({ event, x: px(event.end) }))
    .filter(({ x }) => x > width * 0.7);
  const beyond = late.map(({ event, x }) => x + labelWidth(event, measure) + 18 - width);
  return Math.max(0, quantile(beyond, 0.85));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function toBase(stretches: readonly Stretch[], reserve: number, width: number): BaseScale {
  const times = [stretches[0]?.start ?? 0];
  const us = [0];
  for (const stretch of stretches) {
    times.push(stretch.end);
    us.push((us.at(-1) ?? 0) + stretch.width);
  }
  const dataEnd = times.at(-1);
  if (reserve > 0) {
    times.push((times.at(-1) ?? 0) + timeOfReserve(stretches, reserve));
    us.push(width);
  }
  const days = stretches.filter(({ kind }) => kind === "day");
  const breaks = stretches.filter(({ kind }) => kind === "break").map(breakOf);
  return baseOf("condensed", { times, us }, breaks, days, dataEnd);
}

/** After the last event, time goes on at the pace of its stretch. */
function timeOfReserve(stretches: readonly Stretch[], reserve: number): number {
  const last = stretches.at(-1);
  if (last === undefined || last.width === 0) return DAY_MS;
  return Math.max(DAY_MS, ((last.end - last.start) / last.width) * reserve);
}

function breakOf({ start, end }: Stretch): Break {
  return { start, end, words: durationInWords(start, end) };
}

const MONTH_DAYS = 30.44;

/** Length of a break: "7 weeks", "10 mo", "3 yr". */
export function durationInWords(start: number, end: number): string {
  const days = (end - start) / DAY_MS;
  const months = Math.round(days / MONTH_DAYS);
  if (days < 1.5 * MONTH_DAYS) return `${Math.round(days / 7)} wk`;
  if (months < 24) return `${months} mo`;
  return `${Math.round(days / 365.2425)} yr`;
}
