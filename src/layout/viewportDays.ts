/** Days of a stretch of time: ISO, inclusive, as filters have them. */
import { dateInWords } from "../model/dateWords.ts";
import { dayOf } from "../view/isoTime.ts";

export type Days = { readonly from: string; readonly to: string };

type Stretch = { readonly start: number; readonly end: number };

/** The days that a stretch touches (UTC ms, half-open), within `bounds`. */
export function daysOf({ start, end }: Stretch, bounds: Stretch): Days {
  const last = Math.max(bounds.start, Math.min(end, bounds.end) - 1);
  const first = Math.min(last, Math.max(start, bounds.start));
  return { from: dayOf(first), to: dayOf(last) };
}

/** "18 to 19 June 2023", "since 18 June 2023", "until 19 June 2023"; null is no bound. */
export function daysInWords(from: string | null, to: string | null): string {
  if (from === to) return dateInWords(from);
  return dateInWords(`${from ?? ".."}/${to ?? ".."}`);
}
