/**
 * How the chart on screen was laid out, so that an image at "Current" size is laid out alike. The chart writes it to its
 * element: `data-plot-width`, `data-lanes-height` (px) and `data-zoom-level`.
 */

export type ChartOnScreen = {
  /** Width of the plot and height for the lanes, px. */
  readonly width: number;
  readonly height: number;
  readonly level: number;
};

/** Where no chart is on screen, as beside the table: that of a page 1440 px wide. */
const usual: ChartOnScreen = { width: 808, height: 560, level: 0 };

/** The chart's present layout. */
export function chartOnScreen(): ChartOnScreen {
  const chart = document.querySelector<HTMLElement>("[data-plot-width][data-lanes-height]");
  const { plotWidth, lanesHeight, zoomLevel } = chart?.dataset ?? {};
  const [width, height, level] = [plotWidth, lanesHeight, zoomLevel].map(Number);
  if (!width || !height || !(width > 0 && height > 0)) return usual;
  return { width, height, level: level || 0 };
}
