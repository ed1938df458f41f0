/**
 * What a quote that was not found was probably meant to be. Tried in turn:
 *
 *   1. the same but for white space, quotation marks, dashes and case
 *   2. nearly the same, by approximate search (at most a third of the characters differ)
 *   3. the line that shares most words with it
 */
import search from "approx-string-match";
import type { Range } from "./anchor.ts";

/** Longer patterns are searched by their start: the cost grows with pattern and tolerance. */
const LONGEST_PATTERN = 240;

export type Near = Range & { readonly how: "marks" | "close" | "line" };

/** The nearest stretch of `text`; null if no word is shared. Offsets are UTF-16. */
export function nearestStretch(text: string, quote: string): Near | null {
  return butForMarks(text, quote) ?? approximately(text, quote) ?? likeliestLine(text, quote);
}

function butForMarks(text: string, quote: string): Near | null {
  const haystack = fold(text);
  const needle = fold(quote.trim()).folded;
  const at = needle === "" ? -1 : haystack.folded.indexOf(needle);
  if (at < 0) return null;
  const start = haystack.offsets[at] ?? 0;
  const last = haystack.offsets[at + needle.length - 1] ?? start;
  return { start, end: last + 1, how: "marks" };
}

/** Folds to comparable characters; `offsets[i]` is where folded character `i` stood. Runs of white space become one. */
function fold(text: string): { folded: string; offsets: number[] } {
  const offsets: number[] = [];
  let folded = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = foldCharacter(text.charAt(at));
    if (character === " " && folded.endsWith(" ")) continue;
    folded += character;
    offsets.push(at);
  }
  return { folded, offsets };
}

function foldCharacter(character: string): string {
  if (/\s/.test(character)) return " ";
  if (/[“”„«»"]/.test(character)) return '"';
  if (/[‘’‚`']/.test(character)) return "'";
  if (/[-‐-―]/.test(character)) return "-";
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

function approximately(text: string, quote: string): Near | null {
  const pattern = quote.slice(0, LONGEST_PATTERN);
  const [match] = search(text, pattern, Math.floor(pattern.length / 3));
  if (match === undefined) return null;
  const end = quote.length > pattern.length ? match.start + quote.length : match.end;
  return { start: match.start, end: Math.min(end, text.length), how: "close" };
}

function likeliestLine(text: string, quote: string): Near | null {
  const words = new Set(wordsOf(quote));
  let best: Near | null = null;
  let most = 0;
  for (const { start, end } of sentencesRoughly(text)) {
    const shared = new Set(wordsOf(text.slice(start, end)).filter((word) => words.has(word))).size;
    if (shared > most) [best, most] = [{ start, end, how: "line" }, shared];
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [];
}

function sentencesRoughly(text: string): Range[] {
  const found = [...text.matchAll(/\S[^\n]*?(?:[.!?]["”’]?(?=\s)|(?=\n)|$)/g)];
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
