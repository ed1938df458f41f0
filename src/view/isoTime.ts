/**
 * Days and instants as the URL spells them: `2023-06-19`, `2023-06-19T14:30Z`; years outside 0–9999 as in ISO 8601,
 * with a sign and six digits (`-000043-03-15`). Always UTC: days are never shifted by a time zone.
 */
import { DAY_MS, dateToMs, daysInMonth } from "../model/calendar";

const DAY = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)$/;
const CLOCK = /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?Z$/;
/** What a JavaScript date can hold, either way. */
const LIMIT_MS = 8.64e15;

/** The first moment of a day, or null if there is no such day. */
export function dayStart(day: string): number | null {
  const [, year, month, date] = DAY.exec(day) ?? [];
  if (year === undefined) return null;
  const numbers = [Number(year), Number(month), Number(date)] as const;
  if (numbers[2] < 1 || numbers[2] > daysInMonth(numbers[0], numbers[1])) return null;
  const start = dateToMs(...numbers);
  return Math.abs(start) <= LIMIT_MS && year !== "-000000" ? start : null;
}

/** The moment after a day, or null if there is no such day. */
export function dayEnd(day: string): number | null {
  const start = dayStart(day);
  return start === null ? null : start + DAY_MS;
}

/** The day a moment lies in. */
export function dayOf(ms: number): string {
  return clamped(ms).toISOString().split("T")[0] ?? "";
}

/** The month a moment lies in, as a day without its last part. */
export function monthOf(ms: number): string {
  return dayOf(ms).slice(0, -3);
}

/** Reads a day or an instant; a day is its first moment. Null if it is neither. */
export function readInstant(text: string): number | null {
  const at = text.indexOf("T");
  if (at < 0) return dayStart(text);
  const start = dayStart(text.slice(0, at));
  const clock = clockMs(text.slice(at + 1));
  return start === null || clock === null ? null : start + clock;
}

/** The shortest spelling of an instant, to the millisecond. */
export function writeInstant(ms: number): string {
  return clamped(ms)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, "")
    .replace(/(T\d\d:\d\d):00\.000Z$/, "$1Z")
    .replace(/\.000Z$/, "Z");
}

function clockMs(text: string): number | null {
  const [, hour, minute, second = "0", thousandth = "0"] = CLOCK.exec(text) ?? [];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return hour === undefined ? null : seconds * 1000 + Number(thousandth);
}

function clamped(ms: number): Date {
  return new Date(Math.round(Math.min(LIMIT_MS, Math.max(-LIMIT_MS, ms))));
}
