/** "today", "last week", "the following day", "the same month": dates told from publication or from the text. */
import { apposed, inBrackets } from "./apposed.ts";
import { W } from "./patterns.ts";
import { daysOf, isoWeekday, type Period, periodOf, shift, type Unit } from "./period.ts";
import {
  datedOr,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { fromToday } from "./resolve.ts";
import { PART, PART_OF_DAY, storyDay, whichStarts, withPart } from "./story.ts";
import { units } from "./words.ts";

const shiftOf: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
};

function namedDay(groups: Groups, scene: Scene): Outcome {
  const word = (groups.word ?? "").toLowerCase();
  const far = groups.far === undefined ? 0 : (shiftOf[word] ?? 0);
  const day = datedOr(fromToday(scene, "day", (shiftOf[word] ?? 0) + far), "day");
  return withPart(day, word === "tonight" ? "night" : groups.part);
}

const unitWords = "day|week|weekend|month|year|decade|century";
const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  past: -1,
  next: 1,
  following: 1,
  coming: 1,
  ensuing: 1,
  subsequent: 1,
};

/** "last week", "this month", "the following year", "that day". */
function unitOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  const which = (groups.which ?? "").toLowerCase();
  const unit = units[(groups.unit ?? "").toLowerCase()] ?? "day";
  const exact = unit === "day" ? null : apposed(scene, end, inBrackets);
  if (exact !== null) return exact;
  const inText = /^(?:previous|preceding|following|ensuing|subsequent|same|that)$/.test(which);
  const lasting = groups.the !== undefined && /^(?:last|past|coming)$/.test(which);
  if (lasting && unit !== "weekend" && unit !== "day") return lastingOutcome(unit);
  if (unit === "day" && !inText && !(groups.the && which === "next")) return null;
  const told = inText || unit === "day";
  const base = told ? storyPeriod(scene, unit) : fromToday(scene, unit, 0);
  const period = base === null ? null : shift(base, steps[which] ?? 0);
  const past = pastOf(which);
  return datedOr(period, unit, { anchored: told, past });
}

const pastOf = (which: string) => (which === "last" ? true : which === "next" ? false : null);

const codes: Readonly<Partial<Record<Unit, string>>> = {
  week: "P1W",
  month: "P1M",
  year: "P1Y",
  decade: "P10Y",
  century: "P100Y",
};
const lastingOutcome = (unit: Unit) =>
  undated(codes[unit] ?? "PXD", { type: "DURATION", precision: "vague" });

/** The stretch of a unit in which the story is. */
function storyPeriod(scene: Scene, unit: Unit): Period | null {
  const told = scene.memory.last?.period;
  if (unit === "day") return storyDay(scene);
  if (told !== undefined) return periodOf(unit, daysOf(told).first);
  return fromToday(scene, unit, 0);
}

/** "this morning", "last night", "the next morning", "overnight". */
function partOutcome(groups: Groups, scene: Scene): Outcome | null {
  const which = (groups.which ?? "").toLowerCase();
  const inText = /^(?:next|following|previous|same|that)$/.test(which) && groups.the !== undefined;
  const base = inText || which === "that" ? storyDay(scene) : fromToday(scene, "day", 0);
  const units = steps[which] ?? 0;
  const day = datedOr(base === null ? null : shift(base, units), "day", { anchored: inText });
  return withPart(day, groups.part);
}

function weekendOutcome(_groups: Groups, scene: Scene, end: number): Outcome {
  const ahead = scene.ahead(end) === true;
  const today = scene.today;
  const running = today !== null && isoWeekday(today) >= 6;
  return datedOr(fromToday(scene, "weekend", ahead || running ? 0 : -1), "weekend");
}

const ofUnit = /\b(?:for|of|in|during|through|throughout|over|within)[^\S\n]$/i;

/** "for the year", "so far in the month": the running one; "the day" and "the week" of a story are not told so. */
function runningUnit(groups: Groups, scene: Scene, end: number): Outcome | null {
  const { text, start } = scene;
  if (!ofUnit.test(text.slice(Math.max(0, start - 12), start))) return null;
  if (/^\s+(?:of|before|after|since|when|that|to|until)\b|^-/.test(text.slice(end, end + 8)))
    return null;
  const unit = units[(groups.unit ?? "").toLowerCase()] ?? "year";
  return datedOr(fromToday(scene, unit, 0), unit);
}

/** "by year-end": the last day of this year; "since year-end" of the last one. */
function yearEnd(_groups: Groups, scene: Scene): Outcome {
  const since = /\bsince\s+$/i.test(scene.text.slice(Math.max(0, scene.start - 8), scene.start));
  const year = fromToday(scene, "year", since ? -1 : 0);
  return datedOr(year === null ? null : { unit: "day", at: daysOf(year).last }, "day");
}

/** Tried before other rules: their "the day before" is only a part of these. */
export const farDayRules: readonly Rule[] = [
  rule(
    "named-day",
    ["the", "day"],
    `(?:the${W})?day${W}(?:before${W}(?=yest)|after${W}(?=tom))(?<far>)(?<word>yesterday|tomorrow)`,
    namedDay,
  ),
];

export const relativeRules: readonly Rule[] = [
  rule(
    "named-day",
    ["today", "tonight", "yesterday", "tomorrow"],
    `(?<word>today|tonight|yesterday|tomorrow)${PART_OF_DAY}`,
    namedDay,
  ),
  rule(
    "unit",
    [...whichStarts, "ensuing", "subsequent", "current"],
    `(?<the>the${W})?(?<which>last|next|this|past|coming|previous|preceding|following|ensuing|subsequent|same|that|current)${W}(?:same${W}|very${W}|past${W}|coming${W})?(?:calendar${W})?(?<unit>${unitWords})`,
    unitOutcome,
  ),
  rule(
    "part-of-day",
    whichStarts,
    `(?<the>the${W})?(?<which>last|this|next|following|previous|same|that)${W}(?:early${W}|late${W})?(?<part>${PART})`,
    partOutcome,
  ),
  rule(
    "running-unit",
    ["the"],
    `the${W}(?:full${W}|whole${W}|fiscal${W})?(?<unit>year|month)`,
    runningUnit,
  ),
  rule("year-end", ["year"], "year(?:['’]s)?[- ]end", yearEnd),
  rule("overnight", ["overnight"], "overnight(?<part>)", (_groups, scene) =>
    withPart(datedOr(fromToday(scene, "day", scene.today === null ? 0 : -1), "day"), "night"),
  ),
  rule("weekend", ["the"], `the${W}weekend`, weekendOutcome),
];
