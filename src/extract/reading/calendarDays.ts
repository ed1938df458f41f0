/** Days written out in full ("May 27, 2026", "27th May 2026", "2026-05-27"), strictly: a day that is none is not read. */
import { daysInMonth } from "../../model/calendar.ts";
import type { Span } from "../types.ts";

/** `value` is the day as EDTF, `2026-05-27`; `weekday` the one named before it, 0 for Sunday, or null. */
export type CalendarDay = Span & { readonly value: string; readonly weekday: number | null };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const weekday =
  "(?:(?<weekday>(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?)\\b[.,]? {0,2}\\(?)?";
const ordinal = "(?:st|nd|rd|th)?";

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])${weekday}(?:` +
    `(?<month1>${month}) {0,2}(?<day1>\\d{1,2})${ordinal},? {1,2}(?<year1>\\d{4})` +
    `|(?<day2>\\d{1,2})${ordinal}(?: of)?[ -]{1,2}(?<month2>${month}),?[ -]{1,2}(?<year2>\\d{4})` +
    "|(?<day4>\\d{1,2})(?<mark4>[-.])(?<month4>\\d{1,2})\\k<mark4>(?<year4>\\d{4})" +
    `|(?<year3>\\d{4})(?<mark>[-/.])(?<month3>\\d{1,2})\\k<mark>(?<day3>\\d{1,2})` +
    ")(?![\\p{L}\\p{N}]|[-/]\\d)",
  "giu",
);

/** All days written in full within a text, in order; offsets into it. ISO times ("2026-05-27T14:00Z") count as their day. */
export function calendarDaysOf(text: string): CalendarDay[] {
  return writtenDays(text).flatMap(({ start, end, value, weekday }) =>
    value === null ? [] : [{ start, end, value, weekday }],
  );
}

/** The first day written in full that no calendar has: "February 30, 2024". */
export function impossibleDay(text: string): Span | null {
  return writtenDays(text).find(({ value, surely }) => value === null && surely) ?? null;
}

/** `value` is null for a day that is none; `surely`: nothing else can be meant, as by 31.4.2026 or "20 May 3000 people". */
type WrittenDay = Omit<CalendarDay, "value"> & {
  readonly value: string | null;
  readonly surely: boolean;
};

function writtenDays(text: string): WrittenDay[] {
  return [...text.replace(/(?<=\d)T(?=\d\d:)/g, " ").matchAll(pattern)].map((found) => {
    const groups = found.groups ?? {};
    const year = groups.year1 ?? groups.year2 ?? groups.year3 ?? groups.year4 ?? "";
    const value = dayOf(
      year,
      groups.month1 ?? groups.month2 ?? groups.month3 ?? groups.month4,
      groups.day1 ?? groups.day2 ?? groups.day3 ?? groups.day4,
    );
    const weekday = weekdays.indexOf((groups.weekday ?? "").slice(0, 3).toLowerCase());
    return {
      start: found.index,
      end: found.index + found[0].length,
      value,
      weekday: weekday < 0 ? null : weekday,
      surely: groups.day4 === undefined && groups.mark !== "." && /^[12]/.test(year),
    };
  });
}

/** A day by year, month (name or number) and day of the month as EDTF; null if there is no such day. */
export function dayOf(year = "", monthText = "", day = ""): string | null {
  const number = /^\d/.test(monthText)
    ? Number(monthText)
    : months.indexOf(monthText.slice(0, 3).toLowerCase()) + 1;
  const inMonth = Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), number);
  if (!/^[12]\d{3}$/.test(year) || !inMonth) return null;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Whether a text is a day of the calendar, written `2026-05-27`. */
export function isCalendarDay(text: string): boolean {
  const [, year, monthText, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dayOf(year, monthText, day) === text;
}
