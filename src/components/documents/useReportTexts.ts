import type { SourceDocument } from "../../model/timeline";
import { type DocumentText, useDocumentTexts } from "../../queries/documentText";
import type { LoadedReport } from "./reportTexts";

export type ReportText =
  /** Not asked for. */
  | { readonly state: "unasked" }
  | { readonly state: "waiting" }
  | { readonly state: "failed"; readonly retry: () => void }
  | { readonly state: "ready"; readonly report: LoadedReport };

/** The texts of reports, in their order; nothing is fetched until `enabled`. */
export function useReportTexts(
  documents: readonly SourceDocument[],
  enabled: boolean,
): readonly ReportText[] {
  const results = useDocumentTexts(documents, enabled);
  return results.map((result, index) =>
    textOf(result, documents[index] as SourceDocument, enabled),
  );
}

type Result = {
  readonly data: DocumentText | undefined;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
};

function textOf(
  { data, isError, isFetching, refetch }: Result,
  document: SourceDocument,
  enabled: boolean,
): ReportText {
  if (data !== undefined) return { state: "ready", report: { document, loaded: data } };
  if (isError && !isFetching) return { state: "failed", retry: () => void refetch() };
  return { state: enabled ? "waiting" : "unasked" };
}
