/**
 * Small valid timelines for tests, from terse descriptions:
 *
 *   timelineOf([
 *     { id: "visit", type: "visit", date: "2023-06-18/2023-06-19", countries: ["US", "CN"] },
 *     { id: "xi", type: "meeting", date: "2023-06-19", partOf: "visit", officials: ["xi-jinping"] },
 *   ])
 *
 * What is not given is made: one document `report` (or those in `documents`), one sentence of it per event and
 * document, the officials named. Any field of a TimelineEvent may be given and wins. Not for production code.
 */
import { edtfBounds } from "./edtf.ts";
import {
  type Official,
  type Passage,
  type SourceDocument,
  TIMELINE_FORMAT,
  TIMELINE_VERSION,
  type Timeline,
  type TimelineEvent,
} from "./timeline.ts";

export type TerseEvent = Partial<TimelineEvent> & {
  id: string;
  /** Officials' ids; they take part in the role `participant`. */
  officials?: string[];
  /** Ids of the documents that tell of it, `report` by default. */
  documents?: string[];
};

export type TimelineFixture = { timeline: Timeline; texts: Record<string, string> };

/** A valid timeline with these events, in their order; `rest` replaces any of its other fields. */
export function timelineOf(events: readonly TerseEvent[], rest: Partial<Timeline> = {}): Timeline {
  return fixtureOf(events, rest).timeline;
}

/** The same with the texts of its documents, by document id; each passage is a slice of its text. */
export function fixtureOf(
  events: readonly TerseEvent[],
  rest: Partial<Timeline> = {},
): TimelineFixture {
  const ids = new Set(events.flatMap(({ documents }) => documents ?? ["report"]));
  const texts = Object.fromEntries([...ids].map((id) => [id, textOf(id, events)]));
  const timeline: Timeline = {
    format: TIMELINE_FORMAT,
    version: TIMELINE_VERSION,
    id: "test",
    title: "A test",
    description: "Made for a test.",
    documents: [...ids].map((id) => documentOf(id, texts[id] ?? "")),
    officials: [...new Set(events.flatMap(({ officials }) => officials ?? []))].map(officialOf),
    passages: events.flatMap((event) => passagesOf(event, texts)),
    claims: [],
    events: events.map(eventOf),
    conflicts: [],
    ...rest,
  };
  return { timeline, texts };
}

function sentenceOf(event: TerseEvent): string {
  return `This sentence tells of ${event.id}.`;
}

function textOf(document: string, events: readonly TerseEvent[]): string {
  const told = events.filter(({ documents }) => (documents ?? ["report"]).includes(document));
  return told.map((event) => `${sentenceOf(event)}\n`).join("");
}

function documentOf(id: string, text: string): SourceDocument {
  return {
    id,
    title: `Report ${id}`,
    outlet: null,
    byline: null,
    language: "en",
    published: "2024-01-01",
    publishedBasis: "stated",
    origin: null,
    originBasis: "unknown",
    kind: "unknown",
    masks: [],
    text: `documents/${id}.txt`,
    length: text.length,
    sha256: "0".repeat(64),
  };
}

function officialOf(id: string): Official {
  const name = id.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash && " ") + letter.toUpperCase());
  return { id, name, aliases: [], country: null, offices: [] };
}

function passagesOf(event: TerseEvent, texts: Record<string, string>): Passage[] {
  const exact = sentenceOf(event);
  return (event.documents ?? ["report"]).map((document) => {
    const text = texts[document] ?? "";
    const start = text.indexOf(exact);
    const end = start + exact.length;
    const prefix = text.slice(Math.max(0, start - 32), start);
    return {
      id: passageIdOf(event, document),
      document,
      exact,
      prefix,
      suffix: text.slice(end, end + 32),
      start,
      end,
    };
  });
}

function passageIdOf(event: TerseEvent, document: string): string {
  return `${document}.${event.id}`;
}

function eventOf({ officials, documents = ["report"], ...given }: TerseEvent): TimelineEvent {
  const date = given.date === undefined ? "2023-06-19" : given.date;
  const participant = (official: string) => ({ official, role: "participant" as const });
  return {
    type: "meeting",
    cameo: null,
    plover: null,
    title: `Event ${given.id}`,
    label: given.id.slice(0, 30),
    dateBasis: "stated",
    ...edtfBounds(date),
    status: "occurred",
    place: null,
    participants: (officials ?? []).map(participant),
    countries: [],
    topics: [],
    amounts: [],
    relations: [],
    passages: documents.map((document) => passageIdOf(given as TerseEvent, document)),
    agreements: [],
    agreement: documents.length > 1 ? "corroborated" : "single",
    origins: documents.map((document) => `unknown:${document}`),
    ...given,
    date,
  };
}
