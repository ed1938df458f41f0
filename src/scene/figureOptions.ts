/** What one may ask of a figure. */
import type { FigureRange } from "./figureSubject.ts";
import type { Theme } from "./theme.ts";

/** Of the whole figure; or of the chart on screen, around which it grows: its plot's width, its lanes' height. */
export type FigureSize = {
  readonly of: "figure" | "chart";
  /** px */
  readonly width: number;
  readonly height: number;
  /** The power of two the chart on screen is zoomed by; see `arrange`. */
  readonly level?: number;
};

export type FigureOptions = {
  readonly range: FigureRange;
  readonly size: FigureSize;
  readonly theme: Theme;
  /** ISO day. */
  readonly madeOn: string;
  /** Instead of the timeline's own; empty is the timeline's own. */
  readonly title?: string;
  readonly subtitle?: string;
  /** Below the chart. */
  readonly caption?: string;
  /** In the last line, after what it has to say: count, filters, what is hidden. */
  readonly note?: string;
  /** Without paper behind. */
  readonly transparent?: boolean;
};

/** Paper beside the plot of a chart as on screen, px: as on screen. */
export const SCREEN_MARGIN = 24;

/** Least width and height of a figure, px: less holds no words. */
export const LEAST_FIGURE = { width: 400, height: 320 } as const;
