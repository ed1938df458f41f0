/** Weekdays: "Friday", "last Friday", "Tuesday next week", "Sunday evening", "Monday to Wednesday", "Wednesday (May 27, 2026)". */
import { apposed, behindShort, behindWeekday } from "./apposed.ts";
import { TO, W, WEEKDAY, WEEKDAY_NAMES, weekdayStarts } from "./patterns.ts";
import { dateOfDay, edtfOf, isoWeekday, type Period, shift } from "./period.ts";
import {
  dated,
  type Groups,
  type Outcome,
  type Rule,
  rule,
  type Scene,
  undated,
} from "./reading.ts";
import { exactDay, nearestWeekday } from "./resolve.ts";
import { PART_OF_DAY, storyDay, whichStarts, withPart } from "./story.ts";
import { weekdays } from "./words.ts";

const WHICH = `(?:(?:the${W})?(?<which>last|next|this${W}past|this${W}coming|this|past|coming|previous|preceding|following|same|that)${W})?`;
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
  if (/^(?:last|past|this past)$/.test(which)) return at(today - backPastYesterday(today, number));
  if (/^(?:coming|this coming)$/.test(which)) return at(today + 7 - (back(today, number) % 7));
  if (/^(?:previous|preceding|following|same|that)$/.test(which))
    return inStory(which, number, scene);
  return thisWeekday(which, number, scene, end);
}

const weekOffsets: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/** Days back to the last such weekday before today, 1 to 7. */
const back = (today: number, number: number) => ((isoWeekday(today) - number + 6) % 7) + 1;

/** Yesterday is not "last Thursday" on a Friday: the one a week before is. */
function backPastYesterday(today: number, number: number) {
  const days = back(today, number);
  return days === 1 ? 8 : days;
}

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

export const weekdayRules: readonly Rule[] = [
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
];
