/** The documents of a collection: their texts, what is known of them, and the stretches masked. */
import type { Mask, SourceDocument } from "../model/timeline.ts";
import { checkDate, checkId, checkUnique } from "./checks.ts";
import type { LoadedDocument } from "./context.ts";
import { type At, inside, type Problems } from "./problems.ts";
import { locateQuote } from "./quotes.ts";
import { readEach, type Written } from "./readWritten.ts";
import { type WrittenDocument, writtenDocumentSchema, writtenMaskSchema } from "./written.ts";

/** A file's text, or null when its bytes are not UTF-8; by path from the collection's folder. */
export type CollectionFiles = ReadonlyMap<string, string | null>;

/** SHA-256 of a text's UTF-8 bytes, lower-case hex; handed in, since the core has no crypto. */
export type Sha256 = (text: string) => string;

const folder = "documents/";

/** Compiles `documents:`, `raw` being its entries and `at` its place. */
export function compileDocuments(
  raw: readonly unknown[],
  at: At,
  files: CollectionFiles,
  sha256: Sha256,
  problems: Problems,
): LoadedDocument[] {
  const seen = new Map<string, At>();
  const loaded = readEach(writtenDocumentSchema, raw, at, problems).flatMap((written, index) => {
    const idAt = inside(written.at, "id");
    if (!checkId(written.value.id, idAt, problems)) return [];
    if (!checkUnique(written.value.id, seen, idAt, problems)) return [];
    checkDate(written.value.published, inside(written.at, "published"), problems);
    const text = textOf(written, files, problems);
    return text === null ? [] : [compileDocument(written, text, index, sha256, problems)];
  });
  return loaded;
}

/** Files in `documents/` must be listed; `listed` are the ids that are, right otherwise or not. */
export function checkListed(
  files: CollectionFiles,
  listed: ReadonlySet<string>,
  at: At,
  problems: Problems,
): void {
  for (const path of files.keys()) {
    if (!path.startsWith(folder) || !path.endsWith(".txt")) continue;
    const id = path.slice(folder.length, -".txt".length);
    if (listed.has(id)) continue;
    problems.error(
      at,
      "document-not-listed",
      `${path} is not listed under “documents”`,
      `- id: ${id}`,
    );
  }
}

function textOf(
  { value, at }: Written<WrittenDocument>,
  files: CollectionFiles,
  problems: Problems,
): string | null {
  const path = `${folder}${value.id}.txt`;
  const text = files.get(path);
  if (text === undefined)
    problems.error(inside(at, "id"), "file-missing", `there is no file ${path}`);
  else if (text === null)
    problems.error(inside(at, "id"), "not-utf8", `${path} is not valid UTF-8`, "save it as UTF-8");
  return text ?? null;
}

function compileDocument(
  { value, at }: Written<WrittenDocument>,
  text: string,
  index: number,
  sha256: Sha256,
  problems: Problems,
): LoadedDocument {
  const { outlet, byline, origin, masks, publishedNote, note, ...rest } = value;
  const source: SourceDocument = {
    ...rest,
    outlet: outlet ?? null,
    byline: byline ?? null,
    ...(publishedNote === undefined ? {} : { publishedNote }),
    origin: origin ?? null,
    ...(note === undefined ? {} : { note }),
    masks: [],
    text: `${folder}${value.id}.txt`,
    length: text.length,
    sha256: sha256(text),
  };
  const document = { source, text, index };
  source.masks.push(...compileMasks(masks, document, inside(at, "masks"), problems));
  return document;
}

function compileMasks(
  raw: readonly unknown[] | undefined,
  document: LoadedDocument,
  at: At,
  problems: Problems,
): Mask[] {
  const context = { problems, documents: new Map() };
  return readEach(writtenMaskSchema, raw, at, problems)
    .flatMap((mask) => {
      const range = locateQuote(document, mask.value, mask.at, context);
      return range === null ? [] : [{ ...range, kind: mask.value.kind }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
