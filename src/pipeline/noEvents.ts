/** Sentences that tell of no event, and why: `noEvent:` of collection.yaml. */
import { checkKnown } from "./checks.ts";
import type { Context } from "./context.ts";
import { type At, inside } from "./problems.ts";
import { locateQuote } from "./quotes.ts";
import { readEach, readList } from "./readWritten.ts";
import { writtenNoEventSchema } from "./written.ts";

/** A stretch of a document, in UTF-16 offsets, written at `at`. */
export type NoEvent = {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly because: string;
  readonly at: At;
};

/** Anchors each entry; those whose quote is not found are reported and left out. */
export function compileNoEvents(raw: unknown, at: At, context: Context): NoEvent[] {
  const { problems, documents, documentIds } = context;
  const list = readList(raw, at, problems);
  return readEach(writtenNoEventSchema, list, at, problems).flatMap(({ value, at: place }) => {
    const { document: id, because } = value;
    if (!checkKnown(id, documentIds, "unknown-document", inside(place, "document"), problems))
      return [];
    const document = documents.get(id);
    const range = document === undefined ? null : locateQuote(document, value, place, context);
    return range === null ? [] : [{ document: id, ...range, because, at: place }];
  });
}
