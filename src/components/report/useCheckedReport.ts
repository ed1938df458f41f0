import search from "approx-string-match";
import { useMemo } from "react";
import { type Verification, verifyPassage } from "../../evidence/verify";
import type { Passage, SourceDocument } from "../../model/timeline";
import { useDocumentText } from "../../queries/documentText";

/** A report's text, and what became of each passage in it. */
export type CheckedReport =
  | { readonly state: "loading"; readonly failures: number }
  | { readonly state: "failed"; readonly error: Error; readonly retry: () => void }
  | {
      readonly state: "ready";
      readonly text: string;
      /** Whether the text is the one the timeline was compiled from. */
      readonly intact: boolean;
      readonly checks: ReadonlyMap<string, Verification>;
    };

/** Beyond this length near matches cost seconds; then a changed quote counts as not found. */
const FUZZY_UP_TO = 400_000;

/** Loads a report's text and re-checks these passages against it. */
export function useCheckedReport(
  document: SourceDocument | undefined,
  passages: readonly Passage[],
): CheckedReport {
  const { data, error, failureCount, isFetching, refetch } = useDocumentText(document);
  const checks = useMemo(
    () => (data === undefined ? null : checkPassages(passages, data.text)),
    [data, passages],
  );
  if (data !== undefined && checks !== null)
    return { state: "ready", text: data.text, intact: data.intact, checks };
  if (error !== null && !isFetching) return { state: "failed", error, retry: () => void refetch() };
  return { state: "loading", failures: failureCount };
}

/** Says of each passage whether it is verified, moved or not found in the text. */
function checkPassages(passages: readonly Passage[], text: string): Map<string, Verification> {
  const near = text.length <= FUZZY_UP_TO ? search : undefined;
  return new Map(passages.map((passage) => [passage.id, verifyPassage(passage, text, near)]));
}
