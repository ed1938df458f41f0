/**
 * The proleptic Gregorian calendar in UTC, for any year (0 is 1 BC, as in ISO 8601).
 * `Date.UTC` is not used: it takes the years 0 to 99 for 1900 to 1999.
 */

export const DAY_MS = 86_400_000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month; `month` is 1 to 12, anything else has none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/**
 * Days from 1970-01-01 to a date; `month` may run past 12 or below 1, `day` past the month's end.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years are counted from
 * March, so that the leap day is the last of its year, in eras of 400 years.
 */
export function daysFromDate(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1) - 2;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + dayOfEra + dayOfYear - 719_468;
}

/** The first moment of a date in UTC ms; month and day may overflow as in `daysFromDate`. */
export function dateToMs(year: number, month: number, day: number): number {
  return daysFromDate(year, month, day) * DAY_MS;
}

/** Day of the week of a date, 0 for Sunday to 6 for Saturday. */
export function weekday(year: number, month: number, day: number): number {
  const days = daysFromDate(year, month, day) + 4; // 1970-01-01 was a Thursday
  return ((days % 7) + 7) % 7;
}

/**
 * Years told in steps are round as people count them: 500 BC is year -499, and before 500 comes 1, as there is no year 0.
 */
export function roundYear(year: number, step: number): number {
  return step > 1 && year <= 0 ? year + 1 : year;
}
