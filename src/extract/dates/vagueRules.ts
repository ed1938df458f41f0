/** References without a date ("recently", "the near future") and days of the year with names. */
import { daysFromDate, weekday } from "../../model/calendar.ts";
import { W, YEAR } from "./patterns.ts";
import { type Period, shift } from "./period.ts";
import {
  dated,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { exactDay, nearest, referredYear } from "./resolve.ts";
import { vague } from "./words.ts";

const vagueWords = Object.keys(vague).sort((a, b) => b.length - a.length);
const firstWords = [...new Set(vagueWords.map((word) => word.split(/[ -]/)[0] ?? ""))];

/** What makes "the past" the head of a longer expression ("the past three years"). */
const counts =
  /^[^\S\n]+(?:\d|few|several|couple|many|half|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|dozen|year|decade|month|week|day|century|quarter|hour|and\b|or so)/i;

/** "in the future", "his future": an adjective before a noun counts, a name ("Future Group", "Now TV") does not. */
function vagueOutcome(groups: Groups, { text, start }: Scene, end: number): Outcome | null {
  const word = (groups.word ?? "").toLowerCase().replace(/\s+/g, " ");
  const capital = /^[A-Z]/.test(groups.word ?? "");
  if (capital && /^[^\S\n][A-Z]/.test(text.slice(end, end + 2))) return null;
  if (word === "the past" && counts.test(text.slice(end, end + 12))) return null;
  if (word === "shortly" && /^\s+(?:before|after)/.test(text.slice(end, end + 8))) return null;
  if (
    word === "one day" &&
    !/\b(?:will|would|could|may|might|can)\b/.test(text.slice(Math.max(0, start - 40), start))
  )
    return null;
  const value = vague[word] ?? "PRESENT_REF";
  return undated(value, {
    past: value === "PAST_REF" ? true : value === "FUTURE_REF" ? false : null,
  });
}

/** The n-th weekday (0 Sunday) of a month; -1 the last. */
function nthWeekday(year: number, month: number, day: number, n: number): Period | null {
  if (n > 0) {
    const first = weekday(year, month, 1);
    return exactDay(year, month, 1 + ((day - first + 7) % 7) + (n - 1) * 7);
  }
  const next = nthWeekday(year, month + 1, day, 1);
  return next === null ? null : shift(next, -7);
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Period {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const d = b >> 2;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const c = year % 100;
  const l = (32 + 2 * (b % 4) + 2 * (c >> 2) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return { unit: "day", at: daysFromDate(year, month, day) };
}

const fixed = (month: number, day: number) => (year: number) => exactDay(year, month, day);
const fromEaster = (days: number) => (year: number) => shift(easter(year), days);

/** Days with names whose date can be reckoned; feasts by the moon as seen (Eid, Diwali) are left out. */
const holidays: Readonly<Record<string, (year: number) => Period | null>> = {
  "new year's day": fixed(1, 1),
  "new year's eve": fixed(12, 31),
  "valentine's day": fixed(2, 14),
  "international women's day": fixed(3, 8),
  "st. patrick's day": fixed(3, 17),
  "april fool's day": fixed(4, 1),
  "may day": fixed(5, 1),
  "bastille day": fixed(7, 14),
  "all saints' day": fixed(11, 1),
  "armistice day": fixed(11, 11),
  "veterans day": fixed(11, 11),
  halloween: fixed(10, 31),
  "christmas eve": fixed(12, 24),
  "christmas day": fixed(12, 25),
  christmas: fixed(12, 25),
  "boxing day": fixed(12, 26),
  juneteenth: fixed(6, 19),
  "ash wednesday": fromEaster(-46),
  "palm sunday": fromEaster(-7),
  "maundy thursday": fromEaster(-3),
  "good friday": fromEaster(-2),
  "easter sunday": fromEaster(0),
  "easter monday": fromEaster(1),
  "ascension day": fromEaster(39),
  "whit monday": fromEaster(50),
  easter: fromEaster(0),
  "martin luther king day": (year) => nthWeekday(year, 1, 1, 3),
  "presidents day": (year) => nthWeekday(year, 2, 1, 3),
  "memorial day": (year) => nthWeekday(year, 5, 1, -1),
  "labor day": (year) => nthWeekday(year, 9, 1, 1),
  "columbus day": (year) => nthWeekday(year, 10, 1, 2),
  "thanksgiving day": (year) => nthWeekday(year, 11, 4, 4),
  thanksgiving: (year) => nthWeekday(year, 11, 4, 4),
};
const holidayNames = Object.keys(holidays).sort((a, b) => b.length - a.length);

/** "Christmas Charity", "Easter Island". */
const isPartOfName = (after: string) => /^ [A-Z][a-z]/.test(after);

function holiday(groups: Groups, scene: Scene, end: number): Outcome | null {
  const name = (groups.name ?? "").toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
  const inYear = holidays[name];
  if (inYear === undefined || !/^[A-Z]/.test(groups.name ?? "")) return null;
  if (isPartOfName(scene.text.slice(end, end + 3))) return null;
  const told = groups.year
    ? Number(groups.year)
    : groups.yearOf
      ? referredYear(scene, groups.yearOf)
      : null;
  const period = told === null ? nearest(scene, inYear, end) : inYear(told);
  return period === null
    ? undated("XXXX-XX-XX", { precision: "day" })
    : dated(period, { explicit: told !== null });
}

const source = (word: string) =>
  word.replaceAll(".", "\\.").replaceAll("'", "['’]").replaceAll(" ", W);

export const vagueRules: readonly Rule[] = [
  rule(
    "holiday",
    [...new Set(holidayNames.map((name) => /^[a-z]+/.exec(name)?.[0] ?? ""))],
    `(?<name>${holidayNames.map(source).join("|")})${YEAR}`,
    holiday,
  ),
  // One rule for each first word: "in" and "at" are frequent, and all the others would be tried behind them.
  ...firstWords.map((first) => {
    const words = vagueWords.filter((word) => word.split(/[ -]/)[0] === first);
    return rule("vague", [first], `(?<word>${words.map(source).join("|")})`, vagueOutcome);
  }),
];
