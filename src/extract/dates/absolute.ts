/** Days, months and years that name themselves: "May 27, 2026", "1-4th June", "April 20-23", "2024-05-06", "In August last year". */
import { bareDay, dayOfMonth } from "./daysOfMonth.ts";
import { isoDate, numericDate } from "./numeric.ts";
import { day, month, monthStarts, ordinalStarts, TO, TO_AND, W, YEAR, year } from "./patterns.ts";
import { dayRange, monthRange } from "./ranges.ts";
import { type Rule, rule } from "./reading.ts";
import { dayOutcome, monthOutcome, whichMonth } from "./told.ts";

const ofMonth = `${W}(?:of${W})?(?:the${W})?`;

const the = `(?:the${W})?`;

const dayStarts = ["#", "the", ...ordinalStarts, "twenty", "thirtieth", "thirty"];

/** Longer forms before shorter ones: the first that reads wins. */
export const absoluteRules: readonly Rule[] = [
  rule(
    "iso",
    ["##"],
    "(?<year>[12]\\d{3})(?:-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:T[\\d:.]{2,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?|/(?<month2>[01]?\\d)/(?<day2>[0-3]?\\d)(?![\\d/]))",
    isoDate,
  ),
  rule(
    "numeric",
    ["#"],
    "(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d\\d)",
    numericDate,
  ),
  rule(
    "month-day-to-month-day",
    monthStarts,
    `${month("month")}${W}${the}${day("day")}(?:,?${W}${year("year1")})?(?<to>${TO})${month("month2")}${W}${the}${day("day2")}${YEAR}`,
    dayRange,
  ),
  rule(
    "month-day-range",
    monthStarts,
    `${month("month")}${W}${the}${day("day")}(?<to>${TO_AND})${the}${day("day2")}${YEAR}`,
    dayRange,
  ),
  rule("month-day", monthStarts, `${month("month")}${W}${the}${day("day")}${YEAR}`, dayOutcome),
  rule(
    "day-month-hyphens",
    ["#"],
    `(?<day>\\d{1,2})-${month("month")}-${year("year")}`,
    dayOutcome,
  ),
  rule(
    "day-month-to-day-month",
    dayStarts,
    `${the}${day("day")}${ofMonth}${month("month")}(?:,?${W}${year("year1")})?(?<to>${TO})${the}${day("day2")}${ofMonth}${month("month2")}${YEAR}`,
    dayRange,
  ),
  rule(
    "day-range-month",
    dayStarts,
    `${the}${day("day")}(?<to>${TO_AND})${the}${day("day2")}${ofMonth}${month("month")}${YEAR}`,
    dayRange,
  ),
  rule(
    "day-of-month",
    dayStarts,
    `${the}${day("day")}(?:(?<to>${TO_AND})${the}${day("day2")})?${W}of${W}(?<which>this|last|next|the${W}current)${W}month`,
    dayOfMonth,
  ),
  rule("day-month", dayStarts, `${the}${day("day")}${ofMonth}${month("month")}${YEAR}`, dayOutcome),
  rule(
    "bare-day",
    ["the"],
    `the${W}(?<day>(?:3[01]|[12]\\d|[4-9])th|(?:[23]?1)st|2?2nd|2?3rd|(?:four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)`,
    bareDay,
  ),
  rule(
    "month-range",
    monthStarts,
    `${month("month")}(?:,?${W}${year("year1")})?(?:${TO}|${W}and${W})${month("month2")}${YEAR}`,
    monthRange,
  ),
  rule(
    "year-in-month",
    ["last", "this", "next"],
    `(?<yearOf>(?:last|this|next)${W}year),?${W}(?:in|on)${W}${month("month")}(?:${W}${day("day")})?`,
    (groups, scene, end) =>
      groups.day === undefined ? monthOutcome(groups, scene, end) : dayOutcome(groups, scene, end),
  ),
  rule(
    "which-month",
    ["last", "next", "this", "past"],
    `(?<which>last|next|this(?:${W}(?:past|coming))?|past)${W}${month("month")}(?:${W}${day("day")})?`,
    whichMonth,
  ),
  rule("month", monthStarts, `${month("month")}${YEAR}`, monthOutcome),
];
