/**
 * Claimed values as small bars, so that one sees how far apart they are.
 *
 *   durations, sums   ▬              dates   ──────▬
 *                     ▬▬▬▬▬▬▬▬               ▬▬▬▬▬──
 */
import { dateInShort } from "../model/dateWords.ts";
import { edtfBounds } from "../model/edtf.ts";
import type { ClaimAttribute } from "../model/timeline.ts";
import { dayOf } from "../view/isoTime.ts";

/** From and to as fractions of the width there is. */
export type Bar = { readonly from: number; readonly to: number };

/** Whether an attribute's values are EDTF. */
export function isDated(attribute: ClaimAttribute): boolean {
  return attribute === "date" || attribute === "start" || attribute === "end";
}

/** First and last day of the bars, where they are dates. */
export type Axis = readonly [string, string] | null;

type Bars = { readonly bars: readonly (Bar | null)[]; readonly axis: Axis };

/** Bars for the values claimed of an attribute; null where only words can tell them apart. */
export function barsOf(
  attribute: ClaimAttribute,
  values: readonly (string | number)[],
): Bars | null {
  if (attribute === "duration" || attribute === "amount" || attribute === "count")
    return quantityBars(values);
  return isDated(attribute) ? dateBars(values) : null;
}

function quantityBars(values: readonly (string | number)[]): Bars | null {
  if (!values.every((value) => typeof value === "number")) return null;
  const most = Math.max(...values);
  return most > 0
    ? { bars: values.map((value) => ({ from: 0, to: value / most })), axis: null }
    : null;
}

const dayMs = 86_400_000;

/** Bars over the days that the claimed dates span; an open end runs to the edge. */
function dateBars(values: readonly (string | number)[]): Bars | null {
  const spans = values.map((value) => edtfBounds(String(value)));
  const known = spans.flatMap(({ start, end }) => [start, end]).filter((at) => at !== null);
  const first = Math.min(...known);
  const width = Math.max(...known) - first;
  if (known.length === 0 || width <= dayMs) return null;
  const place = (at: number | null, open: number) => (at === null ? open : (at - first) / width);
  const bars = spans.map(({ start, end }) => ({ from: place(start, 0), to: place(end, 1) }));
  return { bars, axis: axisOf(shortDay(first), shortDay(first + width - dayMs)) };
}

/** The year is said once where both ends share it: "1 Jan", "26 Apr 2024". */
function axisOf(first: string, last: string): readonly [string, string] {
  const [year = ""] = / \d+( BC)?$/.exec(last) ?? [];
  return [year !== "" && first.endsWith(year) ? first.slice(0, -year.length) : first, last];
}

function shortDay(ms: number): string {
  return dateInShort(dayOf(ms));
}
