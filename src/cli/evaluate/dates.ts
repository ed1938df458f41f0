/** Whether a proposed date is the gold's. */
import { DAY_MS, dateToMs } from "../../model/calendar.ts";
import { type EdtfBounds, edtfBounds, readEdtf } from "../../model/edtf.ts";
import type { GoldEvent } from "./gold.ts";

type GoldDate = Pick<GoldEvent, "date" | "otherDates" | "bounds" | "approximate">;

/**
 * True for the same EDTF, another with the same bounds (or gold's own), or one of `otherDates`; where only the month is
 * sure, for a date of at most two months that meets it. Undated: null, or an open date or a set that holds gold's bounds.
 */
export function isRightDate(gold: GoldDate, predicted: string | null): boolean {
  const wanted = [gold.date, ...gold.otherDates];
  if (predicted === null) return wanted.includes(null);
  if (!readEdtf(predicted).ok) return false;
  const bounds = edtfBounds(predicted);
  const right = wanted.flatMap((date) =>
    date !== null && readEdtf(date).ok ? edtfBounds(date) : [],
  );
  if ([...right, gold.bounds].some((one) => areSame(one, bounds))) return true;
  if (gold.date === null) return isVague(predicted, bounds) && holds(bounds, gold.bounds);
  return gold.approximate && meetsMonth(gold.bounds, bounds);
}

function areSame(a: EdtfBounds, b: EdtfBounds): boolean {
  return a.start === b.start && a.end === b.end;
}

function isVague(date: string, { start, end }: EdtfBounds): boolean {
  return start === null || end === null || date.startsWith("[");
}

function holds(outer: EdtfBounds, inner: EdtfBounds): boolean {
  const start = outer.start ?? -Infinity;
  const end = outer.end ?? Infinity;
  return start <= (inner.start ?? -Infinity) && end >= (inner.end ?? Infinity);
}

const TWO_MONTHS = 62 * DAY_MS;

function meetsMonth(gold: EdtfBounds, { start, end }: EdtfBounds): boolean {
  if (gold.start === null || gold.end === null || start === null || end === null) return false;
  const from = monthStart(gold.start, 0);
  const to = monthStart(gold.end - 1, 1);
  return end - start <= TWO_MONTHS && start < to && end > from;
}

function monthStart(time: number, later: number): number {
  const date = new Date(time);
  const months = date.getUTCMonth() + later;
  return dateToMs(date.getUTCFullYear() + Math.floor(months / 12), (months % 12) + 1, 1);
}
