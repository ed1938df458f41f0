/** Everything of a timeline by its id, and the ways back: passage → events, passage → claims. Made once per timeline. */
import type {
  Claim,
  Official,
  Passage,
  SourceDocument,
  Timeline,
  TimelineEvent,
} from "../model/timeline.ts";

export type Lookup = {
  readonly events: ReadonlyMap<string, TimelineEvent>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  /** A document's number on screen: its place in `timeline.documents`, from 1. */
  readonly documentNumbers: ReadonlyMap<string, number>;
  readonly officials: ReadonlyMap<string, Official>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly eventsOfPassage: ReadonlyMap<string, readonly TimelineEvent[]>;
  readonly claimsOfPassage: ReadonlyMap<string, readonly Claim[]>;
  /** In the order in which they stand in the text. */
  readonly passagesOfDocument: ReadonlyMap<string, readonly Passage[]>;
};

const made = new WeakMap<Timeline, Lookup>();

/** The lookup of this timeline; the same object each time. */
export function lookupOf(timeline: Timeline): Lookup {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const lookup = makeLookup(timeline);
  made.set(timeline, lookup);
  return lookup;
}

function makeLookup(timeline: Timeline): Lookup {
  const { events, documents, officials, passages, claims } = timeline;
  const tellings = events.flatMap((event) => event.passages.map((id) => ({ id, event })));
  const inTextOrder = [...passages].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    events: byId(events),
    documents: byId(documents),
    documentNumbers: new Map(documents.map(({ id }, index) => [id, index + 1])),
    officials: byId(officials),
    passages: byId(passages),
    claims: byId(claims),
    eventsOfPassage: group(
      tellings,
      ({ id }) => id,
      ({ event }) => event,
    ),
    claimsOfPassage: group(
      claims,
      ({ passage }) => passage,
      (claim) => claim,
    ),
    passagesOfDocument: group(
      inTextOrder,
      ({ document }) => document,
      (passage) => passage,
    ),
  };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** Groups in order of first appearance. */
export function group<T, V>(
  things: readonly T[],
  key: (thing: T) => string,
  value: (thing: T) => V,
): Map<string, V[]> {
  const groups = new Map<string, V[]>();
  for (const thing of things) {
    const members = groups.get(key(thing));
    if (members === undefined) groups.set(key(thing), [value(thing)]);
    else members.push(value(thing));
  }
  return groups;
}
