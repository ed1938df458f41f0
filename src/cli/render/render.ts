/** `readout render`: the picture that the app's export makes, from the same scene, without a browser. */
import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ChosenSize } from "../../components/export/freeSize.ts";
import type { Timeline } from "../../model/timeline.ts";
import type { FigureOptions } from "../../scene/figureOptions.ts";
import { type Figure, figureScene } from "../../scene/figureScene.ts";
import { figureSubject, insideWindow } from "../../scene/figureSubject.ts";
import { figureWarnings } from "../../scene/figureWarnings.ts";
import { matchingEvents } from "../../select/filterEvents.ts";
import type { View } from "../../view/view.ts";
import { InputError } from "../usageError.ts";
import { embeddedText } from "./embed.ts";
import { readTimelineFile } from "./input.ts";
import { nodeMeasure } from "./nodeMeasure.ts";
import type { Format } from "./options.ts";
import { missingIn } from "./outline.ts";
import { writePdf, writePng, writeSvg } from "./painters.ts";
import { readView } from "./viewText.ts";

export type RenderOptions = {
  /** A timeline.json, a folder with one, or an id below `timelines`. */
  readonly timeline: string;
  readonly timelines: string;
  /** The query of a link. */
  readonly view: string;
  readonly size: ChosenSize;
  readonly figure: Omit<FigureOptions, "range" | "size" | "madeOn">;
  readonly format: Format;
  /** Pixels of a PNG for one px. */
  readonly scale: number;
  /** Whether the file carries the view, so that the app can open it again. */
  readonly embed: boolean;
  /** ISO day. */
  readonly madeOn: string;
  /** Path, or "-" for the standard output. */
  readonly out: string;
};

/** Draws and writes one picture; warnings go to the standard error. @returns 0; throws an `InputError` otherwise */
export async function render(options: RenderOptions): Promise<number> {
  await findPlace(options.out);
  const { timeline, sha256 } = await readTimelineFile(options.timeline, options.timelines);
  const { view, warnings } = readView(options.view, timeline);
  for (const warning of warnings) console.error(`warning: --view ${warning}`);
  warnOfChoices(timeline, view, options);
  const figure = drawFigure(timeline, view, options);
  const { theme, transparent = false } = options.figure;
  const printed = options.format === "pdf" || options.size.paper !== undefined;
  for (const warning of figureWarnings(figure, theme, { transparent, printed }))
    console.error(`warning: ${warning}`);
  warnOfMissing(missingIn(figure.scene), options.format);
  const embedded = options.embed ? embeddedText(timeline.id, sha256, view) : null;
  const bytes = await paint(figure, options, embedded);
  await writeOut(bytes, options.out);
  if (options.out !== "-") console.log(summaryOf(figure, options, bytes.length));
  return 0;
}

/** The figure, laid out by the fonts' own measures. */
export function drawFigure(
  timeline: Timeline,
  view: View,
  { figure, size, madeOn }: Pick<RenderOptions, "figure" | "size" | "madeOn">,
): Figure {
  const matching = matchingEvents(timeline, view.filters);
  const options = {
    ...figure,
    range: "view",
    size: { of: "figure", width: size.width, height: size.height },
    madeOn,
  } as const;
  return figureScene(timeline, matching, view, options, nodeMeasure());
}

async function paint(
  figure: Figure,
  { format, scale, madeOn, size }: RenderOptions,
  embedded: string | null,
): Promise<string | Uint8Array> {
  if (format === "svg") return writeSvg(figure, size.paper, embedded);
  return format === "png" ? writePng(figure, scale, embedded) : writePdf(figure, madeOn);
}

function warnOfChoices(timeline: Timeline, view: View, { format, scale }: RenderOptions): void {
  if (format !== "png" && scale !== 1)
    console.error(`warning: --scale ${scale} is for PNG; ${format.toUpperCase()} is sharp at any`);
  const matching = matchingEvents(timeline, view.filters);
  if (insideWindow(figureSubject(timeline, matching, view, "view")).shown.size > 0) return;
  const reason =
    timeline.events.length === 0 ? "the timeline has none" : "none is left by filters and time";
  console.error(`warning: the picture shows no event: ${reason}`);
}

function warnOfMissing(missing: readonly string[], format: Format): void {
  if (missing.length === 0) return;
  const few = missing.slice(0, 12).join("");
  const more = missing.length > 12 ? ` and ${missing.length - 12} more` : "";
  const remedy = {
    svg: "their widths are estimates; whoever opens the file sees them in a font of their own",
    png: "their widths are estimates, and a font of this system draws them, or a box if none can",
    pdf: "they are empty boxes in the PDF; choose svg, or export from the app",
  }[format];
  console.error(`warning: the fonts lack ${few}${more}: ${remedy}`);
}

/** Fails where no file can be written: told before anything is drawn. */
async function findPlace(out: string): Promise<void> {
  if (out === "-") return;
  try {
    await stat(path.dirname(out));
  } catch (error) {
    throw new InputError(`${out} cannot be written: ${reasonOf(error)}`);
  }
}

async function writeOut(content: string | Uint8Array, out: string): Promise<void> {
  if (out === "-") return writeToStandardOutput(content);
  try {
    await writeFile(out, content);
  } catch (error) {
    throw new InputError(`${out} cannot be written: ${reasonOf(error)}`);
  }
}

/** Whoever reads it may have enough before the end (`| head`); that is no failure. */
function writeToStandardOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((done) => {
    process.stdout.once("error", () => done());
    process.stdout.write(content, () => done());
  });
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist. Make it first, or choose another place.",
  EISDIR: "it is a folder. Add a file name.",
  EACCES: "you may not write there. Choose another place.",
  EROFS: "you may not write there. Choose another place.",
  ENOTDIR: "a part of the path is a file. Choose another place.",
  ENOSPC: "there is no room left.",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? String(error);
}

function summaryOf({ scene }: Figure, { out, format, scale, size }: RenderOptions, bytes: number) {
  const factor = format === "png" ? scale : 1;
  const [width, height] = [scene.width, scene.height].map((px) => Math.round(px * factor));
  const { paper } = size;
  const vector = format !== "png" && paper !== undefined;
  const extent = vector ? `${paper.width} × ${paper.height}` : `${width} × ${height} px`;
  return `${out}: ${extent}, ${Math.ceil(bytes / 1000)} kB`;
}
