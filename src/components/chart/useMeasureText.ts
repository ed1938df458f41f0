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

/** All faces of the chart's font; none where the browser knows no font loading. */
function loadFaces(): Promise<unknown> {
  const fonts = typeof document === "undefined" ? undefined : document.fonts;
  return Promise.allSettled(faces.map((face) => fonts?.load(`${face} 12px "Inter Variable"`)));
}

// Asked for with the script itself: the chart waits for them, and is there only after the timeline.
void loadFaces();

/** The chart waits this long for the page's fonts; then it is laid out with what there is, ms. */
const PATIENCE_MS = 800;

/** The measure, once the page's fonts are there: what is laid out before would be laid out again. Null until then. */
export function useMeasureText(): MeasureText | null {
  const [measure, setMeasure] = useState<MeasureText | null>(null);
  useEffect(() => {
    let gone = false;
    const begin = () => {
      if (!gone) setMeasure(() => canvasMeasure());
    };
    const late = setTimeout(begin, PATIENCE_MS);
    loadFaces()
      .then(begin)
      .finally(() => clearTimeout(late));
    return () => {
      gone = true;
      clearTimeout(late);
    };
  }, []);
  return measure;
}
