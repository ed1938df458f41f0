/** What a report says of an event in a sentence that does not tell it: who stayed away, where the trip goes on, the toll. */
import { bisector } from "d3";
import type { Claim } from "../../model/timeline.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Span } from "../types.ts";
import type { Family } from "./families.ts";
import type { Office } from "./offices.ts";
import { entitiesIn } from "./surroundings.ts";

export type Aside = Pick<Claim, "attribute" | "value" | "comparator" | "polarity"> & {
  readonly subject?: string;
  readonly report: string;
  /** Index into the report's sentences. */
  readonly sentence: number;
  /** The words that claim it, within that sentence. */
  readonly span: Span;
  readonly rule: string;
  /** Of which families of events it can be said. */
  readonly families: readonly Family[];
  /** Officials' ids of those whose event it must be; none if the nearest one is meant. */
  readonly people: readonly string[];
  /** Alpha-2 of where a trip goes on to. */
  readonly lands?: readonly string[];
  /** Years between which the one before was. */
  readonly years?: readonly [number, number];
  /** What kind of gathering is said to have been missed: "summit". */
  readonly noun?: string;
  readonly office?: Office;
};

/** A report and who is who in it. */
export type Reading = { readonly annotated: Annotated; readonly linked: LinkedPeople };

/** Index of the sentence that holds a place of the text; -1 if none does. */
export function sentenceAt({ report }: Annotated, place: number): number {
  const index = byStart.right(report.sentences, place) - 1;
  return place < (report.sentences[index]?.end ?? 0) ? index : -1;
}

const byStart = bisector(({ start }: Span) => start);

/** Indices of the sentences that hold one of some words, which are looked for letter by letter: that is quick. */
export function sentencesWith(annotated: Annotated, words: readonly string[]): number[] {
  const { text } = annotated.report;
  const found = new Set<number>();
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; ) {
      const sentence = sentenceAt(annotated, at);
      found.add(sentence);
      at = text.indexOf(word, Math.max(at + 1, annotated.report.sentences[sentence]?.end ?? 0));
    }
  found.delete(-1);
  return [...found].sort((a, b) => a - b);
}

/** So much of a sentence around a place is read, lest long ones are read over and over. */
const AROUND = 250;

/** The part of a sentence around some words in it; null outside of sentences. */
export function around(annotated: Annotated, { start, end }: Span): Span | null {
  const sentence = annotated.report.sentences[sentenceAt(annotated, start)];
  if (sentence === undefined) return null;
  return {
    start: Math.max(sentence.start, start - AROUND),
    end: Math.min(sentence.end, end + AROUND),
  };
}

/** Whether words stand in a quotation of somebody, not in the report's own voice. */
export function isQuoted({ report }: Annotated, { start }: Span): boolean {
  return report.quotations.some((one) => !one.scare && one.start <= start && start < one.end);
}

/** The official named last before a place, in its sentence; null if there is none. */
export function officialBefore({ annotated, linked }: Reading, place: number): string | null {
  const near = around(annotated, { start: place, end: place });
  if (near === null) return null;
  const before = entitiesIn(annotated.entities, { start: near.start, end: place });
  const last = before.filter(({ kind }) => kind === "person").at(-1);
  return last?.kind === "person" ? linked.of(annotated.report.id, last.person) : null;
}
