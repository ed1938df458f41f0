/** The words of `readout render`, read and held to their bounds. */
import path from "node:path";
import { closest } from "../../pipeline/similar.ts";
import { LEAST_FIGURE } from "../../scene/figureOptions.ts";
import { UsageError } from "../usageError.ts";

export const formats = ["svg", "png", "pdf"] as const;
export type Format = (typeof formats)[number];

export type Size = { readonly width: number; readonly height: number };

/** Longest side of a figure, px; 1.6 m on paper. */
const MOST_SIDE = 6_000;
/** As in the browser: larger bitmaps take gigabytes to draw. */
const MOST_PIXELS = 134_000_000;
const PX_PER_MM = 96 / 25.4;

/** "1200x628" (px), "297x210mm". */
export function readSize(text: string): Size {
  const found = /^(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(px|mm)?$/i.exec(text.trim());
  if (found === null)
    throw new UsageError(`--size ${text}: write it as 1200x628, or in millimetres as 297x210mm`);
  const factor = found[3]?.toLowerCase() === "mm" ? PX_PER_MM : 1;
  const [width = 0, height = 0] = [found[1], found[2]].map((side) =>
    Math.round(Number(side) * factor),
  );
  const { width: least, height: lowest } = LEAST_FIGURE;
  if (width < least || height < lowest)
    throw new UsageError(`--size ${text} is too small for words: at least ${least}x${lowest}`);
  if (width > MOST_SIDE || height > MOST_SIDE)
    throw new UsageError(
      `--size ${text} is too large: at most ${MOST_SIDE}x${MOST_SIDE} (or ${Math.floor(MOST_SIDE / PX_PER_MM)}mm a side)`,
    );
  return { width, height };
}

/** One of some words, or an error that names the nearest. */
export function readWord<T extends string>(option: string, text: string, words: readonly T[]): T {
  const word = words.find((one) => one === text.toLowerCase());
  if (word !== undefined) return word;
  const near = closest(text, words);
  const hint = near === null ? `choose one of ${words.join(", ")}` : `did you mean ${near}?`;
  throw new UsageError(`${option} ${text}: ${hint}`);
}

/** The format asked for, else the one the file's ending says. */
export function formatOf(given: string | undefined, file: string): Format {
  if (given !== undefined) return readWord("--format", given, formats);
  if (file === "-") return "svg";
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  if (format !== undefined) return format;
  throw new UsageError(`-o ${file}: its ending says no format; add --format svg, png or pdf`);
}

/** Pixels of the PNG for one px of the figure. */
export function readScale(text: string, { width, height }: Size): number {
  const scale = Number(readWord("--scale", text.replace(/x$/, ""), ["1", "2", "4"]));
  if (width * height * scale ** 2 > MOST_PIXELS)
    throw new UsageError(
      `${width}x${height} at --scale ${scale} is too large; choose a smaller scale, or svg`,
    );
  return scale;
}
