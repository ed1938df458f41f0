/** Text measured as the chart on screen measures it, with the titles' serif loaded too. */
import type { MeasureText } from "../../layout/font";
import { cssFont } from "../../paint/fontText";
import { canvasMeasure } from "../chart/useMeasureText";

const sans = { family: "sans", size: 12, italic: false } as const;
const fonts = [
  { ...sans, weight: 400 },
  { ...sans, weight: 500 },
  { ...sans, weight: 600 },
  { ...sans, weight: 400, italic: true },
  { ...sans, weight: 600, italic: true },
  { family: "serif", size: 24, weight: 600, italic: false },
] as const;

let ready: Promise<MeasureText> | undefined;

/** The measure, once the page's fonts are there; if one cannot be loaded, its fallback is measured. */
export function measureOnCanvas(): Promise<MeasureText> {
  ready ??= Promise.allSettled(fonts.map((font) => document.fonts.load(cssFont(font)))).then(() =>
    canvasMeasure(),
  );
  return ready;
}
