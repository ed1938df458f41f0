/** A day or a month that a text tells, with its year or without. */
import { standsAlone } from "./monthWords.ts";
import { dayNumber, monthNumber } from "./numbers.ts";
import { daysOf, type Period, yearOf } from "./period.ts";
import { dated, datedOr, type Groups, type Outcome, type Scene, undated } from "./reading.ts";
import { exactDay, exactMonth, nearest, referredYear } from "./resolve.ts";

/** The year a match tells, as a number or as "last year"; null if it tells none. */
export function toldYear(groups: Groups, scene: Scene): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  return groups.yearOf === undefined ? null : referredYear(scene, groups.yearOf);
}

/** Two digits. */
export const pad = (value: number) => String(value).padStart(2, "0");

/** A day with or without its year; null if no calendar has it. */
export function dayOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
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

/** A month with or without its year; null where the word is none. */
export function monthOutcome(groups: Groups, scene: Scene, end: number): Outcome | null {
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
export function whichMonth(groups: Groups, scene: Scene): Outcome | null {
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
