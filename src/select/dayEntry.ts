/**
 * Days as people type them into the filter on time, and as keys step through them.
 *
 *   "2023-06-19"   that day          "2023-06"   the first or last day of it          "2023"   likewise
 *
 * Years before 1 and after 9999 as ISO 8601 has them ("-0043-03-15", "+12024"), or in words ("44 BC").
 */
import { DAY_MS, daysInMonth } from "../model/calendar";
import { dateInShort } from "../model/dateWords";
import type { Timeline } from "../model/timeline";
import { dayOf, dayStart } from "../view/isoTime";
import { columnsOf } from "./columns";

/** Which end of the filter a day is. */
export type DayEnd = "from" | "to";

export type DayEntry =
  | { readonly ok: true; readonly day: string | null }
  | { readonly ok: false; readonly message: string };

const refuse = (message: string): DayEntry => ({ ok: false, message });

/** Reads what was typed; empty is no day. What is not exactly a day, month or year is refused with the remedy. */
export function readDayEntry(typed: string, end: DayEnd): DayEntry {
  const text = typed.trim().replace(beforeChrist, (_, year) => isoYear(1 - Number(year)));
  if (text === "") return { ok: true, day: null };
  const [, written, month, day] = /^(\d{4}|[+-]\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  const year = isoYear(Number(written));
  if (written === undefined || Math.abs(Number(written)) > LAST_YEAR)
    return refuse("Write a day as 2023-06-19, a month as 2023-06 or a year as 2023.");
  const inMonth = month === undefined ? 0 : daysInMonth(Number(year), Number(month));
  if (month !== undefined && inMonth === 0)
    return refuse(`There is no month ${month}. Write 01 to 12.`);
  if (day !== undefined && (Number(day) < 1 || Number(day) > inMonth))
    return refuse(`${dateInShort(`${year}-${month}`)} has no day ${day}. Write 01 to ${inMonth}.`);
  return { ok: true, day: wholeDay(year, month, day, end) };
}

const beforeChrist = /^([1-9]\d{0,5}) ?BCE?$/i;
/** The last that a JavaScript date holds whole, either way. */
const LAST_YEAR = 270_000;

/** Four digits, or a sign and six. */
function isoYear(year: number): string {
  const digits = (length: number) => String(Math.abs(year)).padStart(length, "0");
  if (year >= 0 && year <= 9999) return digits(4);
  return (year < 0 ? "-" : "+") + digits(6);
}

function wholeDay(
  year: string,
  month: string | undefined,
  day: string | undefined,
  end: DayEnd,
): string {
  const inYear = month ?? (end === "from" ? "01" : "12");
  const last = String(daysInMonth(Number(year), Number(inYear)));
  return `${year}-${inYear}-${day ?? (end === "from" ? "01" : last)}`;
}

/** Why this day cannot stand beside the other end of the filter, or null if it can. */
export function orderFault(day: string, end: DayEnd, other: string | null): string | null {
  if (other === null || dayNumber(day) === dayNumber(other)) return null;
  const after = dayNumber(day) > dayNumber(other);
  if (after !== (end === "from")) return null;
  return end === "from"
    ? `From would come after To, ${dateInShort(other)}. Write an earlier day, or clear To.`
    : `To would come before From, ${dateInShort(other)}. Write a later day, or clear From.`;
}

/** Days from 1970-01-01 to a day; 0 for what is none. */
export function dayNumber(day: string): number {
  return Math.floor((dayStart(day) ?? 0) / DAY_MS);
}

/** The day with this number. */
export function dayOfNumber(number: number): string {
  return dayOf(number * DAY_MS);
}

/** The same day so many months on, or the last of a shorter month. */
export function plusMonths(day: string, months: number): string {
  const date = new Date(dayStart(day) ?? 0);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(wanted, daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)));
  return dayOf(date.getTime());
}

export type TimelineDays = {
  readonly first: string;
  readonly last: string;
  /** Events without a date. */
  readonly undated: number;
};

const made = new WeakMap<Timeline, TimelineDays | null>();

/** The first and last day on which something of the timeline may have happened; null where nothing has a date. */
export function timelineDays(timeline: Timeline): TimelineDays | null {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const { start, end } = columnsOf(timeline);
  const bounds = [...start, ...end].filter(Number.isFinite);
  const undated = start.reduce((count, at) => count + (Number.isNaN(at) ? 1 : 0), 0);
  const outer = { first: lowest(bounds), last: highest(bounds) };
  const days =
    bounds.length === 0
      ? null
      : { first: dayOf(outer.first), last: dayOf(Math.max(outer.first, outer.last - 1)), undated };
  made.set(timeline, days);
  return days;
}

const lowest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
