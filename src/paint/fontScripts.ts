/**
 * The parts, by script, in which the fonts come, and the @font-face rules that set them: one place for the browser's
 * export and the command line's.
 */
import type { Face } from "../scene/figureFaces.ts";

/** In the order in which a character is looked for; as the font packages name their files. */
export type FontScript = "latin" | "latin-ext" | "vietnamese" | "greek" | "cyrillic";

/** As CSS has it; from unicode.json of the font packages. */
export const unicodeRanges: Readonly<Record<FontScript, string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  vietnamese:
    "U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB",
  cyrillic: "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
  greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
};

export const fontScripts = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic"] as const;

const css: Readonly<Record<Face, string>> = {
  sans: 'font-family:"Inter Variable";font-style:normal',
  "sans italic": 'font-family:"Inter Variable";font-style:italic',
  serif: 'font-family:"Source Serif 4 Variable";font-style:normal',
};

/** The rule for one variable font file (woff2, as base64), for a style element. */
export function fontFaceRule(face: Face, script: FontScript, base64: string): string {
  const source = `src:url(data:font/woff2;base64,${base64}) format("woff2")`;
  return `@font-face{${css[face]};font-weight:200 900;unicode-range:${unicodeRanges[script]};${source}}`;
}

/** The scripts of which a text holds any character. */
export function scriptsOf(text: string): FontScript[] {
  const codes = [...new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))];
  return fontScripts.filter((script) => codes.some((code) => holds(script, code)));
}

function holds(script: FontScript, code: number): boolean {
  return bounds[script].some(([from, to]) => code >= from && code <= to);
}

type Bounds = readonly (readonly [from: number, to: number])[];

const bounds = Object.fromEntries(
  Object.entries(unicodeRanges).map(([script, range]) => [script, boundsOf(range)]),
) as Readonly<Record<FontScript, Bounds>>;

function boundsOf(range: string): Bounds {
  return range.split(",").map((part) => {
    const [from = "", to = from] = part.slice(2).split("-");
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
