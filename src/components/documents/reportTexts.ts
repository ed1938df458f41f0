/**
 * Reports' texts made ready for comparison, and their alignments. Both are kept with the loaded text, so that table,
 * matrix and comparison share them.
 */
import { type AlignedPair, alignTexts } from "../../evidence/alignment";
import { type PreparedText, prepareText } from "../../evidence/alignmentWords";
import type { SourceDocument } from "../../model/timeline";
import type { DocumentText } from "../../queries/documentText";

export type LoadedReport = { readonly document: SourceDocument; readonly loaded: DocumentText };

const prepared = new WeakMap<DocumentText, PreparedText>();
const aligned = new WeakMap<DocumentText, WeakMap<DocumentText, readonly AlignedPair[]>>();

/** Sentences and words of a loaded report. Masks are places, so they hold for the compiled text only. */
export function preparedOf({ document, loaded }: LoadedReport): PreparedText {
  const known = prepared.get(loaded);
  if (known !== undefined) return known;
  const masks = loaded.intact ? document.masks : [];
  const ready = prepareText(loaded.text, { language: document.language, masks });
  prepared.set(loaded, ready);
  return ready;
}

/** The pairs of two reports. */
export function alignmentOf(first: LoadedReport, second: LoadedReport): readonly AlignedPair[] {
  const known = aligned.get(first.loaded)?.get(second.loaded);
  if (known !== undefined) return known;
  const pairs = alignTexts(preparedOf(first), preparedOf(second));
  const others = aligned.get(first.loaded) ?? new WeakMap();
  aligned.set(first.loaded, others.set(second.loaded, pairs));
  return pairs;
}

/** How many words a report has, without page furniture. */
export function wordCount(report: LoadedReport): number {
  return preparedOf(report).words.reduce((sum, words) => sum + words.length, 0);
}
