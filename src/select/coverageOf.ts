/** What each report covers: its events, those it alone tells, and where they stand in time. */
import type { SourceDocument, Timeline, TimelineEvent } from "../model/timeline.ts";
import { lookupOf } from "./lookup.ts";

export type Coverage = {
  readonly document: SourceDocument;
  readonly number: number;
  readonly passages: number;
  /** All its events in the order of the timeline, whatever the filters. */
  readonly events: readonly TimelineEvent[];
  /** Those that no other report tells. */
  readonly onlyHere: readonly TimelineEvent[];
};

const made = new WeakMap<Timeline, readonly Coverage[]>();

/** The coverage of every report, in their order; made once per timeline. */
export function coverageOf(timeline: Timeline): readonly Coverage[] {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const coverage = makeCoverage(timeline);
  made.set(timeline, coverage);
  return coverage;
}

function makeCoverage(timeline: Timeline): Coverage[] {
  const { passagesOfDocument } = lookupOf(timeline);
  const events = new Map<string, TimelineEvent[]>();
  const onlyHere = new Map<string, TimelineEvent[]>();
  for (const event of timeline.events) {
    const tellers = tellersOf(event, timeline);
    for (const id of tellers) append(events, id, event);
    if (tellers.length === 1) append(onlyHere, tellers[0] ?? "", event);
  }
  return timeline.documents.map((document, index) => ({
    document,
    number: index + 1,
    passages: passagesOfDocument.get(document.id)?.length ?? 0,
    events: events.get(document.id) ?? [],
    onlyHere: onlyHere.get(document.id) ?? [],
  }));
}

function append<T>(lists: Map<string, T[]>, key: string, thing: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}

/** Ids of the documents that tell of an event, each once. */
function tellersOf(event: TimelineEvent, timeline: Timeline): string[] {
  const { passages } = lookupOf(timeline);
  return [...new Set(event.passages.flatMap((id) => passages.get(id)?.document ?? []))];
}
