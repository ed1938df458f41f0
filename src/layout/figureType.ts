/** Sizes of a figure's type and space, in px, growing gently with its width: 850 and 1200 wide differ as visual.md has it. */
import type { FontSpec } from "./font.ts";

export type FigureType = {
  /** Paper left free around everything; a label may reach 18 px into it, see OVERHANG. */
  readonly margin: number;
  /** From the size wished for to the smallest allowed. */
  readonly titles: readonly FontSpec[];
  readonly subtitle: FontSpec;
  readonly note: FontSpec;
  readonly noteStrong: FontSpec;
  /** What others wrote. */
  readonly quote: FontSpec;
  readonly wordmark: FontSpec;
};

const sans = (size: number, weight: FontSpec["weight"] = 400): FontSpec => ({
  family: "sans",
  size,
  weight,
  italic: false,
});
const serif = (size: number): FontSpec => ({ family: "serif", size, weight: 600, italic: false });

/** Type for a figure so wide. */
export function figureType(width: number): FigureType {
  const title = within(12 + width * 0.015, 19, 38);
  const note = half(within(9.2 + width * 0.00275, 11, 14));
  return {
    margin: Math.round(within(width * 0.0333, 24, 48)),
    titles: [1, 0.9, 0.8, 0.7].map((share) => serif(half(Math.max(16, title * share)))),
    subtitle: sans(half(within(9.9 + width * 0.00425, 12, 17))),
    note: sans(note),
    noteStrong: sans(note, 600),
    quote: { ...serif(note), weight: 400 },
    wordmark: serif(half(within(12 + width * 0.007, 16, 24))),
  };
}

/** The same where there is no room for all names: words around the chart as small as those on it, 7.5 points. */
export function crowdedType(type: FigureType): FigureType {
  const small = (font: FontSpec): FontSpec => ({ ...font, size: Math.min(CROWDED, font.size) });
  const { note, noteStrong, quote } = type;
  return { ...type, note: small(note), noteStrong: small(noteStrong), quote: small(quote) };
}

const CROWDED = 10;

/** Height of a line in this font, px. */
export function lineHeightOf(font: FontSpec): number {
  return Math.round(font.size * (font.family === "serif" ? 1.2 : 1.35));
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}
