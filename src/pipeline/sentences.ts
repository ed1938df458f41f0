/**
 * Splits English text into sentences with compromise, which survives "U.S.", "Gen." and "Jan.", where Intl.Segmenter
 * breaks. Its own offsets skip opening quotation marks, so the places are found again in the text, word by word; the
 * text is never changed.
 */
import nlp from "compromise/one";
import type { Range } from "./anchor.ts";

type Term = { readonly pre: string; readonly text: string };

/** Ranges that follow each other and together make up the whole text, in UTF-16 offsets. */
export function splitSentences(text: string): Range[] {
  const { docs } = nlp(text) as unknown as { docs: readonly (readonly Term[])[] };
  const starts: number[] = [];
  let cursor = 0;
  for (const terms of docs) {
    const [first] = terms;
    if (first === undefined) continue;
    starts.push(starts.length === 0 ? 0 : placeOf(first, text, cursor));
    for (const term of terms) cursor = endOf(term, text, cursor);
  }
  const edges = [...new Set(starts.length === 0 && text !== "" ? [0] : starts)];
  return edges.map((start, index) => ({ start, end: edges[index + 1] ?? text.length }));
}

/** Where a word begins, with the marks before it. */
function placeOf({ pre, text: word }: Term, text: string, cursor: number): number {
  const marked = text.indexOf(pre + word, cursor);
  if (marked >= 0) return marked;
  const bare = text.indexOf(word, cursor);
  return bare >= 0 ? bare : cursor;
}

function endOf({ text: word }: Term, text: string, cursor: number): number {
  const at = text.indexOf(word, cursor);
  return at < 0 ? cursor : at + word.length;
}
