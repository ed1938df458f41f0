/** How far a count of units leads from a day, and how long it lasts. */
import { countOf } from "./numbers.ts";
import { daysOf, type Period, periodOf, shift, type Unit } from "./period.ts";
import type { Groups, Scene } from "./reading.ts";
import { lengths, units } from "./words.ts";

/** The unit of a match in small letters. */
export const unitKey = (groups: Groups) => (groups.unit ?? "day").toLowerCase();

/** Units of the calendar for a unit of length: "night" is a day, "fortnight" two weeks. */
export function calendarUnit(key: string): { unit: Unit; factor: number } | null {
  if (key === "night") return { unit: "day", factor: 1 };
  if (key === "fortnight") return { unit: "week", factor: 2 };
  const unit = units[key];
  return unit === undefined ? null : { unit, factor: 1 };
}

/** From a base, so many units on; "a week ago" keeps the day, "five years ago" tells the year only. */
export function moved(base: Period, groups: Groups, direction: number): Period | null {
  const count = countOf(groups.count);
  const key = calendarUnit(unitKey(groups));
  if (count === null || key === null || count > 5000) return null;
  const steps = Math.round(count) * key.factor * direction;
  const coarse = key.unit === "quarter" || key.unit === "decade" || key.unit === "century";
  const unit = coarse ? key.unit : key.unit === "weekend" ? "week" : key.unit;
  return shift(periodOf(unit, daysOf(base).first), steps);
}

/** "a year ago", "a year earlier" keep the quarter or month that is spoken of. */
export function keepsUnit(groups: Groups, scene: Scene, direction: number): Period | null {
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

/** ISO 8601 length of a match: `P2D`, `PXW` without a count. */
export function lengthOf(groups: Groups): string {
  const count = countOf(groups.count);
  const { letter, factor } = lengths[unitKey(groups)] ?? { letter: "D", factor: 1 };
  return count === null ? vagueLength(groups) : `P${Math.round(count * factor)}${letter}`;
}
