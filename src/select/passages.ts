/** Passages as one reads them: in the order of a report, and what a stretch of text tells of. */
import type { Passage, SourceDocument, Timeline, TimelineEvent } from "../model/timeline.ts";
import { lookupOf } from "./lookup.ts";

/** The passages one leafs through from this one: those of its report on the event, else all of its report. */
export function passageSequence(
  passage: Passage,
  event: TimelineEvent | undefined,
  timeline: Timeline,
): readonly Passage[] {
  const all = lookupOf(timeline).passagesOfDocument.get(passage.document) ?? [];
  if (event === undefined || !event.passages.includes(passage.id)) return all;
  const own = new Set(event.passages);
  return all.filter(({ id }) => own.has(id));
}

/** An event together with the passage that tells of it. */
export type Telling = { readonly event: TimelineEvent; readonly passage: Passage };

/** What these passages tell of, each event once, with the shortest passage that tells of it. */
export function tellingsOf(passageIds: readonly string[], timeline: Timeline): Telling[] {
  const lookup = lookupOf(timeline);
  const length = ({ start, end }: Passage) => end - start;
  const passages = passageIds
    .flatMap((id) => lookup.passages.get(id) ?? [])
    .sort((a, b) => length(a) - length(b));
  const found = new Map<string, Telling>();
  for (const passage of passages)
    for (const event of lookup.eventsOfPassage.get(passage.id) ?? [])
      if (!found.has(event.id)) found.set(event.id, { event, passage });
  return [...found.values()];
}

/** How much of a timeline a report holds. */
export function extentOf(
  document: SourceDocument,
  timeline: Timeline,
): { passages: number; events: number } {
  const lookup = lookupOf(timeline);
  const passages = lookup.passagesOfDocument.get(document.id) ?? [];
  const events = passages.flatMap(({ id }) => lookup.eventsOfPassage.get(id) ?? []);
  return { passages: passages.length, events: new Set(events).size };
}
