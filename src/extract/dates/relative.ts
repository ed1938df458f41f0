/** Weekdays, "today", "last week", "the following day", "the same month": dates told from publication or from the text. */
import { TO, W, WEEKDAY, WEEKDAY_NAMES, weekdayStarts } from "./patterns.ts";
import {
  dateOfDay,
  daysOf,
  edtfOf,
  isoWeekday,
  type Period,
  periodOf,
  shift,
  type Unit,
} from "./period.ts";
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
import { exactDay, fromToday, nearestWeekday } from "./resolve.ts";
import { dayParts, units, weekdays } from "./words.ts";

const PART = Object.keys(dayParts).join("|");
/** "Sunday evening", "Monday's early morning hours". */
const PART_OF_DAY = `(?:${W}(?:early${W}|late${W}|mid-?)?(?<part>${PART}))?`;
const WHICH = `(?:(?:the${W})?(?<which>last|next|this${W}past|this${W}coming|this|past|coming|previous|preceding|following|same|that)${W})?`;
const whichStarts = "last next this past coming previous preceding following same that the".split(
  " ",
);

/** A day with its part of the day, if one follows: TIMEX `1998-08-07TMO`, EDTF of the day. */
function withPart(outcome: Outcome, part: string | undefined): Outcome {
  const code = dayParts[(part ?? "").toLowerCase()];
  if (code === undefined) return outcome;
  return { ...outcome, type: "TIME", timex: `${outcome.timex}T${code}` };
}

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

/** The day a story has come to: the last one told, else the publication's. */
function storyDay({ memory, today }: Scene): Period | null {
  const at = memory.lastDay ?? today;
  return at === null ? null : { unit: "day", at };
}

/** A weekday with the word before it, or in the week after it ("on Friday next week"). */
function chosenWeekday(groups: Groups, scene: Scene, end: number): Period | null {
  const number = weekdays[(groups.weekday ?? "").toLowerCase()] ?? 1;
  const which = (groups.which ?? groups.week ?? "").toLowerCase().replace(/\s+/, " ");
  const today = scene.today;
  if (today === null) return null;
  const inWeek = (weeks: number) => today - isoWeekday(today) + number + 7 * weeks;
  const at = (day: number): Period => ({ unit: "day", at: day });
  if (groups.week !== undefined) return at(inWeek(weekOffsets[which] ?? 0));
  if (which === "next") return at(inWeek(1));
  if (/^(?:last|past|this past)$/.test(which)) return at(today - back(today, number));
  if (/^(?:coming|this coming)$/.test(which)) return at(today + 7 - (back(today, number) % 7));
  if (/^(?:previous|preceding|following|same|that)$/.test(which))
    return inStory(which, number, scene);
  return thisWeekday(which, number, scene, end);
}

const weekOffsets: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days back to the last such weekday before today, 1 to 7. */
const back = (today: number, number: number) => ((isoWeekday(today) - number + 6) % 7) + 1;

function thisWeekday(which: string, number: number, scene: Scene, end: number): Period | null {
  const period = nearestWeekday(scene, number, end);
  if (which !== "this" || period === null || scene.today === null) return period;
  const inWeek = scene.today - isoWeekday(scene.today) + number;
  return scene.ahead(end) === false || inWeek >= scene.today
    ? { unit: "day", at: inWeek }
    : shift(period, 7);
}

function inStory(which: string, number: number, scene: Scene): Period | null {
  const day = storyDay(scene);
  if (day === null) return null;
  if (which === "following") return shift(day, 7 - (back(day.at, number) % 7));
  if (which === "previous" || which === "preceding") return shift(day, -back(day.at, number));
  return shift(day, -(back(day.at, number) % 7));
}

const followsShort = /^\.?,?[^\S\n]{1,3}(?:\d|[A-Z][a-z]{2,8}\.?[^\S\n]{1,3}\d)/;

function weekdayOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  const word = groups.weekday ?? "";
  if (!/^[A-Z]/.test(word)) return null;
  if (word.length < 6 && !followsShort.test(scene.text.slice(end, end + 24))) return null;
  const number = weekdays[word.toLowerCase()] ?? 1;
  const link = word.length < 6 ? behindShort : behindWeekday;
  const exact = groups.part === undefined ? apposed(scene, end, link) : null;
  if (exact !== null) return agreeing(exact, number);
  const period = chosenWeekday(groups, scene, end);
  const day = period === null ? undated(`XXXX-WXX-${number}`, { precision: "day" }) : dated(period);
  return withPart({ ...day, anchored: anchors(groups.which) }, groups.part);
}

const anchors = (which: string | undefined) => /^(?:prev|prec|foll|same|that)/i.test(which ?? "");

/**
 * The day that stands behind a weekday or behind "last month", with a comma or in brackets; the explicit one wins.
 * "Tuesday, March 5", "Wednesday (May 27, 2026)", "last month (from April 20-23)".
 */
function apposed({ text, readAt, limit }: Scene, end: number, link: RegExp): Outcome | null {
  const found = link.exec(text.slice(end, end + 12));
  if (found === null) return null;
  const inner = readAt(end + found[0].length);
  if (inner === null || inner.type !== "DATE" || inner.period?.unit !== "day") return null;
  if (/^dates\/(?:weekday|named-day)/.test(inner.rule)) return null;
  const closes = found[0].includes("(") && text[inner.end] === ")";
  return { ...inner, end: Math.min(limit, inner.end + (closes ? 1 : 0)) };
}

const inBrackets =
  /^,?[^\S\n]{0,2}\((?:from |on )?(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;
const behindWeekday =
  /^(?:,?[^\S\n]{1,3}|,?[^\S\n]{0,2}\((?:from |on )?)(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;
const behindShort =
  /^\.?(?:,?[^\S\n]{1,3}|,?[^\S\n]{0,2}\()(?=\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|the \d)/;

/** "Monday, Oct. 26" is in the year whose 26 October is a Monday. */
function agreeing(inner: Outcome, weekday: number): Outcome {
  const { period, explicit } = inner;
  if (period?.unit !== "day" || explicit || isoWeekday(period.at) === weekday) return inner;
  if (inner.edtf !== edtfOf(period)) return inner;
  const { year, month, day } = dateOfDay(period.at);
  const other = [year + 1, year - 1]
    .map((one) => exactDay(one, month, day))
    .find((one) => one !== null && isoWeekday(one.at) === weekday);
  return other ? { ...dated(other), end: inner.end } : inner;
}

function weekdayRange(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (!/^[A-Z]/.test(groups.weekday ?? "") || !/^[A-Z]/.test(groups.second ?? "")) return null;
  const [from, to] = [groups.weekday, groups.second].map(
    (word) => weekdays[(word ?? "").toLowerCase()] ?? 1,
  );
  if (from === undefined || to === undefined) return null;
  const first = nearestWeekday(scene, from, end);
  if (first === null) return undated(`XXXX-WXX-${from}`, { precision: "day" });
  const last = shift(first, (to - from + 7) % 7);
  return dated(first, { edtf: `${edtfOf(first)}/${edtfOf(last)}` });
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
    "weekday-range",
    weekdayStarts,
    `${WEEKDAY}(?:${TO})(?<second>${WEEKDAY_NAMES})`,
    weekdayRange,
  ),
  rule(
    "weekday",
    [...weekdayStarts, ...whichStarts],
    `${WHICH}${WEEKDAY}${PART_OF_DAY}(?:${W}(?:of${W})?(?<week>last|this|next)${W}week)?`,
    weekdayOutcome,
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
