/** Counted distances: "three years ago", "two days later", "a day after the talks", "in two weeks' time". */
import { countOf } from "./numbers.ts";
import { COUNT, countStarts, W } from "./patterns.ts";
import { daysOf, edtfOf, type Period, periodOf, shift, type Unit } from "./period.ts";
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
import { lengths, units } from "./words.ts";

const UNIT =
  "(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?";
const bareUnits = "days hours minutes weeks months years decades centuries".split(" ");

const unitKey = (groups: Groups) => (groups.unit ?? "day").toLowerCase();

/** Units of the calendar for a unit of length: "night" is a day, "fortnight" two weeks. */
function calendarUnit(key: string): { unit: Unit; factor: number } | null {
  if (key === "night") return { unit: "day", factor: 1 };
  if (key === "fortnight") return { unit: "week", factor: 2 };
  const unit = units[key];
  return unit === undefined ? null : { unit, factor: 1 };
}

/** From a base, so many units on; "a week ago" keeps the day, "five years ago" tells the year only. */
function moved(base: Period, groups: Groups, direction: number): Period | null {
  const count = countOf(groups.count);
  const key = calendarUnit(unitKey(groups));
  if (count === null || key === null || count > 5000) return null;
  const steps = Math.round(count) * key.factor * direction;
  const coarse = key.unit === "quarter" || key.unit === "decade" || key.unit === "century";
  const unit = coarse ? key.unit : key.unit === "weekend" ? "week" : key.unit;
  return shift(periodOf(unit, daysOf(base).first), steps);
}

/** "a year ago", "a year earlier" keep the quarter or month that is spoken of. */
function keepsUnit(groups: Groups, scene: Scene, direction: number): Period | null {
  const { last, lastQuarter } = scene.memory;
  if (countOf(groups.count) !== 1 || unitKey(groups) !== "year") return null;
  if (lastQuarter !== null) return shift(lastQuarter, 4 * direction);
  if (last?.period.unit !== "month" || scene.start - last.end > 200) return null;
  return shift(last.period, 12 * direction);
}

const vagueLength = (groups: Groups) => {
  const { letter } = lengths[unitKey(groups)] ?? { letter: "D" };
  return letter.startsWith("T") ? `PTX${letter.slice(1)}` : `PX${letter}`;
};

function ago(groups: Groups, scene: Scene): Outcome {
  const { today } = scene;
  if (countOf(groups.count) === null) return undated("PAST_REF", { past: true });
  const kept = /ago/i.test(groups.way ?? "") ? keepsUnit(groups, scene, -1) : null;
  if (kept !== null) return dated(kept, { past: true, anchored: true });
  const base: Period | null = today === null ? null : { unit: "day", at: today };
  const period = base === null ? null : moved(base, groups, -1);
  if (period === null && today !== null) return sameDay(groups, today);
  return datedOr(period, calendarUnit(unitKey(groups))?.unit ?? "day", { past: true });
}

/** "three hours ago" is today, as far as a calendar can tell. */
function sameDay(groups: Groups, today: number): Outcome {
  return /hour|minute|second/.test(unitKey(groups))
    ? dated({ unit: "day", at: today }, { past: true })
    : undated("PAST_REF", { past: true });
}

function fromNow(groups: Groups, scene: Scene): Outcome {
  const { today } = scene;
  if (countOf(groups.count) === null) return undated("FUTURE_REF", { past: false });
  const period = today === null ? null : moved({ unit: "day", at: today }, groups, 1);
  return datedOr(period, calendarUnit(unitKey(groups))?.unit ?? "day", { past: false });
}

const backWays = /earlier|before|previously|prior|ahead/i;

/** "two days later", "a day after the talks": from the date that follows, else from the one told last. */
function anchoredOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (/hour|minute|second/.test(unitKey(groups))) return null;
  const direction = backWays.test(groups.way ?? "") ? -1 : 1;
  const kept = direction < 0 ? keepsUnit(groups, scene, direction) : null;
  if (kept !== null) return dated(kept, { anchored: true });
  const { base, named } = anchorFor(groups, scene, end);
  if (base === null) return undated(lengthOf(groups), { type: "DURATION", anchored: true });
  if (!named && pointing.test(groups.way ?? "") && !isToldThere(scene, end))
    return undated(lengthOf(groups), { type: "DURATION", anchored: true });
  const period =
    base.unit === "day" || unitKey(groups) !== "day" ? moved(base, groups, direction) : null;
  if (period === null) return roughly(base, groups, direction);
  const outcome = dated(capped(period, scene, end), { anchored: true });
  return named || !pointing.test(groups.way ?? "") ? outcome : unremembered(outcome, scene);
}

/**
 * "A day before the summit": the day told last counts only if it stands in this sentence, or if its own sentence
 * speaks of the summit.
 */
function isToldThere({ text, start, memory }: Scene, end: number): boolean {
  const told = memory.last?.end;
  if (told === undefined) return true;
  const between = text.slice(told, start);
  if (!/[.!?]["”’]?\s|\n/.test(between)) return true;
  const about = stemsOf(text.slice(end, end + 60).split(/[.,;:]\s|\n/)[0] ?? "");
  const [behind = ""] = between.split(/[.!?]["”’]?\s|\n/);
  const before =
    text
      .slice(Math.max(0, told - 200), told)
      .split(/[.!?]["”’]?\s|\n/)
      .at(-1) ?? "";
  const there = stemsOf(before + behind);
  return [...about].some((stem) => there.has(stem));
}

const encounter = /^(?:met|meets?|meetings?|talks|talked|summit|conference)$/i;

/** Words of four letters or more by their first five: "resigned" and "resignation" are one, so are "met" and "talks". */
const stemsOf = (text: string) =>
  new Set(
    [...text.matchAll(/[A-Za-z]{4,}|met\b/g)]
      .map(([word]) => (encounter.test(word) ? "meet" : word.slice(0, 5).toLowerCase()))
      .filter((stem) => !/^(?:that|with|from|they|their|this|were|said|after|befor)$/.test(stem)),
  );

const pointing = /^(?:after|before|prior|ahead|following)/i;

/** "A day after" something tells no day that the text goes on from. */
function unremembered(outcome: Outcome, { today }: Scene): Outcome {
  const { period } = outcome;
  if (period === null || today === null) return outcome;
  const { first, last } = daysOf(period);
  return { ...outcome, period: null, past: last < today ? true : first > today ? false : null };
}

/** What a report tells as done is not after its own day. */
function capped(period: Period, scene: Scene, end: number): Period {
  const { today } = scene;
  if (period.unit !== "day" || today === null || period.at <= today) return period;
  return scene.ahead(end) === true || period.at > today + 2 ? period : { unit: "day", at: today };
}

/** "Days after the pact of October 2024": about that month; longer stretches tell no date. */
function roughly(base: Period, groups: Groups, direction: number): Outcome {
  const distance: Readonly<Record<string, number>> = { day: 4, night: 4, week: 20 };
  const days = distance[unitKey(groups)];
  const length = undated(lengthOf(groups), { type: "DURATION", anchored: true });
  if (days === undefined || !["day", "month"].includes(base.unit)) return length;
  const around = base.unit === "day" ? periodOf("month", base.at + days * direction) : base;
  const edtf = edtfOf(around);
  return edtf === null
    ? length
    : { ...length, type: "DATE", edtf: `${edtf}~`, precision: "month", past: true };
}

function lengthOf(groups: Groups): string {
  const count = countOf(groups.count);
  const { letter, factor } = lengths[unitKey(groups)] ?? { letter: "D", factor: 1 };
  return count === null ? vagueLength(groups) : `P${Math.round(count * factor)}${letter}`;
}

/** How far behind "after" a date may name the day that is counted from. */
const ANCHOR_REACH = 70;

type Anchor = { readonly base: Period | null; readonly named: boolean };

function anchorFor(groups: Groups, scene: Scene, end: number): Anchor {
  const named = pointing.test(groups.way ?? "") ? dateAhead(scene, end) : null;
  if (named !== null) return { base: named, named: true };
  const { lastDay, last } = scene.memory;
  const story =
    last !== null && last.period.unit !== "day" && (last.explicit || unitKey(groups) !== "day");
  if (story) return { base: last.period, named: false };
  if (lastDay !== null) return { base: { unit: "day", at: lastDay }, named: false };
  return { base: firstDayNews(groups, scene), named: false };
}

/** "A day after …" with no day told yet opens a report of that very day. */
function firstDayNews(groups: Groups, scene: Scene): Period | null {
  const one = countOf(groups.count) === 1 && unitKey(groups) === "day";
  if (!one || scene.today === null) return null;
  const after = /after|later|following/i.test(groups.way ?? "");
  return after ? { unit: "day", at: scene.today - 1 } : null;
}

function dateAhead({ text, readAt, limit }: Scene, end: number): Period | null {
  const stretch = text.slice(end, Math.min(limit, end + ANCHOR_REACH));
  const clause = stretch.slice(0, stretch.search(/[.;:]\s|,\s|\n|$/));
  for (const word of clause.matchAll(/\b(?:[A-Z][a-z]+|\d+|last|yesterday)\b/g)) {
    const reading = readAt(end + word.index);
    if (reading?.period != null && reading.type !== "DURATION") return reading.period;
  }
  return null;
}

const WAY_AGO = `(?<way>ago|back(?=[,.;]))`;
const countedStarts = [...countStarts, "the", "some"];

export const countedRules: readonly Rule[] = [
  rule(
    "ago",
    countedStarts,
    `${COUNT}(?:${W}|-)${UNIT}(?:${W}or${W}so)?(?:['’])?${W}${WAY_AGO}`,
    ago,
  ),
  rule(
    "from-now",
    countedStarts,
    `${COUNT}${W}${UNIT}['’]?${W}(?<way>from${W}now|hence|from${W}today|['’]?time)`,
    fromNow,
  ),
  rule(
    "distance",
    countedStarts,
    `(?:the${W}|some${W}|just${W})?${COUNT}${W}${UNIT}${W}(?<way>later|earlier|before(?!${W}(?:last|yesterday))|after|previously|prior${W}to|ahead${W}of|following)`,
    anchoredOutcome,
  ),
  rule(
    "distance",
    ["the", "day"],
    `(?:the${W})?(?<unit>day|week|month|year)(?<count>)${W}(?<way>after|before|prior${W}to|earlier)`,
    (groups, scene, end) => anchoredOutcome({ ...groups, count: "one" }, scene, end),
  ),
  rule(
    "distance",
    bareUnits,
    `(?<count>)${UNIT}${W}(?<way>after|before|later|earlier)`,
    anchoredOutcome,
  ),
  rule("ago", bareUnits, `(?<count>)${UNIT}${W}(?<way>ago)`, ago),
];
