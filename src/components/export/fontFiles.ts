/**
 * Font files for embedding, fetched only when an image is made. Same files as the page uses, so the browser mostly has
 * them; in parts by script, so that a name in Polish brings the Latin-extended part and nothing else.
 */

import interCyrillicItalic from "@fontsource-variable/inter/files/inter-cyrillic-wght-italic.woff2?url";
import interCyrillic from "@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url";
import interGreekItalic from "@fontsource-variable/inter/files/inter-greek-wght-italic.woff2?url";
import interGreek from "@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url";
import interLatinExtItalic from "@fontsource-variable/inter/files/inter-latin-ext-wght-italic.woff2?url";
import interLatinExt from "@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url";
import interLatinItalic from "@fontsource-variable/inter/files/inter-latin-wght-italic.woff2?url";
import interLatin from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import serifCyrillic from "@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url";
import serifGreek from "@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?url";
import serifLatinExt from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url";
import serifLatin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import type { Face } from "../../scene/figureFaces";

export type FontPart = {
  readonly face: Face;
  /** As CSS has it; from unicode.json of the font packages. */
  readonly unicodeRange: string;
  readonly address: string;
};

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const latinExt =
  "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF";
const cyrillic = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116";
const greek = "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF";

export const fontParts: readonly FontPart[] = [
  { face: "sans", unicodeRange: latin, address: interLatin },
  { face: "sans", unicodeRange: latinExt, address: interLatinExt },
  { face: "sans", unicodeRange: cyrillic, address: interCyrillic },
  { face: "sans", unicodeRange: greek, address: interGreek },
  { face: "sans italic", unicodeRange: latin, address: interLatinItalic },
  { face: "sans italic", unicodeRange: latinExt, address: interLatinExtItalic },
  { face: "sans italic", unicodeRange: cyrillic, address: interCyrillicItalic },
  { face: "sans italic", unicodeRange: greek, address: interGreekItalic },
  { face: "serif", unicodeRange: latin, address: serifLatin },
  { face: "serif", unicodeRange: latinExt, address: serifLatinExt },
  { face: "serif", unicodeRange: cyrillic, address: serifCyrillic },
  { face: "serif", unicodeRange: greek, address: serifGreek },
];

/** Whether a CSS unicode-range holds any character of a text. */
export function rangeHolds(unicodeRange: string, text: string): boolean {
  const ranges = unicodeRange.split(",").map((range) => {
    const [from = "", to = from] = range.slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  const codes = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  return [...codes].some((code) => ranges.some(([from, to]) => code >= from && code <= to));
}
