/** A sentence with its units and clauses, and how a frame is put together from what its rules found. */
import type { EventStatus, EventType } from "../../model/timeline.ts";
import type {
  Annotated,
  DateMention,
  Frame,
  FrameParticipant,
  PlaceMention,
  Span,
} from "../types.ts";
import { durationIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { ReportFacts } from "./reportFacts.ts";
import type { Range, Unit } from "./units.ts";

export type SentenceContext = {
  readonly annotated: Annotated;
  readonly facts: ReportFacts;
  /** Index into the report's sentences. */
  readonly index: number;
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** What the sentences before told. */
  readonly earlier: readonly Frame[];
  /** The sentence stands in the headline. */
  readonly title: boolean;
  /** Whose word the sentence is: "according to the ministry". */
  readonly source: string | null;
};

type Parts = {
  readonly type: EventType;
  readonly cameo: string | null;
  readonly status: EventStatus;
  readonly trigger: Range;
  readonly lemma: string;
  readonly rule: string;
  readonly range: Range;
  readonly participants: readonly FrameParticipant[];
  readonly place: PlaceMention | null;
  readonly date: DateMention | null;
  readonly attributedTo: string | null;
  readonly general: boolean;
  readonly rules: readonly string[];
  /** Countries concerned beyond those of the participants: of a visit's place. */
  readonly concerned?: readonly string[];
};

/** Offsets of a range of units; of an empty one, the place where it would be. */
function spanOf(units: readonly Unit[], { from, to }: Range): Span {
  const start = units[from]?.start ?? 0;
  return { start, end: Math.max(start, units[to - 1]?.end ?? start) };
}

/** The clause of whose ranges `at` is part; the last whose verb stands before it, if none. */
export function clauseAt(clauses: readonly Clause[], at: number): number {
  const inObject = clauses.findIndex(({ object }) => object.from <= at && at < object.to);
  if (inObject >= 0) return inObject;
  const inSubject = clauses.findIndex(
    ({ range, subject }) =>
      subject !== null && subject.from <= at && at < subject.to && range.from <= at,
  );
  return inSubject >= 0 ? inSubject : clauses.findIndex(({ range }) => range.from > at);
}

/** The frame of what was found; participants twice named are joined. */
export function frameOf(context: SentenceContext, parts: Parts): Frame {
  const { annotated, facts, units, index, title } = context;
  const clause = spanOf(units, parts.range);
  const participants = distinct(context, parts.participants);
  const trigger = spanOf(units, parts.trigger);
  const duration = durationIn(units, parts.range);
  const rules = [parts.rule, ...parts.rules, ...participants.map(({ rule }) => rule)];
  if (title) rules.push("frames/title");
  return {
    report: annotated.report.id,
    type: parts.type,
    cameo: cameoOf(parts),
    status: parts.status,
    trigger: { ...trigger, rule: parts.rule, lemma: parts.lemma },
    sentence: index,
    clause,
    participants,
    countries: countriesOf(context, participants, [
      ...(parts.concerned ?? []),
      ...hostOf(parts, participants),
    ]),
    place: parts.place,
    date: parts.date,
    duration,
    amounts: (facts.money[index] ?? []).filter(
      ({ start, end }) => start >= clause.start && end <= clause.end,
    ),
    attributedTo: parts.attributedTo,
    general: parts.general,
    rules: [...new Set(rules)],
  };
}

const talks = new Set<EventType>(["meeting", "visit", "summit", "negotiation", "call"]);

/** Intent to meet is 036, refusal to 125 (facts.md "Event codes"); what was put off has none. */
function cameoOf({ type, status, cameo }: Parts): string | null {
  if (status === "postponed" || status === "cancelled")
    return type === "negotiation" ? "164" : null;
  if (!talks.has(type)) return cameo;
  if (status === "planned") return "036";
  return status === "refused" ? "125" : cameo;
}

function distinct(
  { facts: { countryOf } }: SentenceContext,
  participants: readonly FrameParticipant[],
): FrameParticipant[] {
  const byKey = new Map<string, FrameParticipant>();
  const people = new Set(
    participants.map(({ person }) => (person === undefined ? null : countryOf.get(person))),
  );
  for (const participant of participants) {
    const { person, organisation, country } = participant;
    const bare = person === undefined && organisation === undefined;
    if (bare && country !== undefined && people.has(country)) continue;
    const key = person ?? organisation ?? country ?? "";
    if (!byKey.has(key)) byKey.set(key, participant);
  }
  return [...byKey.values()];
}

/** Of a gathering whose people are unnamed, the country where it is. */
const hostOf = ({ type, place }: Parts, participants: readonly FrameParticipant[]) =>
  talks.has(type) &&
  place?.country != null &&
  participants.every(({ person, country }) => person === undefined && country === undefined)
    ? [place.country]
    : [];

function countriesOf(
  { facts: { countryOf } }: SentenceContext,
  participants: readonly FrameParticipant[],
  concerned: readonly string[],
): string[] {
  const countries = participants.map(
    ({ person, country }) => country ?? (person === undefined ? null : countryOf.get(person)),
  );
  return [...new Set([...countries, ...concerned].filter((country) => country != null))];
}
