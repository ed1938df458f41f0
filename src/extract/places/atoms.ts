/** Words cut at their hyphens, so that "US-China", "Chinese-led" and "Port-au-Prince" are walked alike. */
import { readable, type Token, tokensIn, tokensOf } from "../tokens.ts";
import type { Report, Span } from "../types.ts";

export type Atom = Token & {
  /** For looking up: lower case, no accents, no dots of abbreviations ("U.S." is `us`). */
  readonly key: string;
  /** Two capitals or more and no small letter: "US", "BEIJING". */
  readonly allCaps: boolean;
  /** Joined to the word before by a hyphen. */
  readonly joined: boolean;
};

const plainAscii = /^[a-z]*$/;
const abbreviation = /^(?:\p{L}\.)+\p{L}?\.?$/u;

/** The key of a word in small letters. */
function keyOfLower(lower: string): string {
  if (plainAscii.test(lower)) return lower;
  const plain = lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[’‘`ʻ]/g, "'");
  return abbreviation.test(plain) ? plain.replaceAll(".", "") : plain;
}

/** The key a word is looked up by: "Türkiye" is `turkiye`, "U.S." is `us`, "N’Djamena" is `n'djamena`. */
export const keyOf = (word: string): string => keyOfLower(word.toLowerCase());

const capsPattern = /^\p{Lu}[\p{Lu}.’'&]+$/u;

// Written out, not spread: this is the innermost loop of the stage.
const atomOf = ({ start, end, text, lower, kind, capital }: Token, joined: boolean): Atom => ({
  start,
  end,
  text,
  lower,
  kind,
  capital,
  key: kind === "word" ? keyOfLower(lower) : lower,
  allCaps: capital && text.length > 1 && capsPattern.test(text),
  joined,
});

const hyphens = /[-‐‑]/;
const firstCapital = /^\p{Lu}/u;

function pushParts(atoms: Atom[], token: Token): void {
  let start = token.start;
  let joined = false;
  for (const text of token.text.split(hyphens)) {
    const end = start + text.length;
    const lower = readable(text).replaceAll("’", "'").toLowerCase();
    const capital = firstCapital.test(text);
    atoms.push(atomOf({ start, end, text, lower, kind: token.kind, capital }, joined));
    start = end + 1;
    joined = true;
  }
}

/** The atoms of a text, in order. */
export const atomsOf = (text: string): Atom[] => atomsOfTokens(tokensOf(text));

/** The atoms of a stretch of a report, in order, with their offsets into its text. */
export const atomsIn = (report: Report, span: Span): Atom[] =>
  atomsOfTokens(tokensIn(report, span));

function atomsOfTokens(tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  for (const token of tokens) {
    if (token.kind === "word" && hyphens.test(token.text)) pushParts(atoms, token);
    else atoms.push(atomOf(token, false));
  }
  return atoms;
}
