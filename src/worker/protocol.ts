/** What page and service worker say to each other. */

/** Header of a response that did not come from the network: since when it has been kept, as ISO 8601. */
export const KEPT_SINCE = "x-readout-kept-since";

/** A file to keep for the time without network. */
export type KeptFile = {
  readonly address: string;
  /** Tells its versions apart; null where the address is enough, or what is there may stay until it is read again. */
  readonly mark: string | null;
};

export type WorkerMessage =
  /** Keep a timeline: its files below `folder`, and none that are there no more. */
  | { readonly kind: "keep"; readonly folder: string; readonly files: readonly KeptFile[] }
  /** The newer worker may take over from the one that serves the page. */
  | { readonly kind: "take-over" };

/** More files than this are not kept: the rest is read from the network. */
export const MOST_KEPT = 5000;

/** Reads a message, or null: whoever runs on this origin can send one. */
export function readMessage(data: unknown): WorkerMessage | null {
  if (!isRecord(data)) return null;
  if (data.kind === "take-over") return { kind: "take-over" };
  const { kind, folder, files } = data;
  if (kind !== "keep" || typeof folder !== "string" || !Array.isArray(files)) return null;
  return { kind, folder, files: files.slice(0, MOST_KEPT).filter(isFile) };
}

function isFile(value: unknown): value is KeptFile {
  if (!isRecord(value) || typeof value.address !== "string") return false;
  return value.mark === null || typeof value.mark === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
