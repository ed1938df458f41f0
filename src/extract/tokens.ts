/** Words and marks of a stretch of text, with their places; what the rules of people, places and frames walk over. */
import type { Span } from "./types.ts";

export type Token = Span & {
  readonly text: string;
  /** Lower case, curly apostrophes straightened; for looking up, never for showing. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
};

/**
 * A word keeps its inner apostrophes, hyphens and dots ("U.S.", "al-Assad", "O'Brien"); a possessive ending is a token
 * of its own ("China" + "'s"), so that names are found whole. Numbers keep their separators ("1,751", "5½", "24th").
 */
const pattern =
  /(?<possessive>(?<=[\p{L}.])['’]s?(?![\p{L}\p{N}]))|(?<number>\p{N}[\p{N},.]*\p{N}\p{L}*|\p{N}\p{L}*)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:[-‐‑.'’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*(?:(?<=(?:^|[^\p{L}])\p{Lu})\.)?)|(?<mark>[^\s])/gu;

/** The tokens between two offsets, in order; white space is left out. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }) {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [word] = match;
    const at = start + match.index;
    const { possessive, number, word: letters } = match.groups ?? {};
    const kind = letters !== undefined || possessive !== undefined ? "word" : "mark";
    tokens.push({
      start: at,
      end: at + word.length,
      text: word,
      lower: word.replaceAll("’", "'").toLowerCase(),
      kind: number === undefined ? kind : "number",
      capital: /^\p{Lu}/u.test(word),
    });
  }
  return tokens;
}
