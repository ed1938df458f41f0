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
import {
  type Passage,
  TIMELINE_FORMAT,
  TIMELINE_VERSION,
  type Timeline,
  timelineSchema,
} from "../model/timeline.ts";
import { checkId, checkUnique } from "./checks.ts";
import { compileConflicts } from "./conflicts.ts";
import { type Context, type LoadedDocument, writtenId, writtenIds } from "./context.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { type CollectionFiles, checkListed, compileDocuments, type Sha256 } from "./documents.ts";
import { type CompiledEvent, compileEvent } from "./events.ts";
import { checkLinks } from "./links.ts";
import { compileNoEvents, type NoEvent } from "./noEvents.ts";
import { compileOfficials } from "./officials.ts";
import { inOrder } from "./order.ts";
import { inReadingOrder } from "./passages.ts";
import { type At, createProblems, inside, type Problems } from "./problems.ts";
import { readList, readWritten } from "./readWritten.ts";
import { isRecord } from "./schemaIssues.ts";
import { writtenCollectionSchema } from "./written.ts";
import { readYaml } from "./yamlSource.ts";

export type Collection = {
  /** Put before the paths in diagnostics: `data/us-china/`. */
  readonly root: string;
  readonly files: CollectionFiles;
  readonly sha256: Sha256;
};

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
export function compileCollection({ root, files, sha256 }: Collection): Compilation {
  const problems = createProblems();
  const head = readSource("collection.yaml", root, files, problems);
  const raw = isRecord(head.source.value) ? head.source.value : {};
  const value = readWritten(writtenCollectionSchema, head.source.value, head, problems);
  if (value !== null) checkId(value.id, inside(head, "id"), problems);
  const listed = readList(raw.documents, inside(head, "documents"), problems);
  const documentIds = writtenIds(listed);
  const documentsAt = inside(head, "documents");
  checkListed(files, documentIds, documentsAt, problems);
  const documents = compileDocuments(listed, documentsAt, files, sha256, problems);

  const people = readSource("officials.yaml", root, files, problems);
  const rawOfficials = readList(people.source.value, people, problems);
  const officials = compileOfficials(rawOfficials, people, problems);

  const entries = readEvents(root, files, problems);
  const context: Context = {
    problems,
    documents: new Map(documents.map((one) => [one.source.id, one])),
    documentIds,
    officialIds: writtenIds(rawOfficials),
    eventIds: writtenIds(entries.map(({ entry }) => entry)),
    passages: new Map(),
  };
  const compiled = compileEvents(entries, context);
  const claims = new Map(compiled.flatMap((one) => one.claims.map((claim) => [claim.id, claim])));
  const conflicts = compileConflicts(raw.conflicts, inside(head, "conflicts"), claims, problems);
  const noEvents = compileNoEvents(raw.noEvent, inside(head, "noEvent"), context);

  const diagnostics = problems.sorted();
  const failed = value === null || diagnostics.some(({ severity }) => severity === "error");
  const parts = { compiled, documents, officials, conflicts, passages: passagesOf(context) };
  return {
    timeline: failed ? null : assemble(value, parts),
    texts: new Map(documents.map(({ source, text }) => [source.id, text])),
    noEvents,
    diagnostics,
  };
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

function passagesOf(context: Context): Passage[] {
  return inReadingOrder([...context.passages.values()], context);
}

function readSource(path: string, root: string, files: CollectionFiles, problems: Problems): At {
  const text = files.get(path);
  const { source, diagnostics } = readYaml(root + path, text ?? "");
  const at: At = { source, path: [] };
  problems.add(...diagnostics);
  if (text === undefined) problems.error(at, "file-missing", `${path} is missing`);
  if (text === null) problems.error(at, "not-utf8", `${path} is not valid UTF-8`);
  return at;
}

type EventEntry = { readonly entry: unknown; readonly at: At };

function readEvents(root: string, files: CollectionFiles, problems: Problems): EventEntry[] {
  const paths = [...files.keys()].filter((path) => /^events\/.*\.ya?ml$/.test(path)).sort();
  return paths.flatMap((path) => {
    const at = readSource(path, root, files, problems);
    const entries = readList(at.source.value, at, problems);
    return entries.map((entry, index) => ({ entry, at: inside(at, index) }));
  });
}

function compileEvents(entries: readonly EventEntry[], context: Context): CompiledEvent[] {
  const seen = new Map<string, At>();
  const compiled = entries.flatMap(({ entry, at }) => {
    const id = writtenId(entry);
    if (id !== null) checkUnique(id, seen, inside(at, "id"), context.problems);
    return compileEvent(entry, at, context) ?? [];
  });
  checkLinks(compiled, context.problems);
  return compiled;
}
