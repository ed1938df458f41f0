import { useEffect, useState } from "react";
import type { FontSpec, MeasureText } from "../../layout/font";
import { cssFont } from "../../paint/fontText";

/** Texts remembered before the cache starts anew. */
const CACHE_SIZE = 20_000;

/** Measures with a canvas, remembering what it measured. */
export function canvasMeasure(): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  if (context !== null) context.textRendering = "geometricPrecision";
  const known = new Map<string, number>();
  return (text: string, font: FontSpec) => {
    const css = cssFont(font);
    const key = `${css} ${text}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    if (context !== null && context.font !== css) context.font = css;
    const width = context?.measureText(text).width ?? text.length * font.size * 0.6;
    if (known.size > CACHE_SIZE) known.clear();
    known.set(key, width);
    return width;
  };
}

const faces = ["400", "500", "600", "italic 400", "italic 600"];

/** A measure that is new once the page's fonts have come, so that what was laid out before is laid out again. */
export function useMeasureText(): MeasureText {
  const [measure, setMeasure] = useState(() => canvasMeasure());
  useEffect(() => {
    let gone = false;
    const loading = faces.map((face) => document.fonts?.load(`${face} 12px "Inter Variable"`));
    Promise.allSettled(loading).then(() => {
      if (!gone) setMeasure(() => canvasMeasure());
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}
