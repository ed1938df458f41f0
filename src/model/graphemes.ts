/**
 * Text cut where a reader would cut it: never inside what is seen as one character (a letter with its marks, a
 * surrogate pair, a family of emoji held together by joiners).
 */

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader sees as characters, in order; joined, they are the text. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The first place at or after `at` (UTF-16 units) where the text may be cut. */
export function cutAtOrAfter(text: string, at: number): number {
  const inside = segmenter.segment(text).containing(at);
  return inside === undefined || inside.index === at ? at : inside.index + inside.segment.length;
}

/** The last place at or before `at` (UTF-16 units) where the text may be cut. */
export function cutAtOrBefore(text: string, at: number): number {
  return segmenter.segment(text).containing(at)?.index ?? at;
}

/** The beginning of a text, of at most so many UTF-16 units. */
export function beginning(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, cutAtOrBefore(text, most));
}
