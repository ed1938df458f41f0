/**
 * What a timeline is: the single definition of the compiled format, as a zod schema.
 *
 *   timeline.json ──parse──▶ Timeline { documents, officials, passages, claims, events, conflicts }
 *                                 event ──▶ passage ──▶ document        (every event has ≥ 1 passage)
 *                                 event ◀── claim ──▶ passage           (a claim is one passage's word on one attribute)
 *
 * The JSON Schema published with the app is generated from here (`npm run data`).
 * Times are UTC milliseconds, half-open [start, end); text offsets are UTF-16 code units.
 */
import * as z from "zod/mini";

export const TIMELINE_FORMAT = "readout-timeline";
export const TIMELINE_VERSION = 1;

/** What a fact rests on: the report says it, we inferred it from the reports, or it comes from elsewhere. */
export const basisSchema = z.enum(["stated", "inferred", "elsewhere"]);

export const eventTypes = [
  "visit",
  "meeting",
  "summit",
  "call",
  "negotiation",
  "agreement",
  "invitation",
  "announcement",
  "statement",
  "aid-bill",
  "legislation",
  "sanction",
  "accusation",
  "threat",
  "military-incident",
  "conflict",
  "appointment",
  "other",
] as const;

export const eventStatuses = [
  "occurred",
  "planned",
  "postponed",
  "cancelled",
  "refused",
  "unconfirmed",
] as const;

export const agreementStates = ["single", "corroborated", "disputed"] as const;

export const claimAttributes = [
  "date",
  "start",
  "end",
  "time-of-day",
  "duration",
  "place",
  "participant",
  "office",
  "status",
  "amount",
  "purpose",
  "count",
  "significance",
  "onward-travel",
  "outcome",
] as const;

export const participantRoles = [
  "host",
  "guest",
  "participant",
  "signatory",
  "speaker",
  "addressee",
  "recipient",
  "opponent",
] as const;

export const relationKinds = ["about", "responds-to", "announces", "cancels", "follows"] as const;

/** `=` exactly, `~` about, `<` less than ("nearly"), `>` more than. */
export const comparators = ["=", "~", "<", ">"] as const;

const id = z.string().check(z.minLength(1), z.maxLength(200));
const text = z.string();
const offset = z.int().check(z.nonnegative());
/** ISO 3166-1 alpha-2, upper case. */
const country = z.string().check(z.regex(/^[A-Z]{2}$/));
/** An EDTF (ISO 8601-2) string; `readEdtf` in `edtf.ts` says which forms are understood. */
const edtf = z.string().check(z.minLength(1));
/** UTC milliseconds; calendar days at the place, never shifted by a time zone. */
const utcMs = z.number();
const claimValue = z.union([z.string(), z.number()]);
const state = z.enum(agreementStates);

export const maskSchema = z.object({
  start: offset,
  end: offset,
  kind: z.enum(["furniture", "caption", "repeat"]),
});

export const sourceDocumentSchema = z.object({
  id,
  title: text,
  outlet: z.nullable(text),
  byline: z.nullable(text),
  language: text,
  published: edtf,
  publishedBasis: basisSchema,
  publishedNote: z.optional(text),
  origin: z.nullable(id),
  originBasis: z.enum(["stated", "inferred", "unknown"]),
  kind: z.enum(["original", "reprint", "translation", "paraphrase", "unknown"]),
  note: z.optional(text),
  masks: z.array(maskSchema),
  /** Address of the text, relative to timeline.json. */
  text,
  /** Length of the text in UTF-16 code units. */
  length: offset,
  /** SHA-256 of the UTF-8 bytes, lower-case hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export const officeSchema = z.object({
  title: text,
  country: z.optional(country),
  from: z.optional(edtf),
  to: z.optional(edtf),
});

export const officialSchema = z.object({
  id,
  name: text,
  aliases: z.array(text),
  country: z.nullable(country),
  offices: z.array(officeSchema),
});

/** A W3C Web Annotation TextQuoteSelector and TextPositionSelector in one. */
export const passageSchema = z.object({
  id,
  document: id,
  exact: z.string().check(z.minLength(1)),
  /** Up to 32 UTF-16 units before and after the quote, shorter only at the document's edge. */
  prefix: text,
  suffix: text,
  start: offset,
  end: offset,
});

export const claimSchema = z.object({
  id,
  event: id,
  attribute: z.enum(claimAttributes),
  subject: z.optional(text),
  value: claimValue,
  unit: z.optional(text),
  comparator: z.enum(comparators),
  polarity: z.enum(["affirmed", "denied"]),
  attributedTo: z.optional(text),
  /** The words that make the claim; a substring of the passage's quote. */
  text: z.string().check(z.minLength(1)),
  passage: id,
});

export const amountSchema = z.object({
  id,
  kind: z.enum(["total", "part"]),
  of: z.optional(id),
  value: z.number(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  purpose: text,
  passages: z.array(id),
});

export const participantSchema = z.object({
  official: z.optional(id),
  name: z.optional(text),
  organisation: z.optional(text),
  country: z.optional(country),
  role: z.enum(participantRoles),
  office: z.optional(text),
  officeBasis: z.optional(basisSchema),
});

export const agreementSchema = z.object({
  attribute: z.enum(claimAttributes),
  subject: z.optional(text),
  state,
  values: z.array(
    z.object({
      value: claimValue,
      unit: z.optional(text),
      claims: z.array(id),
      documents: z.array(id),
      origins: z.array(text),
    }),
  ),
  /** Index into `values` of the one the event itself carries. */
  chosen: z.optional(offset),
  chosenBecause: z.optional(text),
});

export const timelineEventSchema = z.object({
  id,
  type: z.enum(eventTypes),
  cameo: z.nullable(text),
  plover: z.nullable(text),
  title: z.string().check(z.minLength(1)),
  /** For the chart; at most 30 characters. */
  label: z.string().check(z.minLength(1), z.maxLength(30)),
  summary: z.optional(text),
  date: z.nullable(edtf),
  dateBasis: basisSchema,
  dateNote: z.optional(text),
  start: z.nullable(utcMs),
  end: z.nullable(utcMs),
  timeOfDay: z.optional(z.object({ text, passage: id })),
  after: z.optional(z.array(id)),
  status: z.enum(eventStatuses),
  place: z.nullable(z.object({ name: text, country: z.nullable(country) })),
  participants: z.array(participantSchema),
  countries: z.array(country),
  topics: z.array(text),
  amounts: z.array(amountSchema),
  count: z.optional(z.object({ atLeast: z.number(), text, passage: id })),
  partOf: z.optional(id),
  relations: z.array(z.object({ event: id, kind: z.enum(relationKinds) })),
  passages: z.array(id).check(z.minLength(1)),
  agreements: z.array(agreementSchema),
  agreement: state,
  /** Origins of the event's passages; a document of unknown origin stands as `unknown:<document id>`. */
  origins: z.array(text),
  editorNote: z.optional(text),
});

/** Claims of different events that cannot both hold. */
export const conflictSchema = z.object({ claims: z.array(id).check(z.minLength(2)), note: text });

export const timelineSchema = z.object({
  format: z.literal(TIMELINE_FORMAT),
  version: z.literal(TIMELINE_VERSION),
  id,
  title: text,
  description: text,
  documents: z.array(sourceDocumentSchema),
  officials: z.array(officialSchema),
  passages: z.array(passageSchema),
  claims: z.array(claimSchema),
  events: z.array(timelineEventSchema),
  conflicts: z.array(conflictSchema),
});

export type Basis = z.infer<typeof basisSchema>;
export type EventType = (typeof eventTypes)[number];
export type EventStatus = (typeof eventStatuses)[number];
export type AgreementState = (typeof agreementStates)[number];
export type ClaimAttribute = (typeof claimAttributes)[number];
export type Comparator = (typeof comparators)[number];
export type ParticipantRole = (typeof participantRoles)[number];
export type RelationKind = (typeof relationKinds)[number];
export type Mask = z.infer<typeof maskSchema>;
export type SourceDocument = z.infer<typeof sourceDocumentSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Official = z.infer<typeof officialSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
