/** Text measured without a browser, within half a pixel of what its canvas measures (`e2e/widths.spec.ts`). */
import type { FontSpec, MeasureText } from "../../layout/font.ts";
import { shapeText } from "./shaping.ts";

/** Widths in em by text, of one cut. */
type Widths = Map<string, number>;

/** A measure that remembers what it measured: layout asks for the same words tens of thousands of times. */
export function nodeMeasure(): MeasureText {
  const byCut = new Map<string, Widths>();
  const byFont = new WeakMap<FontSpec, Widths>();
  const widthsOf = (font: FontSpec) => {
    const cut = `${font.family} ${font.weight} ${font.italic}`;
    const widths: Widths = byCut.get(cut) ?? new Map();
    byCut.set(cut, widths);
    byFont.set(font, widths);
    return widths;
  };
  return (text, font) => {
    const widths = byFont.get(font) ?? widthsOf(font);
    const em = widths.get(text) ?? shapeText(text, font).reduce((sum, { width }) => sum + width, 0);
    widths.set(text, em);
    return em * font.size;
  };
}
