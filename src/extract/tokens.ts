/** Words and marks of a stretch of text, with their places; what the rules of people, places and frames walk over. */
import { bisector } from "d3";
import type { Report, Span } from "./types.ts";

export type Token = Span & {
  readonly text: string;
  /** Lower case, curly apostrophes straightened, letters composed, nothing invisible; for looking up, never for showing. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
};

const byStart = bisector(({ start }: Span) => start);
const byEnd = bisector(({ end }: Span) => end);

/** A possessive ending is a token of its own ("China" + "'s"), so that names are found whole. */
const possessive = /(?<=[\p{L}.])['’]s?(?![\p{L}\p{N}])/uy;

/** Numbers keep their separators ("1,751", "5½", "24th"). */
const number = /\p{N}[\p{N},.]*\p{N}\p{L}*|\p{N}\p{L}*/uy;

/** What only says where a word may be broken or not (soft hyphen, zero-width space, joiners): inside a word part of it. */
const INVISIBLE = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const LETTERS = `\\p{L}(?:[\\p{L}\\p{M}]|[${INVISIBLE}]{1,8}(?=\\p{L}))*`;

/** A word keeps its inner apostrophes, hyphens and dots ("U.S.", "al-Assad", "O'Brien"). */
const word = new RegExp(
  `(?:\\p{L}\\.){2,}|${LETTERS}(?:[-‐‑.'’](?!s(?![\\p{L}\\p{N}]))${LETTERS})*(?:(?<=(?:^|[^\\p{L}])\\p{Lu})\\.)?`,
  "uy",
);

const space = new RegExp(`[\\s${INVISIBLE}]`, "u");
const invisible = new RegExp(`[${INVISIBLE}]`, "gu");
const beyondLatin = /[^ -ʯ]/u;

/** A word as it is read: accents composed, without what is invisible. */
export function readable(word: string): string {
  const isPlain = !beyondLatin.test(word) && !word.includes("\u00ad");
  return isPlain ? word : word.replaceAll(invisible, "").normalize("NFC");
}

const capital = /^\p{Lu}/u;

/** The tokens between two offsets, in order; white space is left out. A token does not reach beyond the span. */
export function tokensOf(text: string, { start, end }: Span = { start: 0, end: text.length }) {
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  const tokens: Token[] = [];
  for (let at = 0; at < part.length; ) {
    if (space.test(part.charAt(at))) {
      at += 1;
      continue;
    }
    const [kind, after] = tokenAt(part, at);
    tokens.push(tokenOf(part.slice(at, after), start + at, kind));
    at = after;
  }
  return tokens;
}

type TokensOfReport = { readonly report: Report; readonly tokens: readonly Token[][] };

/** Of the report asked for last only: places, people and frames walk over the same words, one after the other. */
let latest: TokensOfReport | null = null;

function tokensOfParagraphs(report: Report): readonly Token[][] {
  if (latest?.report !== report)
    latest = { report, tokens: report.paragraphs.map((span) => tokensOf(report.text, span)) };
  return latest.tokens;
}

/** As `tokensOf`, of a report's paragraph or a part of one; its text is taken apart once for all that ask in a row. */
export function tokensIn(report: Report, span: Span): readonly Token[] {
  const { text, paragraphs } = report;
  const index = byEnd.left(paragraphs, span.end);
  const paragraph = paragraphs[index];
  if (paragraph === undefined || !isFree(text, span, paragraph)) return tokensOf(text, span);
  const tokens = tokensOfParagraphs(report)[index] ?? [];
  return tokens.slice(byStart.left(tokens, span.start), byStart.left(tokens, span.end));
}

/** Whether a span ends at white space, or where its paragraph does: then no token reaches out of it or looks beyond. */
function isFree(text: string, { start, end }: Span, paragraph: Span): boolean {
  return (
    start >= paragraph.start &&
    (start === paragraph.start || space.test(text.charAt(start - 1))) &&
    (end === paragraph.end || space.test(text.charAt(end)))
  );
}

function tokenOf(text: string, start: number, kind: Token["kind"]): Token {
  const plain = readable(text);
  const lower = (plain.includes("’") ? plain.replaceAll("’", "'") : plain).toLowerCase();
  return { start, end: start + text.length, text, lower, kind, capital: capital.test(text) };
}

function tokenAt(text: string, at: number): [Token["kind"], number] {
  const plain = endOfPlainWord(text, at);
  if (plain > at) return ["word", plain];
  return (
    matched(possessive, "word", text, at) ??
    matched(number, "number", text, at) ??
    matched(word, "word", text, at) ?? ["mark", at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)]
  );
}

function matched(
  pattern: RegExp,
  kind: Token["kind"],
  text: string,
  at: number,
): [Token["kind"], number] | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? [kind, pattern.lastIndex] : null;
}

/** Where a run of ASCII letters ends that nothing can prolong; `at` if the patterns must tell. Most words are such. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end += 1;
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  const mayGoOn = next > 127 || next === 0x27 || next === 0x2d || next === 0x2e; // ' - .
  return mayGoOn ? at : end;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
