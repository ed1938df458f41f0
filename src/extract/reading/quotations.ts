/**
 * What stands in quotation marks. Reports come with marks reversed (”so”), mixed (“so"), unbalanced or straight, so a
 * mark's place decides more than its shape: a double mark outside of a quotation opens one, inside it closes.
 * A quotation ends with its paragraph at the latest.
 */
import type { Quotation, Span } from "../types.ts";
import { isScare } from "./scareQuotes.ts";

type Mark = { readonly at: number; readonly end: number; readonly text: string };

/** Quotations of a paragraph in order, not overlapping; what is quoted within a quotation is part of it. */
export function quotationsOf(text: string, paragraph: Span): Quotation[] {
  const marks = marksOf(text, paragraph);
  const found: Quotation[] = [];
  const double = marks.filter((mark) => !isSingle(mark));
  let from = 0;
  if (
    double.length % 2 === 1 &&
    double[0] !== undefined &&
    isUnopened(text, double[0], paragraph)
  ) {
    found.push(quotation(text, paragraph.start, double[0].end, "unopened", true));
    from = marks.indexOf(double[0]) + 1;
  }
  const last = lastWord(text, paragraph);
  for (let index = from; (marks[index]?.at ?? last) < last; index++) {
    const next = isSingle(marks[index])
      ? single(text, marks, index)
      : paired(text, marks, index, paragraph);
    if (next === null) continue;
    found.push(next.quotation);
    index = next.index;
  }
  return found;
}

const markPattern =
  /["“”„‟«»]|``|''|(?<![\p{L}\p{N}])['‘‚‹](?=[\p{L}\p{N}“"…$£€(])|(?<=\S)['’›](?![\p{L}\p{N}])/gu;

function marksOf(text: string, { start, end }: Span): Mark[] {
  const part = text.slice(start, end);
  return [...part.matchAll(markPattern)].map(({ 0: mark, index }) => ({
    at: start + index,
    end: start + index + mark.length,
    text: mark,
  }));
}

function isSingle(mark: Mark | undefined): boolean {
  return mark !== undefined && /^['‘’‚‹›]$/.test(mark.text);
}

const speech =
  /^[,.]?\s*(?:\p{Lu}[\p{L}.'’-]*\s+){0,5}(?:(?:he|she|they|it|who|which|that|the\s+\p{L}+(?:\s+\p{L}+)?)\s+)?(?:said|says|told|added|adds|wrote|asked|noted|stated|read|warned|declared|posted)\b/u;

/** The opening mark is missing: `We are working," Wong said`. */
function isUnopened(text: string, mark: Mark, paragraph: Span): boolean {
  if (mark.text === "“" || mark.text === "«" || mark.at === paragraph.start) return false;
  const inside = /[,.?!…]$/.test(text.slice(mark.at - 1, mark.at));
  return inside && speech.test(text.slice(mark.end, Math.min(mark.end + 120, paragraph.end)));
}

type Step = { readonly quotation: Quotation; readonly index: number };

/** From a double mark to the one that closes it, or to the paragraph's end. */
function paired(text: string, marks: readonly Mark[], first: number, paragraph: Span): Step | null {
  const open = marks[first];
  if (open === undefined) return null;
  let depth = 1;
  for (let index = first + 1; index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || isSingle(mark)) continue;
    if (opensAgain(open, mark)) {
      if (!hasCloser(marks, index, depth + 1))
        return {
          quotation: quotation(text, open.at, before(text, mark.at), "unclosed", false),
          index: index - 1,
        };
      depth += 1;
    } else depth -= 1;
    if (depth === 0)
      return { quotation: quotation(text, open.at, mark.end, ruleOf(open, mark), true), index };
  }
  return {
    quotation: quotation(text, open.at, paragraph.end, "unclosed", false),
    index: marks.length,
  };
}

/** Where the last letter or digit of a paragraph ends: a mark behind it opens nothing. */
function lastWord(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && !/[\p{L}\p{N}\ud800-\udfff]/u.test(text[last - 1] ?? "")) last -= 1;
  return last;
}

/** “ within “…”: a quotation in a quotation, by the same marks. */
function opensAgain(open: Mark, mark: Mark): boolean {
  if (mark.text === "“") return open.text === "“" || open.text === '"';
  return mark.text === "«" ? open.text === "«" : mark.text === "``" || mark.text === "„";
}

/** Enough closing marks follow for a quotation within the quotation. */
function hasCloser(marks: readonly Mark[], from: number, wanted: number): boolean {
  let closers = 0;
  for (let index = from + 1; index < Math.min(marks.length, from + 40); index++) {
    const { text } = marks[index] ?? { text: "" };
    if (text === "“" || text === "«") return false;
    if (/^(?:["”»]|'')$/.test(text)) closers += 1;
    if (closers === wanted) return true;
  }
  return false;
}

function before(text: string, at: number): number {
  return at - (/\s{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0].length ?? 0);
}

/** Words that begin with an apostrophe: "'em", "'90s". */
const elision = /^['‘](?:em|til|tis|twas|cause|n|round|\d\ds?)\b/i;

/** From ‘ to the first mark that can close it; null where it is an apostrophe. */
function single(text: string, marks: readonly Mark[], first: number): Step | null {
  const open = marks[first];
  if (open === undefined || !/^['‘‚‹]$/.test(open.text)) return null;
  if (
    !/^[\s(["“”—–:/-]?$/.test(text.slice(open.at - 1, open.at)) ||
    elision.test(text.slice(open.at, open.at + 8))
  )
    return null;
  const index = closerOf(text, marks, first);
  const close = marks[index];
  if (close === undefined) return null;
  const rule = ruleOf(open, close);
  return { quotation: quotation(text, open.at, close.end, rule, true), index };
}

/** The first ’ that is no plural's possessive, else the first at all. */
function closerOf(text: string, marks: readonly Mark[], first: number): number {
  let possible = -1;
  for (let index = first + 1; index < Math.min(marks.length, first + 40); index++) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (possible >= 0 && /^['‘‚‹]$/.test(mark.text) && /\s/.test(text[mark.at - 1] ?? ""))
      return possible;
    if (!/^['’›]$/.test(mark.text)) continue;
    const possessive = /s['’] \p{L}/u.test(text.slice(mark.at - 1, mark.end + 2));
    if (!possessive) return index;
    if (possible < 0) possible = index;
  }
  return possible;
}

function ruleOf(open: Mark, close: Mark): string {
  const pair = open.text + close.text;
  if (pair === "“”" || pair === '""') return "double";
  if (/^[«»]{2}$/.test(pair)) return "guillemets";
  if (isSingle(open)) return pair === "''" || pair === "‘’" ? "single" : "mixed";
  return open.text === "”" ? "reversed" : "mixed";
}

function quotation(
  text: string,
  start: number,
  end: number,
  kind: string,
  closed: boolean,
): Quotation {
  const scare = closed && kind !== "unopened" && isScare(text.slice(start, end));
  return { start, end, closed, scare, rule: `reading/quotation-${kind}` };
}
