/**
 * Fonts as plain data, and the function that measures text. The browser hands in a canvas, tests and the command line
 * hand in a table (`tableMeasure.ts`); layout itself never knows.
 */
export type FontSpec = {
  readonly family: "sans" | "serif";
  /** px */
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly italic: boolean;
};

/** Advance width of one line of text in px. */
export type MeasureText = (text: string, font: FontSpec) => number;

const sans = (size: number, weight: FontSpec["weight"] = 400, italic = false): FontSpec => ({
  family: "sans",
  size,
  weight,
  italic,
});

/** The fonts of the chart; sizes are those of visual.md. */
export const chartFonts = {
  label: sans(12),
  axis: sans(11.5),
  axisYear: sans(11.5, 600),
  axisStrong: sans(11.5, 500),
  laneTitle: sans(12, 600),
  note: sans(11.5),
  pill: sans(11, 600),
  superscript: sans(9),
} as const;

/** The font of an event's label: bold for two or more sources, italic for what did not happen (yet). */
export function labelFont(bold: boolean, italic: boolean): FontSpec {
  return sans(12, bold ? 600 : 400, italic);
}
