/**
 * Finds a quote in a document, character for character:
 *
 *   quote only              it must occur once
 *   quote and prefix        the occurrence right before which these words stand (white space between them aside)
 *   … and occurrence: n     the n-th of those that are left, counted from 1
 *
 * A near miss is never taken; `nearest.ts` finds one to suggest.
 */
import { failure, type Result, success } from "../model/result.ts";
import type { Passage } from "../model/timeline.ts";
import type { WrittenQuote } from "./written.ts";

/** UTF-16 offsets, half-open. */
export type Range = { readonly start: number; readonly end: number };

export type AnchorProblem =
  | { readonly kind: "not-found" }
  | { readonly kind: "prefix-not-found"; readonly places: readonly Range[] }
  | { readonly kind: "ambiguous"; readonly places: readonly Range[] };

/** How much of the text around a quote is kept with it, in UTF-16 units. */
const CONTEXT = 32;

/** The one place of a quote, or why there is none. */
export function anchorQuote(
  text: string,
  { quote, prefix, occurrence }: WrittenQuote,
): Result<Range, AnchorProblem> {
  const places = placesOf(text, quote);
  if (places.length === 0) return failure({ kind: "not-found" });
  const left =
    prefix === undefined ? places : places.filter(({ start }) => standsBefore(text, start, prefix));
  if (left.length === 0) return failure({ kind: "prefix-not-found", places });
  const chosen = left[(occurrence ?? 1) - 1];
  if (chosen === undefined || (occurrence === undefined && left.length > 1))
    return failure({ kind: "ambiguous", places: left });
  return success(chosen);
}

/** Every occurrence, overlapping ones too. */
export function placesOf(text: string, quote: string): Range[] {
  const places: Range[] = [];
  if (quote === "") return places;
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1))
    places.push({ start, end: start + quote.length });
  return places;
}

function standsBefore(text: string, start: number, prefix: string): boolean {
  return text.slice(0, start).trimEnd().endsWith(prefix.trimEnd());
}

/** The passage at a place; its id is `<document>.<start>-<end>`. */
export function passageAt(document: string, text: string, { start, end }: Range): Passage {
  return {
    id: `${document}.${start}-${end}`,
    document,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
