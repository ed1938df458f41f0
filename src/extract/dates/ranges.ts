/** Two days or two months as one date: "April 20-23", "from June to August". */
import { dayNumber, monthNumber } from "./numbers.ts";
import { edtfOf, timexOf, yearOf } from "./period.ts";
import { dated, type Groups, type Outcome, type Scene, undated } from "./reading.ts";
import { exactDay, exactMonth, nearest } from "./resolve.ts";
import { dayOutcome, pad, toldYear } from "./told.ts";

/** Two days as one date: an interval if they follow each other, else a set of both. */
export function between(
  first: Outcome | null,
  second: Outcome | null,
  words: string,
): Outcome | null {
  const [from, to] = [first?.period, second?.period];
  if (!first || !from || !to || to.at < from.at) return null;
  const apart = from.unit === "day" && to.at - from.at > 1 && /\band\b|&/i.test(words);
  const or = /\bor\b/i.test(words);
  const [a, b] = [edtfOf(from), edtfOf(to)];
  if (a === null || b === null) return null;
  const edtf = or ? `[${a},${b}]` : apart ? `{${a},${b}}` : `${a}/${b}`;
  return { ...first, edtf: a === b ? a : edtf, timex: timexOf(from) };
}

/** Gives both ends one year: the second's, if only it tells one; a range may cross New Year. */
export function dayRange(groups: Groups, scene: Scene, end: number): Outcome | null {
  const month2 = groups.month2 ?? groups.month;
  const later = dayOutcome({ ...groups, month: month2, day: groups.day2 }, scene, end);
  const last = later?.period;
  if (!later || !last) return undatedRange(groups, later);
  const yearOfFirst = groups.year1 ?? crossing(groups, yearOf(last));
  const first = dayOutcome({ ...groups, year: String(yearOfFirst), yearOf: undefined }, scene, end);
  const both = between(first, later, groups.to ?? "");
  return both === null ? null : { ...both, explicit: later.explicit };
}

function undatedRange(groups: Groups, later: Outcome | null): Outcome | null {
  const [monthOf, dayOf] = [monthNumber(groups.month), dayNumber(groups.day)];
  if (later === null || exactDay(2000, monthOf, dayOf) === null) return null;
  return undated(`XXXX-${pad(monthOf)}-${pad(dayOf)}`, { precision: "day" });
}

const crossing = (groups: Groups, last: number) =>
  monthNumber(groups.month) > monthNumber(groups.month2 ?? groups.month) ? last - 1 : last;

/** "from June to August": both with the year that the second tells. */
export function monthRange(groups: Groups, scene: Scene, end: number): Outcome | null {
  if (!/^[A-Z]/.test(groups.month ?? "") || !/^[A-Z]/.test(groups.month2 ?? "")) return null;
  const told = toldYear(groups, scene);
  const monthOf = monthNumber(groups.month2);
  const last =
    told === null
      ? nearest(scene, (one) => exactMonth(one, monthOf), end)
      : exactMonth(told, monthOf);
  if (last === null)
    return undated(`XXXX-${pad(monthNumber(groups.month))}`, { precision: "month" });
  const firstYear = groups.year1 ? Number(groups.year1) : crossing(groups, yearOf(last));
  const first = dated(exactMonth(firstYear, monthNumber(groups.month)));
  return between(first, dated(last), "to");
}
