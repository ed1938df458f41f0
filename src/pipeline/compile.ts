/**
 * A collection, as people write it, becomes a timeline:
 *
 *   collection.yaml ─┐
 *   officials.yaml   ├──▶ read ──▶ anchor quotes ──▶ claims ──▶ agreement ──▶ order ──▶ Timeline
 *   events/*.yaml    │        ╲__________ Diagnostic[]: all that is wrong, each with file, line, column
 *   documents/*.txt ─┘
 *
 * No files are touched here: texts and hashing are handed in. The same input gives the same output.
 */
import type * as z from "zod/mini";
import {
  type Conflict,
  TIMELINE_FORMAT,
  TIMELINE_VERSION,
  type Timeline,
  timelineSchema,
} from "../model/timeline.ts";
import { checkId, checkUnique } from "./checks.ts";
import { compileConflicts } from "./conflicts.ts";
import { type Context, type LoadedDocument, writtenId, writtenIds } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { checkListed, compileDocuments } from "./documents.ts";
import { type CompiledEvent, compileEvent } from "./events.ts";
import { checkLinks } from "./links.ts";
import { compileNoEvents, type NoEvent } from "./noEvents.ts";
import { compileOfficials } from "./officials.ts";
import { inOrder } from "./order.ts";
import { inReadingOrder } from "./passages.ts";
import { type At, createProblems, inside, type Problems } from "./problems.ts";
import { readWritten } from "./readWritten.ts";
import { isRecord } from "./schemaIssues.ts";
import {
  type Collection,
  type ListSource,
  readEventSources,
  readListSource,
  readSource,
} from "./sources.ts";
import { writtenCollectionSchema } from "./written.ts";

export type Compilation = {
  /** null if there is any error. */
  readonly timeline: Timeline | null;
  /** Texts of the documents, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Stretches that hold no event, and why. */
  readonly noEvents: readonly NoEvent[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Compiles a collection; never throws for what people wrote. */
export function compileCollection(collection: Collection): Compilation {
  const problems = createProblems();
  const head = readHead(collection, problems);
  const documents = readDocuments(collection, head, problems);
  const people = readListSource("officials.yaml", collection, problems);
  const officials = compileOfficials(people.entries, people.at, problems);
  const eventFiles = readEventSources(collection, problems);
  const context: Context = {
    problems,
    documents: new Map(documents.map((one) => [one.source.id, one])),
    documentIds: head.readable ? writtenIds(listed(head)) : null,
    officialIds: idsIn([people]),
    eventIds: idsIn(eventFiles),
    passages: new Map(),
  };
  const compiled = compileEvents(eventFiles, context);
  const conflicts = readConflicts(head, compiled, context);
  const noEvents = compileNoEvents(head.raw.noEvent, inside(head.at, "noEvent"), context);
  const passages = inReadingOrder([...context.passages.values()], context);
  const diagnostics = problems.sorted();
  const sound = diagnostics.every(({ severity }) => severity !== "error");
  const parts = { compiled, documents, officials, conflicts, passages };
  return {
    timeline: sound && head.value !== null ? assemble(head.value, parts) : null,
    texts: new Map(documents.map(({ source, text }) => [source.id, text])),
    noEvents,
    diagnostics,
  };
}

/** collection.yaml: as read, as raw data for what is looked at one by one, and its place. */
type Head = {
  readonly value: z.infer<typeof writtenCollectionSchema> | null;
  readonly raw: Record<PropertyKey, unknown>;
  readonly at: At;
  readonly readable: boolean;
};

function readHead(collection: Collection, problems: Problems): Head {
  const { at, readable } = readSource("collection.yaml", collection, problems);
  if (!readable) return { value: null, raw: {}, at, readable };
  const value = readWritten(writtenCollectionSchema, at.source.value, at, problems);
  if (value !== null) checkCollectionId(value.id, collection.root, inside(at, "id"), problems);
  return { value, raw: isRecord(at.source.value) ? at.source.value : {}, at, readable };
}

/** The folder's name is the timeline's address, so the two must not part. */
function checkCollectionId(id: string, root: string, at: At, problems: Problems): void {
  const folder = root.split("/").at(-2);
  if (!checkId(id, at, problems) || folder === undefined || folder === id) return;
  problems.error(
    at,
    "bad-id",
    `the folder is called “${folder}”, the id is “${id}”`,
    `id: ${folder}`,
  );
}

function listed({ raw }: Head): readonly unknown[] {
  return Array.isArray(raw.documents) ? raw.documents : [];
}

function readDocuments(
  { files, sha256 }: Collection,
  head: Head,
  problems: Problems,
): LoadedDocument[] {
  const at = inside(head.at, "documents");
  if (head.readable) checkListed(files, writtenIds(listed(head)), at, problems);
  return compileDocuments(listed(head), at, files, sha256, problems);
}

function readConflicts(
  head: Head,
  compiled: readonly CompiledEvent[],
  { eventIds, problems }: Context,
): Conflict[] {
  const claims = new Map(compiled.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
  const at = inside(head.at, "conflicts");
  return compileConflicts(head.raw.conflicts, at, claims, eventIds !== null, problems);
}

type Parts = Pick<Timeline, "officials" | "conflicts" | "passages"> & {
  readonly compiled: readonly CompiledEvent[];
  readonly documents: readonly LoadedDocument[];
};

/** The timeline itself; throws if it breaks its own schema, which is a bug of ours. */
function assemble(
  { id, title, description }: Pick<Timeline, "id" | "title" | "description">,
  { compiled, documents, officials, conflicts, passages }: Parts,
): Timeline {
  const events = inOrder(compiled.map(({ event }) => event));
  const claims = new Map(compiled.map((one) => [one.event.id, one.claims]));
  return timelineSchema.parse({
    format: TIMELINE_FORMAT,
    version: TIMELINE_VERSION,
    id,
    title,
    description,
    documents: documents.map(({ source }) => source),
    officials,
    passages,
    claims: events.flatMap((event) => claims.get(event.id) ?? []),
    events,
    conflicts,
  });
}

/** Null if one of the files could not be read: then it is not known which ids there are. */
function idsIn(sources: readonly ListSource[]): Set<string> | null {
  if (sources.some(({ readable }) => !readable)) return null;
  return writtenIds(sources.flatMap(({ entries }) => entries));
}

function compileEvents(sources: readonly ListSource[], context: Context): CompiledEvent[] {
  const seen = new Map<string, At>();
  const all = sources.flatMap(({ at, entries }) =>
    entries.map((entry, index) => ({ entry, at: inside(at, index) })),
  );
  const compiled = all.flatMap(({ entry, at }) => {
    const id = writtenId(entry);
    if (id !== null) checkUnique(id, seen, inside(at, "id"), context.problems);
    return compileEvent(entry, at, context) ?? [];
  });
  checkLinks(compiled, context.problems);
  return compiled;
}
