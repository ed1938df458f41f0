/** From the choices to a file: figure → scene → SVG with fonts inside → PNG if asked for. */
import type { MeasureText } from "../../layout/font";
import { failure, type Result, success } from "../../model/result";
import type { Timeline } from "../../model/timeline";
import { escapeText, paintSvg } from "../../paint/svg";
import { faceTexts } from "../../scene/figureFaces";
import { type Figure, figureScene } from "../../scene/figureScene";
import { darkTheme, lightTheme } from "../../scene/theme";
import type { View } from "../../view/view";
import type { ChartOnScreen } from "./chartOnScreen";
import { fontRules } from "./embedFonts";
import type { FigureSize } from "./fileName";
import { rasterise } from "./rasterise";
import { fixedSize, rangeOf, type Settings, scaleFactor } from "./settings";

/** What an image is made of, besides the choices. */
export type Subject = {
  readonly timeline: Timeline;
  /** Ids of the events that pass the filters. */
  readonly matching: ReadonlySet<string>;
  readonly view: View;
  readonly chart: ChartOnScreen;
  /** ISO day. */
  readonly madeOn: string;
};

export type Drawing = FigureSize & {
  /** The SVG document. */
  readonly svg: string;
  /** What it shows, in words. */
  readonly description: string;
  /** Events that it counts without naming them. */
  readonly unnamed: number;
};

/** Draws the figure; fonts are fetched on the way. */
export async function makeDrawing(
  subject: Subject,
  settings: Settings,
  measure: MeasureText,
): Promise<Result<Drawing, string>> {
  const { scene, title, description, chart } = figureFor(subject, settings, measure);
  const fonts = await fontRules(faceTexts(scene));
  if (!fonts.ok) return failure(fonts.error);
  const head = `<desc>${escapeText(description)}</desc><style>${fonts.value}</style>`;
  const svg = paintSvg(scene, { title, head });
  const { width, height } = scene;
  return success({ svg, description, unnamed: chart.unnamed, width, height });
}

function figureFor(subject: Subject, settings: Settings, measure: MeasureText): Figure {
  const { timeline, matching, view, chart, madeOn } = subject;
  const fixed = fixedSize(settings.size);
  const options = {
    range: rangeOf[settings.range],
    size: fixed === null ? { of: "chart" as const, ...chart } : { of: "figure" as const, ...fixed },
    theme: settings.theme === "Dark" ? darkTheme : lightTheme,
    madeOn,
  };
  return figureScene(timeline, matching, view, options, measure);
}

/** The file to save: the drawing itself, or its PNG. */
export async function makeFile(
  drawing: Drawing,
  settings: Settings,
): Promise<Result<Blob, string>> {
  if (settings.format === "SVG") return success(new Blob([drawing.svg], { type: "image/svg+xml" }));
  return rasterise(drawing.svg, drawing, scaleFactor(settings.scale));
}
