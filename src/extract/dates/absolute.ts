/** Days, months and years that name themselves: "May 27, 2026", "1-4th June", "April 20-23", "2024-05-06", "In August last year". */
import { dayNumber, monthNumber } from "./numbers.ts";
import { day, month, monthStarts, ordinalStarts, TO, TO_AND, W, YEAR, year } from "./patterns.ts";
import { dateOfDay, daysOf, dayText, edtfOf, type Period, timexOf, yearOf } from "./period.ts";
import {
  dated,
  datedOr,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { exactDay, exactMonth, fromToday, nearest, referredYear } from "./resolve.ts";

/** The year a match tells, as a number or as "last year"; null if it tells none. */
function toldYear(groups: Groups, scene: Scene): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  return groups.yearOf === undefined ? null : referredYear(scene, groups.yearOf);
}

const pad = (value: number) => String(value).padStart(2, "0");

/** A day with or without its year; null if no calendar has it. */
function dayOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  const [monthOf, dayOf] = [monthNumber(groups.month), dayNumber(groups.day)];
  if (exactDay(2000, monthOf, dayOf) === null) return null;
  const told = toldYear(groups, scene);
  const inYear = (one: number) => exactDay(one, monthOf, dayOf);
  const period = told === null ? nearest(scene, inYear, end) : inYear(told);
  if (period === null && told !== null) return null;
  if (period === null) return undated(`XXXX-${pad(monthOf)}-${pad(dayOf)}`, { precision: "day" });
  return dated(period, { explicit: told !== null });
}

/** How a year begins in the transcript of a broadcast. */
const speech = /^\s(?:nineteen|eighteen|two)\b/i;

function monthOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  const monthOf = monthNumber(groups.month);
  const told = toldYear(groups, scene);
  if (told !== null) return dated(exactMonth(told, monthOf), { explicit: true });
  const spoken = speech.test(scene.text.slice(end, end + 10)) ? scene.readAt(end + 1) : null;
  if (spoken?.rule === "dates/spoken-year" && spoken.period !== null)
    return dated(exactMonth(spoken.period.at, monthOf), { explicit: true, end: spoken.end });
  if (!standsAlone(groups.month ?? "", scene, end)) return null;
  const period = nearest(scene, (one) => exactMonth(one, monthOf), end);
  return period === null
    ? undated(`XXXX-${pad(monthOf)}`, { precision: "month" })
    : dated(period, { explicit: false });
}

/** "last November", "next June", "this past March", with its day or without. */
function whichMonth(groups: Groups, scene: Scene): Outcome | null {
  const [monthOf, dayOf] = [monthNumber(groups.month), groups.day];
  if (!/^[A-Z]/.test(groups.month ?? "")) return null;
  const { today } = scene;
  const unit = dayOf === undefined ? "month" : "day";
  if (today === null) return datedOr(null, unit);
  const make = (one: number) =>
    dayOf === undefined ? exactMonth(one, monthOf) : exactDay(one, monthOf, dayNumber(dayOf));
  const year = yearOf({ unit: "day", at: today });
  const around = [year - 1, year, year + 1].map(make).filter((one) => one !== null);
  const which = (groups.which ?? "").toLowerCase();
  const behind = (one: Period) => daysOf(one).last < today;
  const period = which.startsWith("this")
    ? make(year)
    : /next|coming/.test(which)
      ? around.find((one) => daysOf(one).first > today)
      : around.findLast(behind);
  return period ? dated(period) : null;
}

const preposition =
  /(?:^|[^A-Za-z])(?:a|an|the|in|of|since|until|till|by|from|to|through|throughout|during|before|after|and|or|between|late|early|mid|last|next|this|past|previous|for|around|each|every|as|than|planned|following|one|until at least|[A-Z][a-z]+['’]s|[–—-])[\s-]{1,2}$/i;

/** Whether a bare month is one: "May" and "March" are words, "April" and "June" names as well. */
function standsAlone(word: string, { text, start }: Scene, end: number): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const before = text.slice(Math.max(0, start - 16), start);
  const name =
    /^(?:april|june|august|may|jan)$/i.test(word) &&
    /^\s+[A-Z][a-z]/.test(text.slice(end, end + 4));
  if (name && /\b(?:and|or|as|than|with|by|for|to)\s$/.test(before)) return false;
  if (preposition.test(before)) return !/^(?:mar|jun|jan|jul|sep|apr)$/i.test(word);
  if (word.length < 5 || /^(?:May|MARCH|March|MAY|Sept)$/.test(word)) return false;
  if (/^(?:april|june|august)$/i.test(word)) return !/^\s+[A-Z]/.test(text.slice(end, end + 3));
  return !/[A-Z][a-z]+ $/.test(before) || !/^\s+[A-Z]/.test(text.slice(end, end + 3));
}

/** Two days as one date: an interval if they follow each other, else a set of both. */
function between(first: Outcome | null, second: Outcome | null, words: string): Outcome | null {
  const [from, to] = [first?.period, second?.period];
  if (!first || !from || !to || to.at < from.at) return null;
  const apart = from.unit === "day" && to.at - from.at > 1 && /\band\b|&/i.test(words);
  const or = /\bor\b/i.test(words);
  const [a, b] = [edtfOf(from), edtfOf(to)];
  if (a === null || b === null) return null;
  const edtf = or ? `[${a},${b}]` : apart ? `{${a},${b}}` : `${a}/${b}`;
  return { ...first, edtf: a === b ? a : edtf, timex: timexOf(from) };
}

/** Gives both ends one year: the second's, if only it tells one; a range may cross New Year. */
function dayRange(groups: Groups, scene: Scene, end: number): Outcome | null {
  const month2 = groups.month2 ?? groups.month;
  const later = dayOutcome({ ...groups, month: month2, day: groups.day2 }, scene, end);
  const last = later?.period;
  if (!later || !last) return undatedRange(groups, later);
  const yearOfFirst = groups.year1 ?? crossing(groups, yearOf(last));
  const first = dayOutcome({ ...groups, year: String(yearOfFirst), yearOf: undefined }, scene, end);
  const both = between(first, later, groups.to ?? "");
  return both === null ? null : { ...both, explicit: later.explicit };
}

function undatedRange(groups: Groups, later: Outcome | null): Outcome | null {
  const [monthOf, dayOf] = [monthNumber(groups.month), dayNumber(groups.day)];
  if (later === null || exactDay(2000, monthOf, dayOf) === null) return null;
  return undated(`XXXX-${pad(monthOf)}-${pad(dayOf)}`, { precision: "day" });
}

const crossing = (groups: Groups, last: number) =>
  monthNumber(groups.month) > monthNumber(groups.month2 ?? groups.month) ? last - 1 : last;

function monthRange(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (!/^[A-Z]/.test(groups.month ?? "") || !/^[A-Z]/.test(groups.month2 ?? "")) return null;
  const told = toldYear(groups, scene);
  const monthOf = monthNumber(groups.month2);
  const last =
    told === null
      ? nearest(scene, (one) => exactMonth(one, monthOf), end)
      : exactMonth(told, monthOf);
  if (last === null)
    return undated(`XXXX-${pad(monthNumber(groups.month))}`, { precision: "month" });
  const firstYear = groups.year1 ? Number(groups.year1) : crossing(groups, yearOf(last));
  const first = dated(exactMonth(firstYear, monthNumber(groups.month)));
  return between(first, dated(last), "to");
}

function isoDate(groups: Groups): Outcome | null {
  const period = exactDay(Number(groups.year), Number(groups.month), Number(groups.day));
  return period === null ? null : dated(period, { explicit: true });
}

/** "04/07/2024": a part above 12 tells the order; else days come first, as in most countries. */
function numericDate(groups: Groups): Outcome | null {
  const [a, b] = [Number(groups.first), Number(groups.second)];
  const yearOfDate = Number(groups.year);
  const monthFirst = b > 12;
  const period = exactDay(yearOfDate, monthFirst ? a : b, monthFirst ? b : a);
  if (period === null) return null;
  const other =
    a <= 12 && b <= 12 && a !== b && groups.mark === "/" ? exactDay(yearOfDate, a, b) : null;
  const edtf = other === null ? dayText(period.at) : oneOf(period, other);
  return dated(period, { explicit: true, edtf });
}

function oneOf(a: Period, b: Period): string {
  return `[${[a.at, b.at]
    .sort((x, y) => x - y)
    .map(dayText)
    .join(",")}]`;
}

/** "the 12th and 13th of this month", "the 5th of next month". */
function dayOfMonth(groups: Groups, scene: Scene): Outcome | null {
  const which = (groups.which ?? "").toLowerCase();
  const month = fromToday(scene, "month", which === "last" ? -1 : which === "next" ? 1 : 0);
  if (month === null) return undated("XXXX-XX-XX", { precision: "day" });
  const [year, number] = [Math.floor(month.at / 12), (month.at % 12) + 1];
  const on = (word: string | undefined) => {
    const period = exactDay(year, number, dayNumber(word));
    return period === null ? null : dated(period);
  };
  return groups.day2 === undefined
    ? on(groups.day)
    : between(on(groups.day), on(groups.day2), groups.to ?? "");
}

/** "on the 18th": of the month that lies nearest, behind if nothing points ahead. */
function bareDay(groups: Groups, scene: Scene, end: number): Outcome | null {
  const { text, start, today } = scene;
  const isDay = /\b(?:on|by|until|till|since|from|before|after|to|and)\s$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
  if (!isDay || !endsThere.test(text.slice(end, end + 12))) return null;
  if (today === null) return undated("XXXX-XX-XX", { precision: "day" });
  const ahead = scene.ahead(end) === true;
  const { year, month } = dateOfDay(today);
  const days = [-1, 0, 1]
    .map((months) => monthAfter(year, month, months))
    .map((one) => exactDay(one.year, one.month, dayNumber(groups.day)))
    .filter((one) => one !== null);
  const found = ahead ? days.find(({ at }) => at >= today) : days.findLast(({ at }) => at <= today);
  return found === undefined ? null : dated(found);
}

function monthAfter(year: number, month: number, months: number) {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** Else "the 18th" counts something: an anniversary, a floor, a meeting. */
const endsThere =
  /^(?:[.,;:)]|$|\s(?:in|at|to|for|with|and|after|that|between|by|when|as|but|while|from)\b)/;

const ofMonth = `${W}(?:of${W})?(?:the${W})?`;
const the = `(?:the${W})?`;
const dayStarts = ["#", "the", ...ordinalStarts, "twenty", "thirtieth", "thirty"];

/** Longer forms before shorter ones: the first that reads wins. */
export const absoluteRules: readonly Rule[] = [
  rule(
    "iso",
    ["##"],
    "(?<year>[12]\\d{3})-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?:T[\\d:.]{2,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?",
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
