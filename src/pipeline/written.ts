/**
 * The form in which people write a collection (docs/data-format.md), as zod schemas of its shape. What needs more than
 * the shape (dates, countries, quotes, references) is checked where it is compiled, so that one wrong word does
 * not hide the next.
 */
import * as z from "zod/mini";
import {
  basisSchema,
  claimAttributes,
  comparators,
  eventStatuses,
  eventTypes,
  maskSchema,
  participantRoles,
  relationKinds,
  sourceDocumentSchema,
} from "../model/timeline.ts";

const text = z.string();
const words = z.string().check(z.minLength(1));
const list = <T extends z.core.$ZodType>(item: T) => z.optional(z.array(item));
const nullish = <T extends z.core.$ZodType>(item: T) => z.optional(z.nullable(item));
/** Looked at one by one, so that a mistake in one does not hide those in the others. */
const items = z.array(z.unknown());

const quote = {
  quote: words,
  prefix: z.optional(words),
  occurrence: z.optional(z.int().check(z.positive())),
};

export const writtenQuoteSchema = z.strictObject(quote);

export const writtenMaskSchema = z.strictObject({
  ...quote,
  kind: maskSchema.shape.kind,
});

export const writtenDocumentSchema = z.strictObject({
  id: words,
  title: words,
  outlet: nullish(text),
  byline: nullish(text),
  language: words,
  published: words,
  publishedBasis: basisSchema,
  publishedNote: z.optional(text),
  origin: nullish(words),
  originBasis: sourceDocumentSchema.shape.originBasis,
  kind: sourceDocumentSchema.shape.kind,
  note: z.optional(text),
  masks: z.optional(items),
});

export const writtenNoEventSchema = z.strictObject({ document: words, ...quote, because: words });

export const writtenConflictSchema = z.strictObject({ claims: z.array(words), note: words });

export const writtenCollectionSchema = z.strictObject({
  id: words,
  title: words,
  description: words,
  documents: items,
  noEvent: z.optional(items),
  conflicts: z.optional(items),
});

export const writtenOfficialSchema = z.strictObject({
  id: words,
  name: words,
  aliases: list(words),
  country: z.nullable(words),
  offices: list(
    z.strictObject({
      title: words,
      country: z.optional(words),
      from: z.optional(words),
      to: z.optional(words),
    }),
  ),
});

export const writtenClaimSchema = z.strictObject({
  id: z.optional(words),
  attribute: z.enum(claimAttributes),
  subject: z.optional(words),
  value: z.union([z.string(), z.number()]),
  unit: z.optional(words),
  comparator: z.optional(z.enum(comparators)),
  polarity: z.optional(z.enum(["affirmed", "denied"])),
  attributedTo: z.optional(words),
  text: words,
});

export const writtenPassageSchema = z.strictObject({
  key: z.optional(words),
  document: words,
  ...quote,
  claims: z.optional(items),
});

export const writtenParticipantSchema = z.strictObject({
  official: z.optional(words),
  name: z.optional(words),
  organisation: z.optional(words),
  country: z.optional(words),
  role: z.enum(participantRoles),
  office: z.optional(words),
  officeBasis: z.optional(basisSchema),
});

export const writtenAmountSchema = z.strictObject({
  id: words,
  kind: z.enum(["total", "part"]),
  of: z.optional(words),
  value: z.number(),
  currency: words,
  purpose: words,
  passages: z.array(words),
});

export const writtenChoiceSchema = z.strictObject({
  attribute: z.enum(claimAttributes),
  subject: z.optional(words),
  value: z.union([z.string(), z.number()]),
  comparator: z.optional(z.enum(comparators)),
  because: words,
});

export const writtenEventSchema = z.strictObject({
  id: words,
  type: z.enum(eventTypes),
  cameo: nullish(words),
  plover: nullish(words),
  title: words,
  label: words,
  summary: z.optional(words),
  date: z.nullable(words),
  dateBasis: basisSchema,
  dateNote: z.optional(words),
  timeOfDay: z.optional(z.strictObject({ text: words, passage: words })),
  after: list(words),
  status: z.enum(eventStatuses),
  place: nullish(z.strictObject({ name: words, country: nullish(words) })),
  participants: list(writtenParticipantSchema),
  countries: list(words),
  topics: list(words),
  count: z.optional(z.strictObject({ atLeast: z.number(), text: words, passage: words })),
  partOf: z.optional(words),
  relations: list(z.strictObject({ event: words, kind: z.enum(relationKinds) })),
  passages: z.optional(items),
  amounts: list(writtenAmountSchema),
  chosen: list(writtenChoiceSchema),
  editorNote: z.optional(words),
});

export type WrittenQuote = z.infer<typeof writtenQuoteSchema>;
export type WrittenDocument = z.infer<typeof writtenDocumentSchema>;
export type WrittenOfficial = z.infer<typeof writtenOfficialSchema>;
export type WrittenClaim = z.infer<typeof writtenClaimSchema>;
export type WrittenPassage = z.infer<typeof writtenPassageSchema>;
export type WrittenAmount = z.infer<typeof writtenAmountSchema>;
export type WrittenEvent = z.infer<typeof writtenEventSchema>;
