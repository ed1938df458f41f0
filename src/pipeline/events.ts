/** One event: from what is written to what the timeline holds of it. */
import { agreementsOf, eventAgreement, type SourcedClaim } from "../evidence/agreement.ts";
import { originOf } from "../evidence/origins.ts";
import { edtfBounds } from "../model/edtf.ts";
import type { Claim, Participant, Passage, TimelineEvent } from "../model/timeline.ts";
import { compileAmounts } from "./amounts.ts";
import { checkChoices } from "./choices.ts";
import { compileClaims } from "./claims.ts";
import type { Context } from "./context.ts";
import { checkEvent } from "./eventChecks.ts";
import { checkText, compilePassages, type EventPassages, passageByKey } from "./passages.ts";
import { type At, inside } from "./problems.ts";
import { readWritten, type Written } from "./readWritten.ts";
import { isRecord } from "./schemaIssues.ts";
import { type WrittenEvent, writtenEventSchema } from "./written.ts";

export type CompiledEvent = {
  readonly event: TimelineEvent;
  readonly claims: readonly Claim[];
  readonly at: At;
};

/** Compiles one entry of a file in events/; null if its shape is wrong, its quotes being checked all the same. */
export function compileEvent(raw: unknown, at: At, context: Context): CompiledEvent | null {
  const passages = compilePassages(rawPassages(raw), at, context);
  const value = readWritten(writtenEventSchema, raw, at, context.problems);
  const written = value === null ? null : { value, at };
  if (written !== null) checkEvent(written, context);
  const claims = compileClaims(passages, ownerOf(raw, written), context);
  return written === null ? null : assemble(written, passages, claims, context);
}

function rawPassages(raw: unknown): readonly unknown[] {
  return isRecord(raw) && Array.isArray(raw.passages) ? raw.passages : [];
}

function ownerOf(raw: unknown, written: Written<WrittenEvent> | null) {
  const { amounts = [], participants = [] } = written?.value ?? {};
  const id = isRecord(raw) ? String(raw.id) : "";
  const others = participants.flatMap(({ name, organisation }) => [name, organisation]);
  return {
    event: id,
    amounts: new Set(amounts.map((amount) => amount.id)),
    others: new Set(others.filter((other) => other !== undefined)),
  };
}

function assemble(
  written: Written<WrittenEvent>,
  found: EventPassages,
  claims: readonly Claim[],
  context: Context,
): CompiledEvent {
  const { value, at } = written;
  const { passages } = found;
  const agreements = agreementsOf(sourced(claims, passages, context), value.chosen);
  checkChoices(written, agreements, context.problems);
  const origins = [...new Set(passages.map((passage) => originOfPassage(passage, context)))].sort();
  const event: TimelineEvent = {
    id: value.id,
    type: value.type,
    cameo: value.cameo ?? null,
    plover: value.plover ?? null,
    title: value.title,
    label: value.label,
    summary: value.summary,
    date: value.date,
    dateBasis: value.dateBasis,
    dateNote: value.dateNote,
    ...edtfBounds(value.date),
    timeOfDay: quoted(value.timeOfDay, inside(at, "timeOfDay"), found, context),
    after: value.after,
    status: value.status,
    place: placeOf(value),
    participants: (value.participants ?? []).map(orderedParticipant),
    countries: value.countries ?? [],
    topics: value.topics ?? [],
    amounts: compileAmounts(written, found, context),
    count: quoted(value.count, inside(at, "count"), found, context),
    partOf: value.partOf,
    relations: value.relations ?? [],
    passages: passages.map(({ id }) => id),
    agreements,
    agreement: eventAgreement(agreements, origins),
    origins,
    editorNote: value.editorNote,
  };
  return { event, claims, at };
}

function sourced(
  claims: readonly Claim[],
  passages: readonly Passage[],
  context: Context,
): SourcedClaim[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return claims.flatMap((claim) => {
    const passage = byId.get(claim.passage);
    if (passage === undefined) return [];
    return [{ claim, document: passage.document, origin: originOfPassage(passage, context) }];
  });
}

function originOfPassage({ document }: Passage, { documents }: Context): string {
  return originOf(documents.get(document)?.source ?? { id: document, origin: null });
}

function placeOf({ place }: WrittenEvent): TimelineEvent["place"] {
  return place === null || place === undefined
    ? null
    : { name: place.name, country: place.country ?? null };
}

/** In the schema's order of keys, so that the same data gives the same bytes. */
function orderedParticipant(written: Participant): Participant {
  const { official, name, organisation, country, role, office, officeBasis } = written;
  return { official, name, organisation, country, role, office, officeBasis };
}

/** Words with the passage they stand in; undefined, and reported, if they do not. */
function quoted<T extends { text: string; passage: string }>(
  written: T | undefined,
  at: At,
  passages: EventPassages,
  context: Context,
): T | undefined {
  if (written === undefined) return undefined;
  const passage = passageByKey(written.passage, passages, inside(at, "passage"), context);
  if (passage === null) return undefined;
  if (!checkText(written.text, passage, inside(at, "text"), context)) return undefined;
  return { ...written, passage: passage.id };
}
