/**
 * The texts of reports, on demand: fetched when a report is opened, or when the pointer rests on what would open it.
 *
 *   const { data, error, isPending, refetch } = useDocumentText(document);   data: { text, intact }
 *   const prefetch = usePrefetchDocument();   onPointerEnter={() => prefetch(document)}
 *
 * A text that differs from what was compiled is still shown: each quote is checked against it anyway. `intact` says so.
 */
import {
  type QueryClient,
  queryOptions,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { createContext, useCallback, useContext } from "react";
import type { SourceDocument } from "../model/timeline";
import { decodeText, fetchBytes, resolveAddress } from "./fetchFile";
import { MOST_BYTES } from "./limits";
import { retrying } from "./retrying";
import { sha256 } from "./sha256";

export type DocumentText = {
  readonly text: string;
  /** Whether length and, where the browser can tell, SHA-256 are those of the text that was compiled. */
  readonly intact: boolean;
};

/** All texts stand under this key. */
export const documentKey = ["document"] as const;

/** Where the timeline came from; the addresses of its texts are relative to it. */
export const TimelineAddressContext = createContext<string | null>(null);

/** The text of a report; nothing is fetched while there is none to show. */
export function useDocumentText(document: SourceDocument | undefined) {
  const base = useContext(TimelineAddressContext);
  return useQuery({ ...textQuery(base, document), enabled: document !== undefined });
}

/** The texts of several reports, in their order; nothing is fetched until `enabled`. */
export function useDocumentTexts(documents: readonly SourceDocument[], enabled: boolean) {
  const base = useContext(TimelineAddressContext);
  return useQueries({
    queries: documents.map((document) => ({ ...textQuery(base, document), enabled })),
  });
}

/** Fetches a text ahead of the click that needs it; failures wait for the click. */
export function usePrefetchDocument(): (document: SourceDocument) => void {
  const base = useContext(TimelineAddressContext);
  const client = useQueryClient();
  return useCallback(
    (document) => {
      void client.prefetchQuery(textQuery(base, document));
    },
    [base, client],
  );
}

/** The texts of all reports of a timeline, as they came; fails where one does. */
export function loadAllTexts(
  client: QueryClient,
  base: string,
  documents: readonly SourceDocument[],
): Promise<readonly DocumentText[]> {
  return Promise.all(documents.map((document) => client.fetchQuery(textQuery(base, document))));
}

function textQuery(base: string | null, document: SourceDocument | undefined) {
  return queryOptions<DocumentText, Error>({
    queryKey: [...documentKey, base, document?.text, document?.sha256],
    queryFn: ({ signal }) => loadDocumentText(base, document, signal),
    ...retrying,
  });
}

async function loadDocumentText(
  base: string | null,
  document: SourceDocument | undefined,
  signal: AbortSignal,
): Promise<DocumentText> {
  if (!document) throw new Error("no document to load");
  const address = resolveAddress(document.text, base ?? undefined);
  const bytes = await fetchBytes(address, signal, MOST_BYTES.report);
  const text = decodeText(bytes);
  return { text, intact: text.length === document.length && (await hasHash(bytes, document)) };
}

/** Browsers hash only on secure pages; elsewhere the length must do. */
async function hasHash(bytes: ArrayBuffer, document: SourceDocument): Promise<boolean> {
  const hash = await sha256(bytes);
  return hash === null || hash === document.sha256;
}
