/** The passages of one event: anchored, with the keys by which the event names them. */
import type { Passage } from "../model/timeline.ts";
import { checkKnown } from "./checks.ts";
import type { Context, LoadedDocument } from "./context.ts";
import { nearestStretch } from "./nearest.ts";
import { type At, inside } from "./problems.ts";
import { locateQuote, registerPassage, yamlText } from "./quotes.ts";
import { readEach, type Written } from "./readWritten.ts";
import { didYouMean } from "./similar.ts";
import { type WrittenPassage, writtenPassageSchema } from "./written.ts";

export type EventPassages = {
  /** Distinct, in the order of the documents and of the text. */
  readonly passages: readonly Passage[];
  /** As written, with the passage that each became. */
  readonly written: readonly (Written<WrittenPassage> & { readonly passage: Passage })[];
  /** By key; null where the quote could not be anchored, which is reported already. */
  readonly byKey: ReadonlyMap<string, Passage | null>;
};

/** Anchors the passages of one event, `at` being the event's place. */
export function compilePassages(raw: readonly unknown[], at: At, context: Context): EventPassages {
  const byKey = new Map<string, Passage | null>();
  const list = readEach(writtenPassageSchema, raw, inside(at, "passages"), context.problems);
  const written = list.flatMap((one) => {
    const passage = anchorPassage(one, context);
    rememberKey(one, passage, byKey, context);
    return passage === null ? [] : [{ ...one, passage }];
  });
  const distinct = new Map(written.map(({ passage }) => [passage.id, passage]));
  return { passages: inReadingOrder([...distinct.values()], context), written, byKey };
}

/** Passages by document, in reading order, then by their place in it. */
export function inReadingOrder(passages: readonly Passage[], { documents }: Context): Passage[] {
  const index = ({ document }: Passage) => documents.get(document)?.index ?? 0;
  return [...passages].sort((a, b) => index(a) - index(b) || a.start - b.start || a.end - b.end);
}

function anchorPassage({ value, at }: Written<WrittenPassage>, context: Context): Passage | null {
  const place = inside(at, "document");
  const { documents, documentIds, problems } = context;
  if (!checkKnown(value.document, documentIds, "unknown-document", place, problems)) return null;
  const document = documents.get(value.document);
  if (document === undefined) return null;
  const range = locateQuote(document, value, at, context);
  if (range === null) return null;
  warnIfMasked(document, range, inside(at, "quote"), context);
  return registerPassage(document, range, context);
}

function warnIfMasked(
  { source }: LoadedDocument,
  { start, end }: { start: number; end: number },
  at: At,
  { problems }: Context,
): void {
  const mask = source.masks.find((one) => one.start < end && start < one.end);
  if (mask === undefined || mask.kind === "caption") return;
  const message = `the quote reaches into a stretch of ${source.id} that is masked as ${mask.kind}`;
  problems.warning(at, "passage-masked", message, "quote the report itself, or change the mask");
}

function rememberKey(
  { value, at }: Written<WrittenPassage>,
  passage: Passage | null,
  byKey: Map<string, Passage | null>,
  { problems }: Context,
): void {
  if (value.key === undefined) return;
  if (byKey.has(value.key))
    problems.error(
      inside(at, "key"),
      "duplicate-id",
      `the key “${value.key}” is taken in this event`,
    );
  else byKey.set(value.key, passage);
}

/** The passage that a key names; null, and reported, if there is none. */
export function passageByKey(
  key: string,
  { byKey }: EventPassages,
  at: At,
  { problems }: Context,
): Passage | null {
  const passage = byKey.get(key);
  if (passage === undefined) {
    const advice =
      didYouMean(key, byKey.keys()) ?? `write “key: ${key}” at the passage that is meant`;
    problems.error(at, "unknown-passage", `no passage of this event has the key “${key}”`, advice);
  }
  return passage ?? null;
}

/** Reports words that do not stand in the passage said to hold them. */
export function checkText(text: string, passage: Passage, at: At, { problems }: Context): boolean {
  if (passage.exact.includes(text)) return true;
  const near = nearestStretch(passage.exact, text);
  const advice =
    near === null
      ? `the quote is ${yamlText(passage.exact)}`
      : `nearest: ${yamlText(passage.exact.slice(near.start, near.end))}`;
  problems.error(at, "text-not-in-quote", `“${text}” does not stand in the quote`, advice);
  return false;
}
