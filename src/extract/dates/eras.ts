/** Fiscal years, seasons, years, decades, centuries and holidays. */
import { DASH, W, year } from "./patterns.ts";
import type { Period, Unit } from "./period.ts";
import { YEAR_AFTER, yearTold } from "./quarters.ts";
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
import { nearest } from "./resolve.ts";
import { cardinals, ordinals, seasons } from "./words.ts";
import { bareYear, spokenYear, yearRange } from "./years.ts";

/** The part of a year it tells, else the nearest one that the clause allows. */
function inYear(
  scene: Scene,
  unit: Unit,
  told: number | null,
  at: (one: number) => number,
  end: number,
): Outcome {
  const make = (one: number): Period => ({ unit, at: at(one) });
  if (told !== null) return dated(make(told), { explicit: true });
  return datedOr(nearest(scene, make, end), unit);
}

function season(groups: Groups, scene: Scene, end: number): Outcome | null {
  const number = seasons[(groups.season ?? "").toLowerCase()] ?? 0;
  const which = (groups.which ?? "").toLowerCase();
  const told = yearTold(groups, scene);
  const at = (one: number) => one * 4 + number;
  if (told === null && groups.the === undefined && which === "" && !afterPreposition(scene))
    return null;
  if (scene.today === null && told === null)
    return undated(`XXXX-${["SP", "SU", "FA", "WI"][number]}`, { precision: "season" });
  const ahead = which === "next" || which === "coming";
  const behind = which === "last" || which === "past" || which === "this past";
  const pointed = ahead || behind ? { ...scene, ahead: () => ahead } : scene;
  return inYear(which === "this" ? thisYear(scene) : pointed, "season", told, at, end);
}

const thisYear = (scene: Scene): Scene => ({ ...scene, ahead: () => null });

const afterPreposition = ({ text, start }: Scene) =>
  /\b(?:in|since|by|until|early|late|mid|of|during|through|and|every)[\s-]{1,2}$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );

function decade(groups: Groups): Outcome | null {
  const digits = groups.digits ?? "";
  const first = digits.length === 4 ? Number(digits) : 1900 + Number(digits);
  return first % 10 === 0 ? dated({ unit: "decade", at: first / 10 }, { explicit: true }) : null;
}

const decadeWords = "twenties thirties forties fifties sixties seventies eighties nineties".split(
  " ",
);

const decadeOfWord = (groups: Groups) =>
  dated({ unit: "decade", at: 192 + decadeWords.indexOf((groups.word ?? "").toLowerCase()) });

function century(groups: Groups): Outcome | null {
  const word = (groups.number ?? "").toLowerCase();
  const number = /^\d/.test(word) ? Number.parseInt(word, 10) : (ordinals[word] ?? 0);
  return number < 1 || number > 30
    ? null
    : dated(
        { unit: "century", at: number - 1 },
        { timex: String(number - 1).padStart(2, "0"), explicit: true },
      );
}

/** "FY2025-26", "fiscal 2024", "the 2024 fiscal year": named by the year given, whose months differ by country. */
function fiscalYear(groups: Groups): Outcome {
  const digits = groups.year ?? groups.short ?? "";
  const first = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const period: Period = { unit: "year", at: first };
  return groups.next === undefined
    ? dated(period, { explicit: true })
    : dated(period, { explicit: true, edtf: `${first}/${first + 1}` });
}

const seasonNames = Object.keys(seasons).join("|");

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

const low = Object.keys(cardinals).join("|");

const the = `(?:the${W})?`;

export const eraRules: readonly Rule[] = [
  rule(
    "season",
    ["the", "last", "this", "next", "past", "coming", "that", ...Object.keys(seasons)],
    `(?<the>the${W})?(?:(?<which>last|this${W}past|this|next|past|coming|that)${W})?(?<season>${seasonNames})${YEAR_AFTER}`,
    season,
  ),
  rule("decade", ["the", "##"], `${the}(?<digits>[12]\\d\\d0)['’]?s`, decade),
  rule("decade", ["#"], `(?<=['’])(?<digits>\\d0)s`, decade),
  rule(
    "decade",
    ["the", ...decadeWords],
    `(?:the${W})(?:early${W}|late${W}|mid-)?(?<word>${decadeWords.join("|")})`,
    decadeOfWord,
  ),
  rule(
    "century",
    ["the", "#", ...Object.keys(ordinals)],
    `${the}(?<number>\\d{1,2}(?:st|nd|rd|th)|${Object.keys(ordinals).join("|")})(?:${W}|-)century`,
    century,
  ),
  rule(
    "fiscal-year",
    ["fy", "fiscal", "financial", "the"],
    `${the}(?:FY|(?:fiscal|financial)${W}(?:year${W})?)[- ]?(?:${year("year")}|(?<short>\\d\\d))(?:[-–/](?<next>\\d{4}|\\d\\d))?`,
    fiscalYear,
  ),
  rule(
    "fiscal-year",
    ["the", "##"],
    `${the}${year("year")}(?:[-–/](?<next>\\d\\d))?${W}(?:fiscal|financial)${W}year`,
    fiscalYear,
  ),
  rule(
    "year-range",
    ["##"],
    `${year("year")}(?:${DASH}|${W}to${W})(?<second>(?:1[5-9]|20|21)\\d\\d|\\d\\d)(?!\\d|${DASH}|[.,]\\d)`,
    yearRange,
  ),
  rule("year", ["##"], `${year("year")}`, bareYear),
  rule(
    "spoken-year",
    ["eighteen", "nineteen"],
    `(?<head>eighteen|nineteen)${W}(?<rest>(?:${tens})(?:[- ](?:${low}))?)`,
    spokenYear,
  ),
  rule(
    "spoken-year",
    ["the"],
    `the${W}year${W}(?<led>two${W}thousand)(?:${W}(?:and${W})?(?<rest>(?:${tens})(?:[- ](?:${low}))?|${low}))?(?<head>)`,
    spokenYear,
  ),
  rule(
    "spoken-year",
    ["two"],
    `two${W}thousand(?:${W}(?:and${W})?(?<rest>${low}))(?<head>)(?!${W}[a-z]+s\\b)`,
    spokenYear,
  ),
];
