/** Dates in figures: "2024-05-06", "04/07/2024". */
import { dayText, type Period } from "./period.ts";
import { dated, type Groups, type Outcome } from "./reading.ts";
import { exactDay } from "./resolve.ts";

/** "2024-05-06", "2024/5/6"; null if no calendar has it. */
export function isoDate(groups: Groups): Outcome | null {
  const [month, day] = [groups.month ?? groups.month2, groups.day ?? groups.day2];
  const period = exactDay(Number(groups.year), Number(month), Number(day));
  return period === null ? null : dated(period, { explicit: true });
}

/** "04/07/2024": a part above 12 tells the order; else days come first, as in most countries. */
export function numericDate(groups: Groups): Outcome | null {
  const [a, b] = [Number(groups.first), Number(groups.second)];
  const yearOfDate = Number(groups.year);
  const monthFirst = b > 12;
  const period = exactDay(yearOfDate, monthFirst ? a : b, monthFirst ? b : a);
  if (period === null) return null;
  const other =
    a <= 12 && b <= 12 && a !== b && groups.mark === "/" ? exactDay(yearOfDate, a, b) : null;
  const edtf = other === null ? dayText(period.at) : oneOf(period, other);
  return dated(period, { explicit: true, edtf });
}

function oneOf(a: Period, b: Period): string {
  return `[${[a.at, b.at]
    .sort((x, y) => x - y)
    .map(dayText)
    .join(",")}]`;
}
