/**
 * A stretch of the calendar by its unit and its number in a row of such units, so that "last", "next" and "three … ago"
 * are one addition, and its names in TIMEX3 (TimeML 1.2.1) and EDTF.
 */
import { DAY_MS, daysFromDate } from "../../model/calendar.ts";

export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "month"
  | "quarter"
  | "half"
  | "season"
  | "year"
  | "decade"
  | "century";

/**
 * `at` counts units: days and weeks (from Monday) since 1970, months, quarters, halves and seasons since year 0,
 * years, decades and centuries as their leading digits. Seasons: 0 spring … 3 winter, which begins in its year's December.
 */
export type Period = { readonly unit: Unit; readonly at: number };

/** Units of the month or coarser: how many fit into one year; a decade is a tenth. */
const perYear: Readonly<Partial<Record<Unit, number>>> = {
  month: 12,
  quarter: 4,
  half: 2,
  season: 4,
  year: 1,
  decade: 0.1,
  century: 0.01,
};

/** Year, month (1 to 12) and day of a day number; any day a `Date` can hold. */
export function dateOfDay(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week, 1 Monday to 7 Sunday, as ISO 8601 counts. */
export function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The period of a unit that holds a day. */
export function periodOf(unit: Unit, day: number): Period {
  if (unit === "day") return { unit, at: day };
  if (unit === "week" || unit === "weekend") return { unit, at: Math.floor((day + 3) / 7) };
  const { year, month } = dateOfDay(day);
  const months = year * 12 + month - 1 - (unit === "season" ? 2 : 0);
  return { unit, at: Math.floor((months / 12) * (perYear[unit] ?? 1) + 1e-9) };
}

/** A period some units later; before, if negative. */
export function shift({ unit, at }: Period, units: number): Period {
  return { unit, at: at + units };
}

/** First and last day of a period, both included. */
export function daysOf({ unit, at }: Period): { first: number; last: number } {
  if (unit === "day") return { first: at, last: at };
  const monday = at * 7 - 3;
  if (unit === "week") return { first: monday, last: monday + 6 };
  if (unit === "weekend") return { first: monday + 5, last: monday + 6 };
  const length = Math.round(12 / (perYear[unit] ?? 1));
  const month = at * length + (unit === "season" ? 2 : 0) + 1;
  return { first: daysFromDate(0, month, 1), last: daysFromDate(0, month + length, 1) - 1 };
}

/** The calendar year a period begins in; of a week, that of its Thursday (ISO 8601). */
export function yearOf(period: Period): number {
  const { first } = daysOf(period);
  const inWeek = period.unit === "week" ? 3 : period.unit === "weekend" ? -2 : 0;
  return dateOfDay(first + inWeek).year;
}

const pad = (value: number, length = 2) => String(value).padStart(length, "0");

/** `2024-04-26`; any day of the years 0 to 9999. */
export function dayText(at: number): string {
  const { year, month, day } = dateOfDay(at);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

const seasonNames = ["SP", "SU", "FA", "WI"];

function weekText(week: number): string {
  const year = yearOf({ unit: "week", at: week });
  const first = Math.floor((daysFromDate(year, 1, 4) + 3) / 7);
  return `${pad(year, 4)}-W${pad(week - first + 1)}`;
}

const monthText = (at: number) => `${pad(Math.floor(at / 12), 4)}-${pad((at % 12) + 1)}`;
const partOfYear = (at: number, parts: number) => pad(Math.floor(at / parts), 4);

const timexForms: Readonly<Record<Unit, (at: number) => string>> = {
  day: dayText,
  week: weekText,
  weekend: (at) => `${weekText(at)}-WE`,
  month: monthText,
  quarter: (at) => `${partOfYear(at, 4)}-Q${(at % 4) + 1}`,
  half: (at) => `${partOfYear(at, 2)}-H${(at % 2) + 1}`,
  season: (at) => `${partOfYear(at, 4)}-${seasonNames[at % 4] ?? "SP"}`,
  year: (at) => pad(at, 4),
  decade: (at) => `${pad(at, 3)}X`,
  century: (at) => `${pad(at)}XX`,
};

/** Of EDTF: seasons 21 to 24, quarters 33 to 36, halves 40 and 41; weeks have none and become intervals. */
const edtfForms: Readonly<Record<Unit, (at: number) => string>> = {
  ...timexForms,
  week: (at) => interval({ unit: "week", at }),
  weekend: (at) => interval({ unit: "weekend", at }),
  quarter: (at) => `${partOfYear(at, 4)}-${33 + (at % 4)}`,
  half: (at) => `${partOfYear(at, 2)}-${40 + (at % 2)}`,
  season: (at) => `${partOfYear(at, 4)}-${21 + (at % 4)}`,
};

function interval(period: Period): string {
  const { first, last } = daysOf(period);
  return `${dayText(first)}/${dayText(last)}`;
}

/** Whether a period lies in the years 1 to 9998, which four digits can write. */
export function isWritable(period: Period): boolean {
  if (!Number.isFinite(period.at)) return false;
  const { first, last } = daysOf(period);
  return first >= daysFromDate(1, 1, 1) && last <= daysFromDate(9998, 12, 31);
}

/** TIMEX3 value: `1998-W06`, `1989-Q3`, `199X`; `XXXX` outside the years 1 to 9998. */
export function timexOf(period: Period): string {
  return isWritable(period) ? timexForms[period.unit](period.at) : "XXXX";
}

/** EDTF of the whole period; null outside the years 1 to 9998. */
export function edtfOf(period: Period): string | null {
  return isWritable(period) ? edtfForms[period.unit](period.at) : null;
}
