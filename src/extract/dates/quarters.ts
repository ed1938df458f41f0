/** Quarters and halves of years, and the talk of business reports: "the quarter", "the year-earlier period". */
import { W, YEAR_REFERENCE, year } from "./patterns.ts";
import { daysOf, type Period, shift, yearOf } from "./period.ts";
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
import { fromToday, referredYear } from "./resolve.ts";
import { ordinals } from "./words.ts";

/** A year behind a quarter, half or season: "of 2024", "of fiscal 2024", "last year". */
export const YEAR_AFTER = `(?:,?${W}(?:of${W}|in${W})?(?:(?:the${W})?fiscal${W}(?:year${W})?)?(?:${year("year")}|(?<yearOf>${YEAR_REFERENCE}|the${W}(?:current${W})?year)))?`;
const YEAR_BEFORE = `(?:(?<yearFirst>1[89]\\d\\d|20\\d\\d|(?:last|this|next)${W}year(?:['’]s)?)${W})`;

/** The year before or behind; null if none is told. */
export function yearTold(groups: Groups, scene: Scene): number | null {
  const first = groups.yearFirst;
  if (groups.year !== undefined) return Number(groups.year);
  if (first !== undefined && /^\d/.test(first)) return Number(first);
  const words = groups.yearOf ?? first;
  return words === undefined ? null : referredYear(scene, words);
}

/** A quarter that ended longer ago than this is not meant where the clause points ahead. Days. */
const STALE = 200;

/** The last that has begun, as reports come after their quarter; the next where that is long past. */
function latest(scene: Scene, make: (year: number) => Period, end: number): Period | null {
  const { today } = scene;
  if (today === null) return null;
  const now = yearOf({ unit: "day", at: today });
  const begun = [now - 1, now, now + 1].map(make).findLast((one) => daysOf(one).first <= today);
  if (begun === undefined) return null;
  const stale = today - daysOf(begun).last > STALE && scene.ahead(end) === true;
  const { unit } = begun;
  return stale ? shift(begun, unit === "half" ? 2 : 4) : begun;
}

function numberOf(word: string, parts: number): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return word === "last" || word === "final" ? parts : (ordinals[word] ?? 0);
}

function quarter(groups: Groups, scene: Scene, end: number): Outcome | null {
  const half = /^h/i.test(groups.unit ?? "");
  const parts = half ? 2 : 4;
  const number = numberOf((groups.number ?? "").toLowerCase(), parts);
  if (number < 1 || number > parts) return null;
  const told = yearTold(groups, scene);
  const make = (one: number): Period => ({
    unit: half ? "half" : "quarter",
    at: one * parts + number - 1,
  });
  if (told !== null) return dated(make(told), { explicit: true });
  const period = latest(scene, make, end);
  if (period === null) return undated(`XXXX-${half ? "H" : "Q"}${number}`, { precision: "season" });
  const ago = /year-(?:ago|earlier)/i.test(groups.ago ?? "");
  return dated(ago ? shift(period, -parts) : period, { anchored: ago });
}

const running: Readonly<Record<string, number>> = { this: 0, current: 0, next: 1, coming: 1 };

/** "the quarter", "the latest quarter", "the year-earlier period": the one that is spoken of, or a year before. */
function spokenQuarter(groups: Groups, scene: Scene): Outcome | null {
  const spoken = scene.memory.lastQuarter;
  const which = (groups.which ?? "").toLowerCase();
  const back = /year/.test(which) ? 4 : 0;
  const now = running[which];
  if (now !== undefined) return datedOr(fromToday(scene, "quarter", now), "quarter");
  if (spoken !== null) return dated(shift(spoken, -back), { anchored: true });
  if (!/^q/i.test(groups.unit ?? ""))
    return back === 0 ? null : datedOr(fromToday(scene, "year", -1), "year");
  return datedOr(fromToday(scene, "quarter", -1 - back), "quarter", { anchored: true });
}

/** "the 1988 quarter", "last year's period": the quarter spoken of in that year. */
function quarterOfYear(groups: Groups, scene: Scene): Outcome | null {
  const spoken = scene.memory.lastQuarter;
  const told = yearTold(groups, scene);
  if (told === null) return null;
  if (spoken === null) return dated({ unit: "year", at: told }, { explicit: true });
  return dated(
    { unit: "quarter", at: told * 4 + (spoken.at % 4) },
    { anchored: true, explicit: true },
  );
}

const NUMBER = "(?<number>first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th))";
const starts =
  "the its a fiscal first second third fourth last final this next year # ## q h".split(" ");

export const quarterRules: readonly Rule[] = [
  rule(
    "quarter",
    starts,
    `(?:(?:the|its|a)${W})?(?:${YEAR_BEFORE}|(?<ago>year-(?:ago|earlier)${W}))?(?:fiscal[-\\s])?${NUMBER}(?:${W}|-)(?:fiscal${W})?(?<unit>quarter|half(?=${W}(?:of${W})?(?:the${W})?(?:fiscal|year|current|1|2|last|this|next)))${YEAR_AFTER}`,
    quarter,
  ),
  rule("quarter", ["q", "h"], `(?<unit>Q|H)(?<number>[1-4])${YEAR_AFTER}`, quarter),
  rule(
    "quarter-of-year",
    ["the", "last", "this", "next", "##"],
    `(?:the${W})?(?:(?:same|comparable|corresponding|similar)${W})?${YEAR_BEFORE}(?:quarter|period)`,
    quarterOfYear,
  ),
  rule(
    "quarter-of-year",
    ["the"],
    `the${W}(?:same|comparable|corresponding|similar|like)${W}(?:quarter|period)${W}(?:of${W}|in${W})?(?:${year("year")}|(?<yearOf>${YEAR_REFERENCE}))`,
    quarterOfYear,
  ),
  rule(
    "spoken-quarter",
    ["the", "that", "this", "next", "latest", "year", "current", "comparable", "a"],
    `(?:(?:the|a)${W})?(?:comparable${W}|corresponding${W})?(?<which>year-(?:ago|earlier)|latest|that|this|next|current|same|most${W}recent|previous)${W}(?<unit>quarter|(?<=year-(?:ago|earlier)${W})period|(?<=latest${W})period)`,
    spokenQuarter,
  ),
  rule("spoken-quarter", ["the"], `the${W}(?<which>)(?<unit>quarter)(?!${W}of)`, spokenQuarter),
  rule(
    "spoken-quarter",
    ["year", "a", "the"],
    `(?:(?:a|the)${W})?(?<which>year-(?:ago|earlier))(?<unit>)`,
    spokenQuarter,
  ),
];
