/** Whether a word is the noun that makes a title. */
import { heads, reporters } from "./lexicon/titles.ts";
import type { Word } from "./lines.ts";

/** The head noun's own form: of "vice-president" the last part. */
export function headOf(lower: string): string | null {
  if (heads.has(lower) || reporters.has(lower)) return lower;
  const tail = lower.slice(lower.lastIndexOf("-") + 1);
  return tail !== lower && heads.has(tail) ? tail : null;
}

/** "Hun Sen", "Amartya Sen"; a senator's "Sen" has no capital before it. */
export function isFamilySen(words: readonly Word[], at: number): boolean {
  return words[at]?.text === "Sen" && words[at - 1]?.capital === true && !words[at]?.opens;
}

/** "Sultan Al Jaber": here no title. */
export function isGivenSultan(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    words[at]?.text === "Sultan" && next !== undefined && /^(?:[Aa]l|bin)(?:$|-)/u.test(next.text)
  );
}
