/**
 * The words that tell of an event: the whole sentence if it tells of no other; else its clause, widened to the people,
 * date and place that belong to it.
 */

import { grouped } from "../../evidence/lists.ts";
import type { CandidatePassage, Span } from "../types.ts";
import type { Profile } from "./profile.ts";
import type { Telling } from "./telling.ts";

/** Whether the sentence of a telling tells of that event alone. */
export type IsAlone = (telling: Telling) => boolean;

/** A lookup over all events found. */
export function aloneInSentence(profiles: readonly Profile[]): IsAlone {
  const events = new Map<string, Set<Profile>>();
  for (const profile of profiles)
    for (const telling of profile.tellings) {
      const key = sentenceKey(telling);
      const known = events.get(key);
      if (known === undefined) events.set(key, new Set([profile]));
      else known.add(profile);
    }
  return (telling) => (events.get(sentenceKey(telling))?.size ?? 0) <= 1;
}

function sentenceKey({ frame }: Telling): string {
  return `${frame.report}:${frame.sentence}`;
}

/** The passages of one event by document and place; stretches that overlap are one. */
export function passagesOf(
  tellings: readonly Telling[],
  order: ReadonlyMap<string, number>,
  isAlone: IsAlone,
): CandidatePassage[] {
  const documents = [...grouped(tellings, ({ frame }) => frame.report).entries()];
  documents.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return documents.flatMap(([document, told]) => {
    const text = told[0]?.annotated.report.text ?? "";
    return joined(told.map((telling) => stretchOf(telling, isAlone(telling)))).map(
      ({ start, end }) => ({
        document,
        start,
        end,
        exact: text.slice(start, end),
      }),
    );
  });
}

type Beside = {
  readonly span: Span;
  readonly telling: Telling;
  /** Where it stands, if not in the telling. */
  readonly aside?: { readonly sentence: number };
};

/** The passages with the sentences of what is claimed beside them. */
export function withSentences(
  passages: readonly CandidatePassage[],
  drafts: readonly Beside[],
  order: ReadonlyMap<string, number>,
): CandidatePassage[] {
  const added = drafts.flatMap(({ aside, span, telling: { annotated } }) => {
    const { id, text, sentences } = annotated.report;
    const sentence = aside === undefined ? undefined : sentences[aside.sentence];
    if (sentence === undefined) return [];
    if (passages.some((one) => one.document === id && within(span, one))) return [];
    return [{ document: id, text, ...trimmed(text, sentence) }];
  });
  if (added.length === 0) return [...passages];
  const texts = new Map(added.map(({ document, text }) => [document, text]));
  const documents = [...grouped([...passages, ...added], ({ document }) => document).entries()];
  documents.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return documents.flatMap(([document, spans]) => {
    const text = texts.get(document);
    if (text === undefined) return passages.filter((one) => one.document === document);
    return joined(spans).map(({ start, end }) => ({
      document,
      start,
      end,
      exact: text.slice(start, end),
    }));
  });
}

/** A telling's own stretch, inside its sentence. */
function stretchOf({ annotated, frame }: Telling, whole: boolean): Span {
  const { text, sentences } = annotated.report;
  const sentence = sentences[frame.sentence] ?? frame.clause;
  if (whole) return trimmed(text, sentence);
  const parts: readonly (Span | null)[] = [
    frame.clause,
    frame.trigger,
    ...frame.participants,
    frame.date,
    frame.place,
    frame.duration,
    ...frame.amounts,
  ];
  const inside = parts.filter((part) => part !== null && within(part, sentence));
  const starts = inside.map((part) => part?.start ?? frame.trigger.start);
  const ends = inside.map((part) => part?.end ?? frame.trigger.end);
  return trimmed(text, {
    start: withPreposition(text, sentence.start, Math.min(frame.trigger.start, ...starts)),
    end: Math.max(frame.trigger.end, ...ends),
  });
}

/** "In August last year": not without its first words. */
function withPreposition(text: string, from: number, start: number): number {
  const limit = Math.max(from, start - 24);
  let first = start;
  for (;;) {
    let end = first;
    while (end > limit && isSpace(text.charAt(end - 1))) end -= 1;
    let begin = end;
    while (begin > limit && isLetter(text.charAt(begin - 1))) begin -= 1;
    if (end === first || !leading.has(text.slice(begin, end).toLowerCase())) return first;
    first = begin;
  }
}

const leading = new Set(
  "in on at from since during before after until late early earlier the around for as of by".split(
    " ",
  ),
);

function isSpace(character: string): boolean {
  return /\s/u.test(character);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Whether a stretch lies inside another. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start < inner.end;
}

/** Without white space and commas at its edges. */
function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:–—-]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,;:–—-]/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : { start, end };
}

function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = result.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
