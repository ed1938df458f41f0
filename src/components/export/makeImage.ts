/** From the choices to a file: figure → scene → SVG with fonts inside → PNG or PDF if asked for. */
import type { MeasureText } from "../../layout/font";
import { failure, type Result, success } from "../../model/result";
import { paintSvg } from "../../paint/svg";
import { embeddedText } from "../../queries/embeddedText";
import type { LoadedTimeline } from "../../queries/timeline";
import { faceTexts } from "../../scene/figureFaces";
import { type Figure, figureScene } from "../../scene/figureScene";
import { figureWarnings } from "../../scene/figureWarnings";
import { withPngText } from "../../view/embeddedPng";
import { withSvgText } from "../../view/embeddedSvg";
import { noFilters, type View } from "../../view/view";
import type { ChartOnScreen } from "./chartOnScreen";
import { fontRules } from "./embedFonts";
import type { FigureSize } from "./fileName";
import { type ChosenSize, chosenSize } from "./freeSize";
import { rasterise } from "./rasterise";
import { isTransparent, rangeOf, type Settings, scaleFactor, themeOf } from "./settings";

/** What an image is made of, besides the choices. */
export type Subject = {
  readonly loaded: LoadedTimeline;
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
  /** The PDF, if that is the format. */
  readonly pdf: Uint8Array | null;
  /** Its size on paper, if that was chosen: "297mm". */
  readonly paper: { readonly width: string; readonly height: string } | null;
  /** What it is, in a sentence, and what it shows, at length. */
  readonly alt: string;
  readonly description: string;
  /** What to know before it is published. */
  readonly warnings: readonly string[];
  /** What a file of it carries to be opened again, if it should; null where that is too long. */
  readonly embedded: string | null;
};

/** Draws the figure; fonts are fetched on the way. */
export async function makeDrawing(
  subject: Subject,
  settings: Settings,
  measure: MeasureText,
): Promise<Result<Drawing, string>> {
  const size = chosenSize(settings);
  if (!size.ok) return failure(size.error);
  const figure = figureFor(subject, settings, size.value, measure);
  const { scene, title, alt, description } = figure;
  const { width, height } = scene;
  const fonts = await fontRules(faceTexts(scene));
  if (!fonts.ok) return failure(fonts.error);
  const svg = paintSvg(scene, {
    ...{ title, description: `${alt} ${description}`, head: `<style>${fonts.value}</style>` },
    ...(size.value?.paper === undefined ? {} : { paper: size.value.paper }),
  });
  const pdf = await pdfFor(figure, subject, settings, measure);
  if (!pdf.ok) return failure(pdf.error);
  const { bytes = null, missing = [] } = pdf.value ?? {};
  const theme = themeOf[settings.theme];
  const warnings = figureWarnings(figure, theme, {
    ...{ transparent: isTransparent(settings), missing },
    printed: pdf.value !== null || size.value?.paper !== undefined,
  });
  const embedded = await embeddedText(subject.loaded, shownView(subject.view, settings));
  const paper = size.value?.paper ?? null;
  return success({ svg, pdf: bytes, paper, alt, description, warnings, embedded, width, height });
}

function figureFor(
  { loaded, matching, view, chart, madeOn }: Subject,
  settings: Settings,
  size: ChosenSize | null,
  measure: MeasureText,
): Figure {
  const options = {
    ...settings.words,
    range: rangeOf[settings.range],
    size:
      size === null
        ? { of: "chart" as const, ...chart }
        : { of: "figure" as const, width: size.width, height: size.height },
    theme: themeOf[settings.theme],
    transparent: isTransparent(settings),
    madeOn,
  };
  return figureScene(loaded.timeline, matching, view, options, measure);
}

async function pdfFor(
  figure: Figure,
  { madeOn }: Subject,
  settings: Settings,
  measure: MeasureText,
) {
  if (settings.format !== "PDF") return success(null);
  const { makePdf } = await import("./makePdf");
  return makePdf(figure, madeOn, measure);
}

/** The view that shows what the image shows. */
function shownView(view: View, { range }: Settings): View {
  if (range === "Current view") return view;
  const fitted = { ...view, window: null };
  return range === "Everything" ? { ...fitted, filters: noFilters } : fitted;
}

/** The file to save: the drawing itself, its PDF or its PNG. */
export async function makeFile(
  drawing: Drawing,
  settings: Settings,
): Promise<Result<Blob, string>> {
  const { svg, pdf, embedded } = drawing;
  const carried = settings.embed ? embedded : null;
  if (settings.format === "PDF")
    return success(new Blob([new Uint8Array(pdf ?? [])], { type: "application/pdf" }));
  if (settings.format === "SVG") {
    const whole = (carried === null ? null : withSvgText(svg, carried)) ?? svg;
    return success(new Blob([whole], { type: "image/svg+xml" }));
  }
  const png = await makePng(drawing, settings);
  if (!png.ok || carried === null) return png;
  const bytes = withPngText(new Uint8Array(await png.value.arrayBuffer()), carried);
  return success(bytes === null ? png.value : new Blob([bytes], { type: "image/png" }));
}

/** The drawing in pixels, for the clipboard too. */
export function makePng(drawing: Drawing, { scale }: Settings): Promise<Result<Blob, string>> {
  return rasterise(drawing.svg, drawing, scaleFactor(scale));
}
