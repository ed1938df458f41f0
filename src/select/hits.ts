/**
 * Where a search is found in a text. Comparing folds case and accents; what is found are ranges of the unchanged text.
 *
 *   text     Señor  Ángel’s        UTF-16, as it stands
 *   folded   senor angel's         per unit: where its character begins and ends in the text
 *   query    "angel's"
 *   hit             7 to 14
 */
import { findTerm, foldText, queryTerms } from "./search";

/** A stretch [start, end) of a text, in UTF-16 units. */
export type Hit = { readonly start: number; readonly end: number };

/** A folded text that knows, unit by unit, from where to where it stands for the unchanged one. */
export type Folded = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** The hits of a query in a text, in order; of those that overlap the first, and of these the longest. */
export function hitsIn(text: string, query: string): Hit[] {
  const terms = queryTerms(query);
  return terms.length === 0 ? [] : hitsInFolded(foldWithOffsets(text), terms);
}

/** The same for a text folded before: worth it for a long one. */
export function hitsInFolded(folded: Folded, terms: readonly string[]): Hit[] {
  const found = terms.flatMap((term) => occurrences(folded.text, term));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: Hit[] = [];
  let free = 0;
  for (const { start, end } of found) {
    if (start < free) continue;
    free = end;
    hits.push({ start: folded.starts[start] ?? 0, end: folded.ends[end - 1] ?? 0 });
  }
  return hits;
}

function occurrences(text: string, term: string): Hit[] {
  const found: Hit[] = [];
  let at = findTerm(text, term);
  while (at >= 0) {
    found.push({ start: at, end: at + term.length });
    at = findTerm(text, term, at + term.length);
  }
  return found;
}

/** `foldText`, with the way back to the unchanged text. */
export function foldWithOffsets(text: string): Folded {
  const made: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    const again = folded === " " && made.at(-1) === " ";
    // An accent, or one space more, belongs to what stands before it.
    if ((folded === "" || again) && ends.length > 0) ends[ends.length - 1] = end;
    else
      for (let unit = 0; unit < folded.length; unit += 1) {
        made.push(folded.charAt(unit));
        starts.push(start);
        ends.push(end);
      }
    start = end;
  }
  return { text: made.join(""), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

const folds = new Map<string, string>();

/** Folding goes character by character, so each is folded once. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldText(character);
  folds.set(character, folded);
  return folded;
}
