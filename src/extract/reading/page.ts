/**
 * The article of an HTML page as text, in the browser's worker as in Node. Scripts are cut out before anything is
 * parsed; they never run and never show.
 *
 *   html ──scripts, styles cut──▶ linkedom ──▶ Readability ──▶ paragraphs
 *                     └──JSON-LD, <meta>──▶ address, title, byline, day
 *
 * What the page says of itself stands above the paragraphs, as the texts of other collections have it; `readReport`
 * finds it there. This text is the document: spans point into it, not into the page.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom/worker";
import { failure, type Result, success } from "../../model/result.ts";
import { articleBodyOf, type PageFacts, pageFactsOf } from "./pageFacts.ts";
import { type PageSource, withoutScripts } from "./pageSource.ts";
import { type PageNode, paragraphsOfNode } from "./pageText.ts";

export type PageText = PageFacts & {
  /** The report as text: address, title, byline, day, and the paragraphs between empty lines. */
  readonly text: string;
};

/** More elements than this (each has two tags at most) is no article: reading would take too long. */
const mostElements = 20_000;

/** A page's source without scripts and styles; longer ones (UTF-16 units) are not parsed. */
const longestSource = 2_000_000;

/** Elements within each other; a broken or hostile page may nest without end. */
const deepest = 200;

/** Reads the article of a page. The error says what is wrong and what to do. Never throws. */
export function textOfPage(html: string): Result<PageText, string> {
  const page = withoutScripts(html);
  const problem = tooMuch(page.source);
  if (problem !== null) return failure(problem);
  try {
    return articleOf(page);
  } catch {
    return failure("the page cannot be read as HTML: copy the report's text into a .txt file");
  }
}

function articleOf({ source, data, scriptless }: PageSource): Result<PageText, string> {
  const { document } = parseHTML(
    /<html[\s>]/i.test(source) ? source : `<html><body>${source}</body></html>`,
  );
  const facts = pageFactsOf(document as unknown as PageNode, data);
  const options = {
    serializer: (node: unknown) => node as PageNode,
  };
  const article = new Readability<PageNode>(document, { ...options, disableJSONLD: true }).parse();
  const shown = article?.content ? paragraphsOfNode(article.content) : [];
  const title = facts.title ?? (article?.title?.trim() || null);
  const told = isShort(shown) ? toldParagraphs(data) : shown;
  const paragraphs = isShort(told) ? scriptlessParagraphs(scriptless) : told;
  if (isShort(paragraphs)) return failure(nothing);
  return success({ ...facts, title, text: textOf({ ...facts, title }, paragraphs) });
}

/** What JSON-LD tells of the article; a line break parts its paragraphs. */
function toldParagraphs(data: readonly string[]): string[] {
  return parsedParagraphs(articleBodyOf(data).replaceAll("\n", "<br><br>"));
}

function parsedParagraphs(html: string): string[] {
  const { source } = withoutScripts(html);
  if (tooMuch(source) !== null) return [];
  const { document } = parseHTML(`<html><body>${source}</body></html>`);
  return paragraphsOfNode(document.body as unknown as PageNode);
}

/** The article of a page that shows it only where scripts are off; a request to switch them on is shorter. */
function scriptlessParagraphs(scriptless: readonly string[]): string[] {
  const inside = scriptless.map((part) => part.replaceAll(/<\/?noscript[^>]{0,200}>/gi, ""));
  const paragraphs = parsedParagraphs(inside.join("<br><br>"));
  return paragraphs.join(" ").length < 400 ? [] : paragraphs;
}

function isShort(paragraphs: readonly string[]): boolean {
  return paragraphs.join(" ").length < 80;
}

const nothing =
  "the page holds no article text (it may be made by scripts, or be a list of links): copy the report's text into a .txt file";

function textOf(
  { address, title, byline, published }: PageFacts,
  paragraphs: readonly string[],
): string {
  const head = [
    address,
    title,
    byline === null ? null : `By ${byline.replace(/^by\s+/i, "")}`,
    published === null ? null : `Published: ${published}`,
  ].filter((line) => line !== null);
  const body = paragraphs.filter((paragraph, index) => index > 2 || paragraph !== title);
  return `${[...head, ...body].join("\n\n")}\n`;
}

/** Elements that stand alone and hold nothing. */
const empty =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|tr|th|dt|dd|option)$/i;

/** What makes a page too much to parse, told by its tags alone; or null. */
function tooMuch(source: string): string | null {
  const advice = "copy the report's text into a .txt file";
  const large =
    source.length > longestSource ||
    source.split("<", 2 * mostElements).length === 2 * mostElements;
  if (large) return `the page is too large to be read: ${advice}`;
  return isShallow(source) ? null : `the page nests its elements too deeply to be read: ${advice}`;
}

/** Whether tags nest no deeper than a page may. */
function isShallow(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = ""] of source.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (empty.test(name)) continue;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return false;
  }
  return true;
}
