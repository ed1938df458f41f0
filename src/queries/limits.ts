/** How large a file may be that the page opens: beyond, it is refused before it can exhaust the browser. Bytes. */
export const MOST_BYTES = {
  index: 1_000_000,
  timeline: 256_000_000,
  report: 16_000_000,
} as const;

/** A limit in words: "16 MB". */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
