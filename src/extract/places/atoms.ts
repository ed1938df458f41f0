/** Words cut at their hyphens, so that "US-China", "Chinese-led" and "Port-au-Prince" are walked alike. */
import { type Token, tokensOf } from "../tokens.ts";
import type { Span } from "../types.ts";

export type Atom = Token & {
  /** For looking up: lower case, no accents, no dots of abbreviations ("U.S." is `us`). */
  readonly key: string;
  /** Two capitals or more and no small letter: "US", "BEIJING". */
  readonly allCaps: boolean;
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
};

const plainAscii = /^[a-z]*$/;

/** The key a word is looked up by: "Türkiye" is `turkiye`, "U.S." is `us`, "N’Djamena" is `n'djamena`. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (plainAscii.test(lower)) return lower;
  const plain = lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’‘`ʻ]/g, "'");
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll(".", "") : plain;
}

const capsPattern = /^\p{Lu}[\p{Lu}.’'&]+$/u;

const atomOf = (token: Token, joined: boolean): Atom => ({
  ...token,
  key: keyOf(token.text),
  allCaps: capsPattern.test(token.text),
  joined,
});

function partsOf(token: Token): Atom[] {
  let at = token.start;
  return token.text.split(/[-‐‑]/).map((text, index) => {
    const start = at;
    at += text.length + 1;
    const lower = text.toLowerCase();
    const capital = /^\p{Lu}/u.test(text);
    return atomOf(
      { start, end: start + text.length, text, lower, kind: token.kind, capital },
      index > 0,
    );
  });
}

/** The atoms of a stretch of text, in order, with their offsets into the whole text. */
export function atomsOf(text: string, span?: Span): Atom[] {
  const atoms: Atom[] = [];
  for (const token of tokensOf(text, span)) {
    if (token.kind === "word" && /[-‐‑]/.test(token.text)) atoms.push(...partsOf(token));
    else atoms.push(atomOf(token, false));
  }
  return atoms;
}
