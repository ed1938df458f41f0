/** What one may ask of a figure. */
import type { FigureRange } from "./figureSubject.ts";
import type { Theme } from "./theme.ts";

/** Of the whole figure; or of the chart on screen (width with margins, height of its lanes), around which it grows. */
export type FigureSize = {
  readonly of: "figure" | "chart";
  /** px */
  readonly width: number;
  readonly height: number;
};

export type FigureOptions = {
  readonly range: FigureRange;
  readonly size: FigureSize;
  readonly theme: Theme;
  /** ISO day. */
  readonly madeOn: string;
  /** Instead of the timeline's own. */
  readonly title?: string;
  readonly subtitle?: string;
};

/** Least width and height of a figure, px: less holds no words. */
export const LEAST_FIGURE = { width: 320, height: 240 } as const;
