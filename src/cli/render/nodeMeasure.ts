/** Text measured without a browser, within half a pixel of what its canvas measures (`e2e/widths.spec.ts`). */
import type { FontSpec, MeasureText } from "../../layout/font.ts";
import { shapeText } from "./shaping.ts";

/** A measure that remembers what it measured: layout asks for the same words again and again. */
export function nodeMeasure(): MeasureText {
  const ems = new Map<string, number>();
  return (text: string, font: FontSpec) => {
    const key = `${font.family} ${font.weight} ${font.italic} ${text}`;
    const em = ems.get(key) ?? shapeText(text, font).reduce((sum, { width }) => sum + width, 0);
    ems.set(key, em);
    return em * font.size;
  };
}
