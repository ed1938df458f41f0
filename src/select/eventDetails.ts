/** What the Event panel says of an event beyond its own fields: its reports, its relatives, its neighbours in time. */
import type {
  Official,
  Participant,
  Passage,
  RelationKind,
  SourceDocument,
  Timeline,
  TimelineEvent,
} from "../model/timeline.ts";
import { documentName } from "./documentName.ts";
import { lookupOf } from "./lookup.ts";
import { documentsOf } from "./sharedGround.ts";

/** One report's passages on an event, in the order of the text. */
export type EventReport = {
  readonly document: SourceDocument;
  readonly number: number;
  readonly name: string;
  readonly passages: readonly Passage[];
};

/** The reports that tell of an event, each with its passages. */
export function reportsOf(event: TimelineEvent, timeline: Timeline): EventReport[] {
  const lookup = lookupOf(timeline);
  const own = new Set(event.passages);
  return documentsOf(event, timeline).map((document) => ({
    document,
    number: lookup.documentNumbers.get(document.id) ?? 0,
    name: documentName(document, timeline),
    passages: (lookup.passagesOfDocument.get(document.id) ?? []).filter(({ id }) => own.has(id)),
  }));
}

/** Whom a passage quotes on this event ("a U.S. official"), each once. */
export function quotedIn(passage: Passage, event: TimelineEvent, timeline: Timeline): string[] {
  const claims = lookupOf(timeline).claimsOfPassage.get(passage.id) ?? [];
  const own = claims.filter((claim) => claim.event === event.id);
  return [...new Set(own.flatMap(({ attributedTo }) => attributedTo ?? []))];
}

const forward: Readonly<Record<RelationKind, string>> = {
  about: "About",
  "responds-to": "Responds to",
  announces: "Announces",
  cancels: "Cancels",
  follows: "Follows",
};

const backward: Readonly<Record<RelationKind, string>> = {
  about: "Spoken of in",
  "responds-to": "Answered by",
  announces: "Announced by",
  cancels: "Cancelled by",
  follows: "Followed by",
};

export type Related = { readonly words: string; readonly events: readonly TimelineEvent[] };

/** Events tied to this one, by the words of the tie: "Includes", "Responds to", "Answered by". */
export function relatedEvents(event: TimelineEvent, timeline: Timeline): Related[] {
  const { events } = lookupOf(timeline);
  const found = new Map<string, Set<TimelineEvent>>();
  const add = (words: string, other: TimelineEvent | undefined) => {
    if (other === undefined || other.id === event.id) return;
    found.set(words, (found.get(words) ?? new Set()).add(other));
  };
  for (const other of timeline.events) if (other.partOf === event.id) add("Includes", other);
  for (const relation of event.relations) add(forward[relation.kind], events.get(relation.event));
  for (const other of timeline.events)
    for (const relation of other.relations)
      if (relation.event === event.id) add(backward[relation.kind], other);
  return [...found].map(([words, others]) => ({ words, events: [...others] }));
}

export type Neighbours = {
  readonly previous: TimelineEvent | null;
  readonly next: TimelineEvent | null;
};

/** The matching events before and after this one in the timeline's order; the event itself need not match. */
export function neighbours(
  event: TimelineEvent,
  timeline: Timeline,
  matching: ReadonlySet<string>,
): Neighbours {
  const at = timeline.events.indexOf(event);
  const matches = ({ id }: TimelineEvent) => matching.has(id);
  return {
    previous: timeline.events.slice(0, Math.max(0, at)).findLast(matches) ?? null,
    next: timeline.events.slice(at + 1).find(matches) ?? null,
  };
}

/** A participant's name: the official's, else as given, else the organisation. */
export function participantName(
  { official, name, organisation }: Participant,
  officials: ReadonlyMap<string, Official>,
): string {
  const known = official === undefined ? undefined : (officials.get(official)?.name ?? official);
  return known ?? name ?? organisation ?? "Someone not named";
}
