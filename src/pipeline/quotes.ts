/** Quotes put in their place, with a useful answer when that fails. */
import type { Passage } from "../model/timeline.ts";
import { type AnchorProblem, anchorQuote, passageAt, placesOf, type Range } from "./anchor.ts";
import type { Context, LoadedDocument } from "./context.ts";
import { nearestStretch } from "./nearest.ts";
import { type At, inside } from "./problems.ts";
import type { WrittenQuote } from "./written.ts";

type QuoteContext = Pick<Context, "problems" | "documents">;

/** The place of a quote in its document; null, and reported, if it is not there once. */
export function locateQuote(
  document: LoadedDocument,
  written: WrittenQuote,
  at: At,
  context: QuoteContext,
): Range | null {
  const found = anchorQuote(document.text, written);
  if (found.ok) return found.value;
  reportProblem(found.error, document, written, at, context);
  return null;
}

function reportProblem(
  problem: AnchorProblem,
  document: LoadedDocument,
  written: WrittenQuote,
  at: At,
  context: QuoteContext,
): void {
  const { id } = document.source;
  const { error } = context.problems;
  if (problem.kind === "not-found") {
    const advice = nearestAdvice(document, written.quote, context);
    error(inside(at, "quote"), "quote-not-found", `the quote does not stand in ${id}`, advice);
  } else if (problem.kind === "prefix-not-found")
    error(
      inside(at, "prefix"),
      "prefix-not-found",
      `these words do not stand right before the quote in ${id}`,
      `what does: ${prefixes(document.text, problem.places)}`,
    );
  else reportAmbiguous(problem.places, document, written, at, context);
}

function reportAmbiguous(
  places: readonly Range[],
  document: LoadedDocument,
  { occurrence }: WrittenQuote,
  at: At,
  { problems }: QuoteContext,
): void {
  const times = places.length === 1 ? "once" : `${places.length} times`;
  const message = `the quote stands ${times} in ${document.source.id}`;
  if (occurrence === undefined) {
    const advice = `say which: ${prefixes(document.text, places)}, or by “occurrence”`;
    problems.error(inside(at, "quote"), "quote-ambiguous", message, advice);
  } else {
    const missing = `${message}, so there is no occurrence ${occurrence}`;
    problems.error(inside(at, "occurrence"), "quote-ambiguous", missing, "they count from 1");
  }
}

/** For each place, as many words right before it as it takes to tell it from the others. */
function prefixes(text: string, places: readonly Range[]): string {
  const before = places.map(({ start }) => text.slice(0, start).trimEnd());
  const shown = before.map((own, index) => {
    const others = before.filter((_, other) => other !== index);
    const tails = wordTails(own);
    return tails.find((tail) => others.every((other) => !other.endsWith(tail))) ?? own.slice(-32);
  });
  const written = shown.filter((tail) => tail !== "").map((tail) => `prefix: ${yamlText(tail)}`);
  return written.length > 0 ? written.join(" or ") : "nothing stands before it";
}

/** The last words of a text, from two words on to more and more. */
function wordTails(text: string): string[] {
  const starts = [...text.slice(-120).matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index);
  return starts
    .reverse()
    .slice(1)
    .map((start) => text.slice(-120).slice(start));
}

function nearestAdvice(document: LoadedDocument, quote: string, context: QuoteContext): string {
  const other = [...context.documents.values()].find(
    ({ text }) => placesOf(text, quote).length > 0,
  );
  if (other !== undefined) return `it stands in ${other.source.id}`;
  const near = nearestStretch(document.text, quote);
  if (near === null) return "no word of it stands there; is it the right document?";
  const { line } = lineOf(document.text, near.start);
  const said = yamlText(document.text.slice(near.start, near.end));
  const why = near.how === "marks" ? "only white space, marks or case differ" : "nearest";
  return `${why} (line ${line} of the document): quote: ${said}`;
}

/** Line of an offset, from 1. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** A text as it can be pasted into YAML: double quotes, with what cannot be seen written as escapes. */
export function yamlText(text: string): string {
  const hidden = /[\u0080-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/g;
  const escaped = (character: string) =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text).replace(hidden, escaped);
}

/** Makes the passage at a place, or takes the one that another event made there. */
export function registerPassage(document: LoadedDocument, range: Range, context: Context): Passage {
  const made = passageAt(document.source.id, document.text, range);
  const known = context.passages.get(made.id);
  if (known === undefined) context.passages.set(made.id, made);
  return known ?? made;
}
