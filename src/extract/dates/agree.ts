/** Dates of one text against each other: "the April 22 attack" is that of "April 22, 2025", told elsewhere in it. */
import type { DateMention } from "../types.ts";
import { dateOfDay, dayText, edtfOf, type Period } from "./period.ts";
import type { Reading } from "./reading.ts";
import { exactDay } from "./resolve.ts";

/** A mention with what it was made from. */
export type Told = { readonly mention: DateMention; readonly reading: Reading };

/** Days of older years are remembered as anniversaries, not told without their year. */
const OLDEST = 2;

/** The mentions; a past day without its year takes the one year that the text gives to this day elsewhere. */
export function agreeWithTold(
  text: string,
  told: readonly Told[],
  today: number | null,
): DateMention[] {
  if (today === null) return told.map(({ mention }) => mention);
  const years = yearsTold(told);
  if (years.size === 0) return told.map(({ mention }) => mention);
  const now = dateOfDay(today).year;
  return told.map(({ mention, reading }) => {
    const year = doubtful(mention, reading) ? years.get(dayOfYear(reading.period)) : undefined;
    if (!year || year >= now || year < now - OLDEST || isAnniversary(text, mention)) return mention;
    return inYear(mention, reading, year);
  });
}

const dayOfYear = (period: Period | null) =>
  period?.unit === "day" ? dayText(period.at).slice(-5) : "";

/** For each day of the year told with its year, that year; null where two are told. */
function yearsTold(told: readonly Told[]): Map<string, number | null> {
  const years = new Map<string, number | null>();
  for (const { reading } of told) {
    const { period, explicit, type } = reading;
    if (!explicit || period?.unit !== "day" || type !== "DATE") continue;
    const { year } = dateOfDay(period.at);
    const known = years.get(dayOfYear(period));
    years.set(dayOfYear(period), known === undefined || known === year ? year : null);
  }
  return years;
}

const doubtful = (mention: DateMention, { explicit, rule, period }: Reading) =>
  !explicit &&
  mention.past !== false &&
  period !== null &&
  mention.edtf === edtfOf(period) &&
  /^dates\/(?:month-day|day-month)$/.test(rule);

function isAnniversary(text: string, { start, end }: DateMention): boolean {
  return /annivers|memorial|remembr|a year (?:ago|after|since)/i.test(
    text.slice(Math.max(0, start - 80), end + 80),
  );
}

function inYear(mention: DateMention, { period }: Reading, year: number): DateMention {
  const { month, day } = dateOfDay(period?.at ?? 0);
  const exact = exactDay(year, month, day);
  if (exact === null) return mention;
  const text = dayText(exact.at);
  return { ...mention, timex: text, edtf: text, past: true };
}
