/**
 * Re-checks a passage against a text that was loaded, as the reader's browser got it.
 *
 *   verified    the slice at its place is the quote, and none elsewhere fits its surroundings better
 *   moved       the quote, or one close to it, stands elsewhere: the best place by what surrounds it
 *   not-found   nothing is close enough; a weak match would highlight the wrong sentence
 *
 * The order, position first and then fuzzy, is that of Hypothesis' quote anchoring (hypothesis/client, match-quote).
 */
import type { Passage } from "../model/timeline.ts";

/** UTF-16 offsets into the loaded text; `similarity` is 1 for the same characters. */
export type Found = { readonly start: number; readonly end: number; readonly similarity: number };

export type Verification =
  | ({ readonly state: "verified" } & Found)
  | ({ readonly state: "moved" } & Found)
  | { readonly state: "not-found" };

/** The shape of approx-string-match, handed in so that it is loaded only when needed. */
export type ApproximateSearch = (
  text: string,
  pattern: string,
  maxErrors: number,
) => readonly { readonly start: number; readonly end: number; readonly errors: number }[];

/** At most this share of a quote's characters may differ. */
const TOLERANCE = 0.2;
/** Shorter quotes are found exactly or not at all: a few characters are like any others. */
const FUZZY_FROM = 16;

type Anchor = Pick<Passage, "exact" | "prefix" | "suffix" | "start" | "end">;

/**
 * Says whether a passage still stands in `text`; without `search` only the exact quote is looked for elsewhere. A quote
 * that stands at its place by chance only, while what surrounded it moved with another occurrence, counts as moved.
 */
export function verifyPassage(
  passage: Anchor,
  text: string,
  search?: ApproximateSearch,
): Verification {
  const { exact } = passage;
  const places = exactPlaces(text, exact);
  const found = best(passage, text, places.length > 0 ? places : closePlaces(text, exact, search));
  if (found === null) return { state: "not-found" };
  const inPlace = found.start === passage.start && found.similarity === 1;
  return { state: inPlace ? "verified" : "moved", ...found };
}

function exactPlaces(text: string, exact: string): Found[] {
  const places: Found[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, similarity: 1 });
  return places;
}

function closePlaces(text: string, exact: string, search?: ApproximateSearch): Found[] {
  if (search === undefined || exact.length < FUZZY_FROM) return [];
  const matches = search(text, exact, Math.floor(exact.length * TOLERANCE));
  return matches.map(({ start, end, errors }) => ({
    start,
    end,
    similarity: 1 - errors / exact.length,
  }));
}

/** The place whose surroundings are most alike; of equal ones that nearest to where it was. */
function best(passage: Anchor, text: string, places: readonly Found[]): Found | null {
  let winner: Found | null = null;
  for (const place of places)
    if (winner === null || isBetter(passage, text, place, winner)) winner = place;
  return winner;
}

function isBetter(passage: Anchor, text: string, a: Found, b: Found): boolean {
  const scores = [score(passage, text, a), score(passage, text, b)];
  const [x = 0, y = 0] = scores;
  if (x !== y) return x > y;
  return Math.abs(a.start - passage.start) < Math.abs(b.start - passage.start);
}

/** Characters that match, the quote's own and those around it. */
function score({ exact, prefix, suffix }: Anchor, text: string, place: Found): number {
  const before = text.slice(0, place.start);
  const after = text.slice(place.end, place.end + suffix.length);
  return place.similarity * exact.length + sharedEnd(prefix, before) + sharedStart(suffix, after);
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
