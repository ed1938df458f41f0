/** Days told by their number alone: "the 12th and 13th of this month", "on the 18th". */
import { dayNumber } from "./numbers.ts";
import { dateOfDay } from "./period.ts";
import { between } from "./ranges.ts";
import { dated, type Groups, type Outcome, type Scene, undated } from "./reading.ts";
import { exactDay, fromToday } from "./resolve.ts";

/** "the 12th and 13th of this month", "the 5th of next month". */
export function dayOfMonth(groups: Groups, scene: Scene): Outcome | null {
  const which = (groups.which ?? "").toLowerCase();
  const month = fromToday(scene, "month", which === "last" ? -1 : which === "next" ? 1 : 0);
  if (month === null) return undated("XXXX-XX-XX", { precision: "day" });
  const [year, number] = [Math.floor(month.at / 12), (month.at % 12) + 1];
  const on = (word: string | undefined) => {
    const period = exactDay(year, number, dayNumber(word));
    return period === null ? null : dated(period);
  };
  return groups.day2 === undefined
    ? on(groups.day)
    : between(on(groups.day), on(groups.day2), groups.to ?? "");
}

/** "on the 18th": of the month that lies nearest, behind if nothing points ahead. */
export function bareDay(groups: Groups, scene: Scene, end: number): Outcome | null {
  const { text, start, today } = scene;
  const isDay = /\b(?:on|by|until|till|since|from|before|after|to|and)\s$/i.test(
    text.slice(Math.max(0, start - 8), start),
  );
  if (!isDay || !endsThere.test(text.slice(end, end + 12))) return null;
  if (today === null) return undated("XXXX-XX-XX", { precision: "day" });
  const ahead = scene.ahead(end) === true;
  const { year, month } = dateOfDay(today);
  const days = [-1, 0, 1]
    .map((months) => monthAfter(year, month, months))
    .map((one) => exactDay(one.year, one.month, dayNumber(groups.day)))
    .filter((one) => one !== null);
  const found = ahead ? days.find(({ at }) => at >= today) : days.findLast(({ at }) => at <= today);
  return found === undefined ? null : dated(found);
}

function monthAfter(year: number, month: number, months: number) {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (at % 12) + 1 };
}

/** Else "the 18th" counts something: an anniversary, a floor, a meeting. */
const endsThere =
  /^(?:[.,;:)]|$|\s(?:in|at|to|for|with|and|after|that|between|by|when|as|but|while|from)\b)/;
