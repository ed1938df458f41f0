/** The static font files (WOFF), one for each cut and script: for PDFs, and where there is no browser. */
import type { FontSpec } from "../layout/font.ts";
import type { FontScript } from "./fontScripts.ts";

/** A cut of a family: what a static font file holds. */
export type Cut = Pick<FontSpec, "family" | "weight" | "italic">;

const sans = { family: "sans", italic: false } as const;

/** All cuts that a figure sets. */
export const cuts: readonly Cut[] = [
  { ...sans, weight: 400 },
  { ...sans, weight: 500 },
  { ...sans, weight: 600 },
  { ...sans, weight: 400, italic: true },
  { ...sans, weight: 600, italic: true },
  { family: "serif", weight: 400, italic: false },
  { family: "serif", weight: 600, italic: false },
];

/** The families' packages, as Fontsource names them. */
export const fontPackages = { sans: "inter", serif: "source-serif-4" } as const;

/** Path below node_modules of a cut's static WOFF file. */
export function staticFile({ family, weight, italic }: Cut, script: FontScript): string {
  const name = fontPackages[family];
  const style = italic ? "italic" : "normal";
  return `@fontsource/${name}/files/${name}-${script}-${weight}-${style}.woff`;
}
