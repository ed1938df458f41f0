/** What a schema cannot say of a timeline: that what it refers to is there, and that ids are distinct. */
import { readEdtf } from "./edtf.ts";
import type { Passage, SourceDocument, Timeline, TimelineEvent } from "./timeline.ts";

/** What a JavaScript date can hold, either way of 1970: some 270,000 years. */
const LIMIT_MS = 8.64e15;

/** A name for a kind of thing, and the ids there are of it. */
type Known = Readonly<Record<"document" | "official" | "passage" | "claim" | "event", Set<string>>>;

/** All that is broken, in English; empty if nothing is. */
export function findBroken(timeline: Timeline): string[] {
  const { documents, officials, passages, claims, events, conflicts } = timeline;
  const known: Known = {
    document: idsOf(documents),
    official: idsOf(officials),
    passage: idsOf(passages),
    claim: idsOf(claims),
    event: idsOf(events),
  };
  return [
    ...repeated(timeline, known),
    ...documents.flatMap(brokenDocument),
    ...passages.flatMap((passage) => brokenPassage(passage, known)),
    ...claims.flatMap(({ id, event, passage }) => [
      ...missing(`claim ${id}`, "event", [event], known),
      ...missing(`claim ${id}`, "passage", [passage], known),
    ]),
    ...events.flatMap((event) => brokenEvent(event, known)),
    ...conflicts.flatMap((conflict) => missing("a conflict", "claim", conflict.claims, known)),
  ];
}

function idsOf(items: readonly { id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function repeated(timeline: Timeline, known: Known): string[] {
  const lists = [
    [timeline.documents, known.document, "documents"],
    [timeline.officials, known.official, "officials"],
    [timeline.passages, known.passage, "passages"],
    [timeline.claims, known.claim, "claims"],
    [timeline.events, known.event, "events"],
  ] as const;
  return lists.flatMap(([list, ids, name]) =>
    list.length === ids.size ? [] : [`two ${name} have the same id`],
  );
}

function missing(owner: string, kind: keyof Known, ids: readonly string[], known: Known): string[] {
  return ids
    .filter((id) => !known[kind].has(id))
    .map((id) => `${owner} names the ${kind} ${id}, which is not there`);
}

/** A text stands beside its timeline: its address may not lead to another site, nor up. */
function brokenDocument({ id, text }: SourceDocument): string[] {
  const beside = /^[^/\\:?#]+(\/[^/\\:?#]+)*$/.test(text) && !text.split("/").includes("..");
  return beside ? [] : [`the address of document ${id} is not beside the timeline`];
}

function brokenPassage({ id, document, exact, start, end }: Passage, known: Known): string[] {
  const length = end - start === exact.length ? [] : [`passage ${id} is not as long as its quote`];
  return [...length, ...missing(`passage ${id}`, "document", [document], known)];
}

function brokenEvent(event: TimelineEvent, known: Known): string[] {
  const owner = `event ${event.id}`;
  const { partOf, after = [], relations, participants, amounts, timeOfDay, count } = event;
  const others = [...after, ...relations.map((one) => one.event)];
  const passages = [
    ...event.passages,
    ...amounts.flatMap((amount) => amount.passages),
    ...[timeOfDay, count].flatMap((one) => one?.passage ?? []),
  ];
  return [
    ...missing(owner, "event", partOf === undefined ? others : [partOf, ...others], known),
    ...missing(owner, "passage", passages, known),
    ...missing(
      owner,
      "official",
      participants.flatMap(({ official }) => official ?? []),
      known,
    ),
    ...missing(owner, "claim", claimsOf(event), known),
    ...brokenTime(event),
  ];
}

function claimsOf({ agreements }: TimelineEvent): string[] {
  return agreements.flatMap(({ values }) => values.flatMap(({ claims }) => claims));
}

function brokenTime({ id, date, start, end }: TimelineEvent): string[] {
  if (date !== null && !readEdtf(date).ok) return [`the date of event ${id} cannot be read`];
  if ([start, end].some((ms) => ms !== null && Math.abs(ms) > LIMIT_MS))
    return [`event ${id} lies beyond any date`];
  const backwards = start !== null && end !== null && start >= end;
  return backwards ? [`event ${id} ends before it starts`] : [];
}
