/**
 * What an image carries so that it can be opened again: the view as a link spells it, and of which data it was made.
 * As text it is one line of JSON in ASCII, so that no tool on the way can spoil it by another encoding.
 *
 *   writeEmbedded(state)  ──▶  text  ──▶  withPngText(png, text)  or  withSvgText(svg, text)
 *   readEmbedded(text)    ◀──  text  ◀──  pngText(bytes)          or  svgText(svg)
 */
import * as z from "zod/mini";

/** The form written now; a reader meets later ones with `newer`. */
export const EMBEDDED_VERSION = 1;

/** Longest text read or written, in characters, which are bytes: it is ASCII. */
export const LONGEST_EMBEDDED = 65_536;

const stateSchema = z.object({
  readout: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  timeline: z.string().check(z.minLength(1), z.maxLength(500)),
  dataHash: z.nullable(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  view: z.string().check(z.maxLength(LONGEST_EMBEDDED)),
  app: z.string().check(z.maxLength(40)),
});

/**
 * - `readout`: version of this form
 * - `timeline`: the timeline's id
 * - `dataHash`: SHA-256 of the bytes of timeline.json, in hex; null where the browser could not tell
 * - `view`: the query part of a link (`encodeView`), without `?`
 * - `app`: version of the app that made the image
 */
export type EmbeddedState = Readonly<z.infer<typeof stateSchema>>;

export type EmbeddedReading =
  | { readonly kind: "state"; readonly state: EmbeddedState; readonly newer: boolean }
  /** Of a later form that cannot be read here. */
  | { readonly kind: "newer" }
  | { readonly kind: "invalid" };

const versionSchema = z.object({ readout: z.int().check(z.minimum(EMBEDDED_VERSION + 1)) });

/** The text to put into an image; null if the view is too long to be carried. */
export function writeEmbedded(state: Omit<EmbeddedState, "readout">): string | null {
  const { timeline, dataHash, view, app } = state;
  const json = JSON.stringify({ readout: EMBEDDED_VERSION, timeline, dataHash, view, app });
  const text = json.replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return text.length > LONGEST_EMBEDDED ? null : text;
}

/** Reads what an image carries, from any text. */
export function readEmbedded(text: string): EmbeddedReading {
  if (text.length > LONGEST_EMBEDDED) return { kind: "invalid" };
  const value = parse(text);
  const read = stateSchema.safeParse(value);
  if (read.success)
    return { kind: "state", state: read.data, newer: read.data.readout > EMBEDDED_VERSION };
  return { kind: versionSchema.safeParse(value).success ? "newer" : "invalid" };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
