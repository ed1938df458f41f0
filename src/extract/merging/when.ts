/** When a telling puts its event: EDTF with its outer bounds, or nothing. */
import { DAY_MS } from "../../model/calendar.ts";
import { edtfBounds, edtfContains, edtfShape } from "../../model/edtf.ts";
import type { DateMention, Report } from "../types.ts";
import type { Family } from "./families.ts";

export type When = {
  readonly edtf: string;
  /** Outer bounds in UTC ms, half-open; infinite where open. */
  readonly start: number;
  readonly end: number;
  /** `inferred` when it is the report's day or a neighbour's, not the sentence's own. */
  readonly basis: "stated" | "inferred";
};

/** The bounds of an EDTF date; null for null and for what is not EDTF. */
export function whenOf(edtf: string | null, basis: When["basis"]): When | null {
  if (edtf === null || edtfShape(edtf) === null) return null;
  const { start, end } = edtfBounds(edtf);
  return { edtf, start: start ?? -Infinity, end: end ?? Infinity, basis };
}

/** The day a report came out; null if it is not known. */
export function publishedOf({ metadata }: Report): When | null {
  return whenOf(metadata.published, "stated");
}

/** The report's present reaches so many days back from its publication or its main day. */
export const PRESENT_DAYS = 8;

/** Days it covers at most. */
export function daysOf({ start, end }: When): number {
  return (end - start) / DAY_MS;
}

export type Relation = "same" | "contains" | "overlaps" | "apart";

/** How two dates stand to each other, in either order; "about" counts a day more on both sides. */
export function relate(a: When, b: When): Relation {
  if (a.start === b.start && a.end === b.end) return "same";
  const meet = a.start < b.end && b.start < a.end;
  if (meet && (edtfContains(a.edtf, b.edtf) || edtfContains(b.edtf, a.edtf))) return "contains";
  const slack = /[~%?]/.test(a.edtf + b.edtf) ? 31 * DAY_MS : 0;
  return a.start < b.end + slack && b.start < a.end + slack ? "overlaps" : "apart";
}

/** Days between the nearest days of two dates; 0 if they meet. */
export function daysBetween(a: When, b: When): number {
  return Math.max(0, (Math.max(a.start, b.start) - Math.min(a.end, b.end)) / DAY_MS + 1);
}

/** The day of a UTC time as `2024-04-26`; null beyond four digits of a year. */
export function dayText(ms: number): string | null {
  if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return null;
  const text = new Date(ms).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/** First and last day of a date; null where it is open. */
export function daysFrom(when: When | null): { start: string | null; end: string | null } {
  if (when === null) return { start: null, end: null };
  return { start: dayText(when.start), end: dayText(when.end - DAY_MS) };
}

/** The finer of two dates; of equally fine ones the stated, then the first by letter. */
export function finer(a: When | null, b: When | null): When | null {
  if (a === null || b === null) return a ?? b;
  const [x, y] = [daysOf(a), daysOf(b)];
  if (x !== y) return x < y ? a : b;
  if (a.basis !== b.basis) return a.basis === "stated" ? a : b;
  return a.edtf <= b.edtf ? a : b;
}

/** "This week" of what takes a moment is once within it; a visit may fill it. */
export function edtfOf({ edtf, precision }: DateMention, family: Family): string | null {
  const week = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/u.exec(edtf ?? "");
  const lasts = family === "visit" || family === "force";
  return week === null || lasts || precision !== "week" ? edtf : `[${week[1]}..${week[2]}]`;
}
