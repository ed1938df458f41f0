/** What a figure says about itself: filters set, sources, how many events, and what to know when reading it. */
import type { SourceDocument, Timeline } from "../model/timeline.ts";
import { documentName } from "../select/documentName.ts";
import { facetTitles, facetValueName } from "../select/facetNames.ts";
import { plainDate } from "../select/valueWords.ts";
import { type Facet, type Filters, facets } from "../view/view.ts";
import { sourceQuotes } from "./figureQuotes.ts";
import type { SourceLine } from "./figureSources.ts";

/** "Filter: official Antony Blinken; country China or United States.", or null if none is set. */
export function filtersInWords({ values, match, query, from, to }: Filters, timeline: Timeline) {
  const inFacet = (facet: Facet): string => {
    const names = values[facet].map((value) => facetValueName(timeline, facet, value));
    const joined = orList(names, match[facet] === "all" ? "and" : "or");
    return `${facetTitles[facet].toLowerCase()} ${joined}`;
  };
  const parts = facets.filter((facet) => values[facet].length > 0).map(inFacet);
  if (query.trim() !== "") parts.push(`text “${query.trim()}”`);
  const days = daysInWords(from, to);
  if (days !== null) parts.push(days);
  if (parts.length === 0) return null;
  return `${parts.length === 1 ? "Filter" : "Filters"}: ${parts.join("; ")}.`;
}

function orList(names: readonly string[], word: "and" | "or"): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}

function daysInWords(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return `from ${plainDate(from)} to ${plainDate(to)}`;
  if (from !== null) return `from ${plainDate(from)} on`;
  return to === null ? null : `up to ${plainDate(to)}`;
}

/** The sources of some events, by their numbers on screen; with words of theirs if so wished. */
export function sourceLines(
  timeline: Timeline,
  shown: ReadonlySet<string>,
  withQuotes = false,
): SourceLine[] {
  const cited = citedDocuments(timeline, shown);
  const quotes = withQuotes ? sourceQuotes(timeline, shown) : null;
  const mixed = !allInferred(citedOf(timeline, cited));
  return timeline.documents.flatMap((document, index) =>
    cited.has(document.id)
      ? [sourceLine(index + 1, sourceInWords(document, timeline, mixed), quotes?.get(document.id))]
      : [],
  );
}

function sourceLine(number: number, text: string, quote: string | undefined): SourceLine {
  return quote === undefined ? { number, text } : { number, text: `${text}:`, quote };
}

/** Ids of the documents that tell of some events. */
function citedDocuments(timeline: Timeline, shown: ReadonlySet<string>): ReadonlySet<string> {
  const documentOf = new Map(timeline.passages.map(({ id, document }) => [id, document]));
  const events = timeline.events.filter(({ id }) => shown.has(id));
  return new Set(
    events.flatMap(({ passages }) => passages.flatMap((id) => documentOf.get(id) ?? [])),
  );
}

function citedOf({ documents }: Timeline, cited: ReadonlySet<string>): SourceDocument[] {
  return documents.filter(({ id }) => cited.has(id));
}

function allInferred(documents: readonly SourceDocument[]): boolean {
  return documents.length > 0 && documents.every((one) => one.publishedBasis === "inferred");
}

/** "Los Angeles Times, by Matthew Lee, Associated Press, about 27 April 2024". */
function sourceInWords(document: SourceDocument, timeline: Timeline, mixed: boolean): string {
  const { byline } = document;
  const name = documentName(document, timeline);
  const parts = [name];
  if (byline !== null && !name.includes(byline)) parts.push(`by ${byline}`);
  if (document.kind === "translation") parts.push("translated");
  parts.push(...publishedInWords(document, mixed));
  const twin = twinOf(document, timeline);
  return parts.join(", ") + (twin === null ? "" : `, one source with ${twin}`);
}

/** Where every date is inferred, a note says so once; else each says it for itself. */
function publishedInWords({ published, publishedBasis }: SourceDocument, mixed: boolean): string[] {
  const words = spanWords(published);
  if (publishedBasis === "stated") return [words];
  const about = words.startsWith("about ") ? words : `about ${words}`;
  if (publishedBasis === "elsewhere") return [about, "date known from elsewhere"];
  return mixed ? [about, "inferred"] : [about];
}

/** A day among a few is said as their span: "26–27 April 2024". */
function spanWords(edtf: string): string {
  const words = plainDate(edtf);
  const [, from, to] = /^between (.+) and (.+), once$/.exec(words) ?? [];
  if (from === undefined || to === undefined) return words;
  return from.includes(" ") ? `${from} – ${to}` : `${from}–${to}`;
}

/** The number of an earlier document of the same story, with which it counts as one source. */
function twinOf({ id, origin }: SourceDocument, { documents }: Timeline): number | null {
  if (origin === null) return null;
  const own = documents.findIndex((document) => document.id === id);
  const twin = documents.findIndex((document) => document.origin === origin);
  return twin < own ? twin + 1 : null;
}

/** "20 of 42 events." */
export function countInWords(count: number, total: number): string {
  return `${count} of ${total} ${total === 1 ? "event" : "events"}.`;
}

/** Words someone wrote, closed by a full stop if they end in none, so that another sentence can follow. */
export function asSentence(words: string): string {
  const trimmed = words.trim();
  return trimmed === "" || /[.!?…。！？｡‽؟۔।]["'”’“‘»«›‹」』）)\]]*$/u.test(trimmed)
    ? trimmed
    : `${trimmed}.`;
}

/** What hides events, in words; nothing if none are hidden. */
export function hiddenInWords(outside: number, unnamed: number, merged = false): string[] {
  const outsideWords = [
    ...(outside === 0 ? [] : [`${outside} outside the time shown.`]),
    ...(merged ? ["Lanes put together, for want of room."] : []),
  ];
  return unnamed === 0
    ? outsideWords
    : [...outsideWords, `${unnamed} only counted, for want of room.`];
}

/** Notes on the scale, on inferred dates, and when the image was made; `madeOn` is an ISO day. */
export function notesInWords(
  timeline: Timeline,
  shown: ReadonlySet<string>,
  folded: boolean,
  madeOn: string,
): string[] {
  const documents = citedOf(timeline, citedDocuments(timeline, shown));
  const inferred = documents.some(({ publishedBasis }) => publishedBasis === "inferred");
  return [
    ...(folded ? ["Empty months folded."] : []),
    ...(inferred && allInferred(documents) ? ["Publication dates inferred from the texts."] : []),
    `Image made ${plainDate(madeOn)}.`,
  ];
}
