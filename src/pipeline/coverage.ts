/**
 * Which sentences of the documents the events tell of, which are explained to hold no event, and which are forgotten.
 *
 *   document ──masks cut out──▶ sentences ──▶ { cited by events } | { no event, because … } | forgotten: a warning
 */
import type { Passage, SourceDocument, TimelineEvent } from "../model/timeline.ts";
import type { Range } from "./anchor.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { NoEvent } from "./noEvents.ts";
import { lineOf } from "./quotes.ts";

/** Splits a text into sentences: ranges in order, in UTF-16 offsets; handed in, since it takes a large library. */
export type SentenceSplitter = (text: string) => readonly Range[];

export type SentenceCoverage = Range & {
  readonly document: string;
  readonly text: string;
  /** Ids of the events that cite it, in the order of the timeline. */
  readonly events: readonly string[];
  /** Why it holds no event; null if nobody says. */
  readonly because: string | null;
};

export type Covered = {
  readonly documents: readonly SourceDocument[];
  readonly texts: ReadonlyMap<string, string>;
  readonly passages: readonly Passage[];
  readonly events: readonly TimelineEvent[];
  readonly noEvents: readonly NoEvent[];
};

/** Every sentence that is not masked, document by document. */
export function coverageOf(covered: Covered, split: SentenceSplitter): SentenceCoverage[] {
  const eventsOf = eventsByPassage(covered.events);
  return covered.documents.flatMap((document) => {
    const text = covered.texts.get(document.id) ?? "";
    const inDocument = <T extends { document: string }>(all: readonly T[]) =>
      all.filter((one) => one.document === document.id);
    const passages = inDocument(covered.passages);
    const noEvents = inDocument(covered.noEvents);
    return sentencesOf(document, text, split).map((range) => {
      const cited = passages.filter((passage) => sharesWord(text, range, passage));
      const ids = new Set(cited.flatMap(({ id }) => eventsOf.get(id) ?? []));
      return {
        document: document.id,
        ...range,
        text: text.slice(range.start, range.end),
        events: covered.events.map(({ id }) => id).filter((id) => ids.has(id)),
        because: noEvents.find((one) => sharesWord(text, range, one))?.because ?? null,
      };
    });
  });
}

/** Warnings for sentences that are forgotten, and for explanations that events contradict. */
export function coverageDiagnostics(
  sentences: readonly SentenceCoverage[],
  { texts, passages, noEvents }: Covered,
  root: string,
): Diagnostic[] {
  const forgotten = sentences
    .filter(({ events, because }) => events.length === 0 && because === null)
    .map(({ document, start, text }) => warnForgotten(document, start, text, texts, root));
  const stale = noEvents.filter(({ document, start, end }) =>
    passages.some((one) => one.document === document && one.start <= start && end <= one.end),
  );
  return [...forgotten, ...stale.map(warnStale)];
}

function warnForgotten(
  document: string,
  start: number,
  text: string,
  texts: ReadonlyMap<string, string>,
  root: string,
): Diagnostic {
  return {
    severity: "warning",
    code: "sentence-unexplained",
    file: `${root}documents/${document}.txt`,
    ...lineOf(texts.get(document) ?? "", start),
    message: `no event cites this sentence, and “noEvent” does not explain it: ${shortened(text)}`,
  };
}

function warnStale({ at, document, start, end }: NoEvent): Diagnostic {
  return {
    severity: "warning",
    code: "no-event-but-cited",
    file: at.source.file,
    ...at.source.locate(at.path),
    message: `an event cites what is said here to hold none (${document}, ${start}–${end})`,
  };
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 100)}…` : line;
}

function eventsByPassage(events: readonly TimelineEvent[]): Map<string, string[]> {
  const byPassage = new Map<string, string[]>();
  for (const { id, passages } of events)
    for (const passage of passages) byPassage.set(passage, [...(byPassage.get(passage) ?? []), id]);
  return byPassage;
}

/** Sentences of the stretches between the masks, without white space around them. */
function sentencesOf(document: SourceDocument, text: string, split: SentenceSplitter): Range[] {
  return unmasked(document, text).flatMap((stretch) =>
    split(text.slice(stretch.start, stretch.end)).flatMap(({ start, end }) => {
      const range = trimmed(text, stretch.start + start, stretch.start + end);
      return hasWord(text.slice(range.start, range.end)) ? [range] : [];
    }),
  );
}

function unmasked({ masks }: SourceDocument, text: string): Range[] {
  const stretches: Range[] = [];
  let start = 0;
  for (const mask of masks) {
    if (mask.start > start) stretches.push({ start, end: mask.start });
    start = Math.max(start, mask.end);
  }
  return start < text.length ? [...stretches, { start, end: text.length }] : stretches;
}

function trimmed(text: string, start: number, end: number): Range {
  const sentence = text.slice(start, end);
  const before = sentence.length - sentence.trimStart().length;
  return { start: start + before, end: start + before + sentence.trim().length };
}

function sharesWord(text: string, a: Range, b: Range): boolean {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end && hasWord(text.slice(start, end));
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
