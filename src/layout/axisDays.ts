/** Days on the axis: those that reports name, and as many others as there is room for. */
import { DAY_MS } from "../model/calendar.ts";
import { type AxisInput, type AxisLabel, LABEL_SPACE, type Span } from "./axisUnits.ts";
import { chartFonts } from "./font.ts";

const weekdayNames = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
/** px from which every day is numbered, and from which every week has a number. */
const EVERY_DAY = 22;
/** px from which a day is told with its weekday; the widest, "Wed 24", takes 43. */
const WEEKDAYS = 44;
const EVERY_WEEK = 4.5;

/** Labels of days: every day where there is room, named days first; else the 1st, 8th, 15th, 22nd. */
export function dayLabels(segments: readonly Span[], input: AxisInput): readonly AxisLabel[] {
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
function hasWeeks(day: number, px: number, { base, x }: AxisInput): boolean {
  const next = base.knots.find((at) => at > day) ?? base.end;
  const before = base.knots.findLast((at) => at <= day) ?? base.start;
  return px >= EVERY_WEEK && x(next) - x(before) >= SEVERAL_WEEKS;
}

/** px */
const SEVERAL_WEEKS = 120;

/** The next day worth looking at: a named one, or the end of what is too narrow. */
function nextNamed({ base, time, x }: AxisInput, after: number): number {
  const next = base.days.find(({ start }) => start > after)?.start ?? Infinity;
  const aWhileOn = Math.floor(time(x(after) + 8) / DAY_MS) * DAY_MS;
  return Math.min(next, Math.max(aWhileOn, after + DAY_MS));
}

function fitsAfter(before: AxisLabel | undefined, label: AxisLabel, px: number): boolean {
  const space = px >= EVERY_DAY ? 2 : LABEL_SPACE;
  return before === undefined || label.x >= before.x + before.width + space;
}

function dayLabel(day: number, px: number, named: boolean, input: AxisInput): AxisLabel | null {
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
