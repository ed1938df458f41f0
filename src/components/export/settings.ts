/** What one chooses when exporting an image, and the words for it. */
import type { FigureRange } from "../../scene/figureSubject";

export const formats = ["PNG", "SVG"] as const;
export type Format = (typeof formats)[number];

export const sizes = ["Current", "850 × 600", "1200 × 628"] as const;
export type SizeName = (typeof sizes)[number];

export const scales = ["1x", "2x", "4x"] as const;
export type ScaleName = (typeof scales)[number];

export const ranges = ["Current view", "Filtered range", "Everything"] as const;
export type RangeName = (typeof ranges)[number];

export const themes = ["Light", "Dark"] as const;
export type ThemeName = (typeof themes)[number];

export type Settings = {
  readonly format: Format;
  readonly size: SizeName;
  readonly scale: ScaleName;
  readonly range: RangeName;
  readonly theme: ThemeName;
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

/** Width and height in px of a fixed size; null for "Current". */
export function fixedSize(
  size: SizeName,
): { readonly width: number; readonly height: number } | null {
  const [width, height] = size.split(" × ").map(Number);
  return width === undefined || height === undefined ? null : { width, height };
}

/** How many pixels of a PNG stand for one px of the figure. */
export function scaleFactor(scale: ScaleName): number {
  return Number.parseInt(scale, 10);
}
