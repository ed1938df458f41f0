/** Which Monday, which February, which 7 May: incomplete dates against the day of publication and what was told before. */
import { daysFromDate, daysInMonth } from "../../model/calendar.ts";
import { daysOf, isoWeekday, type Period, periodOf, shift, type Unit, yearOf } from "./period.ts";
import type { Scene } from "./reading.ts";

/** The period of a unit some units from the publication; null if that is not known. */
export function fromToday(scene: Scene, unit: Unit, units: number): Period | null {
  return scene.today === null ? null : shift(periodOf(unit, scene.today), units);
}

/** That day; null if the month has no such day. */
export function exactDay(year: number, month: number, day: number): Period | null {
  if (month < 1 || day < 1 || day > daysInMonth(year, month)) return null;
  return { unit: "day", at: daysFromDate(year, month, day) };
}

/** That month of a year, 1 to 12. */
export function exactMonth(year: number, month: number): Period {
  return { unit: "month", at: year * 12 + month - 1 };
}

/** How far back in the text a story told with its year still governs a date without one. */
const STORY_REACH = 450;
/** A story this many days old is told as history; younger ones cannot be told apart from the news. */
const STORY_AGE = 60;

/**
 * The reading of an incomplete date: `inYear` gives it for a year, null where that year has none.
 * A clause that points ahead takes the next, one that points back the last; where it does not say, the nearest.
 * A report that tells an old story ("On April 22, 2025, …. On May 7 …") goes on from there.
 */
export function nearest(
  scene: Scene,
  inYear: (year: number) => Period | null,
  end: number,
): Period | null {
  const { today } = scene;
  if (today === null) return null;
  const ahead = scene.ahead(end);
  const told = ahead === true ? null : afterStory(scene, today, inYear);
  if (told !== null) return told;
  const year = yearOf({ unit: "day", at: today });
  const candidates = [year - 1, year, year + 1].map(inYear).filter((one) => one !== null);
  return pick(candidates, today, ahead);
}

function pick(candidates: readonly Period[], today: number, ahead: boolean | null): Period | null {
  const next = candidates.find((one) => daysOf(one).last >= today) ?? null;
  const last = candidates.findLast((one) => daysOf(one).first <= today) ?? null;
  if (next === null || last === null) return next ?? last;
  const [far, back] = [middle(next) - today, today - middle(last)];
  if (ahead === true) return far > FAR && back < NEAR ? last : next;
  if (ahead === false) return last.unit === "day" && back > FAR && far < SOON ? next : last;
  return far < back ? next : last;
}

/** Days: days so far off carry their year in news, so that a clause with another so near was misread. */
const FAR = 270;
const NEAR = 120;
const SOON = 40;

function middle(period: Period): number {
  const { first, last } = daysOf(period);
  return (first + last) / 2;
}

function afterStory(
  scene: Scene,
  today: number,
  inYear: (year: number) => Period | null,
): Period | null {
  const { last } = scene.memory;
  if (last === null || !last.explicit || scene.start - last.end > STORY_REACH) return null;
  if (last.period.unit === "year") return inYearOfSentence(scene, last, inYear);
  if (!["day", "month"].includes(last.period.unit)) return null;
  const { first } = daysOf(last.period);
  if (daysOf(last.period).last > today - STORY_AGE) return null;
  const year = yearOf(last.period);
  const next = [year, year + 1].map(inYear).find((one) => one && daysOf(one).last >= first);
  return next && daysOf(next).first <= today ? next : null;
}

/** "In 2019 it was declared first on February 6, …": the year that opens the sentence. */
function inYearOfSentence(
  { text, start }: Scene,
  last: { readonly period: Period; readonly end: number },
  inYear: (year: number) => Period | null,
): Period | null {
  const opens = /(?:^|[.!?"”\n]\s+)In \d{4}$/.test(
    text.slice(Math.max(0, last.end - 12), last.end),
  );
  const isSame = opens && !/[.!?]\s|\n/.test(text.slice(last.end, start));
  return isSame ? inYear(last.period.at) : null;
}

/** A weekday, 1 to 7: the last one, publication's own day included, or the next where the clause points ahead. */
export function nearestWeekday(scene: Scene, weekday: number, end: number): Period | null {
  const { today } = scene;
  if (today === null) return null;
  const back = (isoWeekday(today) - weekday + 7) % 7;
  const ahead = scene.ahead(end) === true && back > 0;
  return { unit: "day", at: today - back + (ahead ? 7 : 0) };
}

/** The year that "last year", "that year", "the following year" name; null if it cannot be told. */
export function referredYear(scene: Scene, words: string): number | null {
  const told = scene.memory.last;
  const now = scene.today === null ? null : yearOf({ unit: "day", at: scene.today });
  const then = told === null ? now : yearOf(told.period);
  const text = words.toLowerCase();
  if (/that|same/.test(text)) return then;
  if (/^the (?:current )?year$/.test(text)) return now;
  if (/^the/.test(text)) return then === null ? null : then + (text.includes("previous") ? -1 : 1);
  if (now === null) return null;
  return now + (text.startsWith("last") ? -1 : text.startsWith("next") ? 1 : 0);
}
