/**
 * Which timeline a link names. A link comes from anybody, so nothing in it may lead to another host.
 *
 *   "us-china"                        { kind: "id" }
 *   "/demo/timeline.json", "a/b"      { kind: "path" }   of this site
 *   "//evil.org", "https:…", "a\b"    null
 */
export type TimelineReference =
  | { readonly kind: "id"; readonly id: string }
  | { readonly kind: "path"; readonly path: string };

const LONGEST = 500;
/** Browsers drop tabs and line ends from addresses and take a backslash for a slash: none of them may pass. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\\<>"^`{|}]|^\s|\s$/u;
const SCHEME_OR_HOST = /^[^/?#]*:|^\/\//;

/** Reads a reference, or null if it is none we may follow. */
export function timelineReference(text: string): TimelineReference | null {
  if (text === "" || text.length > LONGEST) return null;
  if (FORBIDDEN.test(text) || SCHEME_OR_HOST.test(text)) return null;
  if (text.includes("/")) return { kind: "path", path: text };
  return /^[\p{L}\p{N}][\p{L}\p{N}._~-]*$/u.test(text) ? { kind: "id", id: text } : null;
}
