/** What one chooses when exporting an image, and the words for it. */
import type { FigureRange } from "../../scene/figureSubject";
import { darkTheme, lightTheme, printTheme, type Theme } from "../../scene/theme";
import type { FreeSize } from "./freeSize";

export const formats = ["PNG", "SVG", "PDF"] as const;
export type Format = (typeof formats)[number];

/** Why a page saved as one file offers no PDF. */
export const NO_PDF_HERE = "A saved page leaves out the fonts a PDF needs; the site makes PDFs.";

export const sizes = [
  "Current",
  "850 × 600",
  "1080 × 1080",
  "1200 × 628",
  "1600 × 900",
  "A4 landscape",
  "Free",
] as const;
export type SizeName = (typeof sizes)[number];

export const scales = ["1x", "2x", "4x"] as const;
export type ScaleName = (typeof scales)[number];

export const ranges = ["Current view", "Filtered range", "Everything"] as const;
export type RangeName = (typeof ranges)[number];

export const themes = ["Light", "Dark", "Print"] as const;
export type ThemeName = (typeof themes)[number];

/** Words of one's own; empty are the usual ones. */
export type Words = {
  readonly title: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly note: string;
};

export type Settings = {
  readonly format: Format;
  readonly size: SizeName;
  /** What the fields of “Free” hold, also while another size is chosen. */
  readonly free: FreeSize;
  readonly scale: ScaleName;
  readonly range: RangeName;
  readonly theme: ThemeName;
  readonly transparent: boolean;
  readonly words: Words;
  /** Whether the file carries the view, so that it can be opened again. */
  readonly embed: boolean;
};

export const noWords: Words = { title: "", subtitle: "", caption: "", note: "" };

export const usualSettings: Settings = {
  format: "PNG",
  size: "Current",
  free: { width: "1000", height: "700", unit: "px" },
  scale: "2x",
  range: "Current view",
  theme: "Light",
  transparent: false,
  words: noWords,
  embed: true,
};

export const rangeOf: Readonly<Record<RangeName, FigureRange>> = {
  "Current view": "view",
  "Filtered range": "filtered",
  Everything: "everything",
};

/** What each range shows, for those who have to choose one. */
export const rangeHints: Readonly<Record<RangeName, string>> = {
  "Current view": "The stretch of time and the lanes as on screen.",
  "Filtered range": "All events that pass the filters, fitted to the width.",
  Everything: "All events, without filters.",
};

export const themeOf: Readonly<Record<ThemeName, Theme>> = {
  Light: lightTheme,
  Dark: darkTheme,
  Print: printTheme,
};

/** A PDF is a page: it has paper. */
export function isTransparent({ transparent, format }: Settings): boolean {
  return transparent && format !== "PDF";
}

/** How many pixels of a PNG stand for one px of the figure. */
export function scaleFactor(scale: ScaleName): number {
  return Number.parseInt(scale, 10);
}
