/** The words of `readout render`, read and held to their bounds. */
import path from "node:path";
import { type ChosenSize, freeSize } from "../../components/export/freeSize.ts";
import { closest } from "../../pipeline/similar.ts";
import { UsageError } from "../usageError.ts";

export const formats = ["svg", "png", "pdf"] as const;
export type Format = (typeof formats)[number];

/** As in the browser: larger bitmaps take gigabytes to draw. */
const MOST_PIXELS = 134_000_000;

/** "1200x628" (px), "297x210mm"; bounds as in the app. */
export function readSize(text: string): ChosenSize {
  const found = /^\s*([\d.]+)\s*[x×]\s*([\d.]+)\s*(px|mm)?\s*$/i.exec(text);
  const [, width = "", height = "", unit = "px"] = found ?? [];
  if (found === null)
    throw new UsageError(`--size ${text}: write it as 1200x628, or in millimetres as 297x210mm`);
  const size = freeSize({ width, height, unit: unit.toLowerCase() === "mm" ? "mm" : "px" });
  if (!size.ok) throw new UsageError(`--size ${text}: ${size.error}`);
  return size.value;
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
  const asked = given === undefined ? null : readWord("--format", given, formats);
  if (file === "-") return asked ?? "svg";
  const ending = path.extname(file).slice(1).toLowerCase();
  const format = formats.find((one) => one === ending);
  if (asked !== null && format !== undefined && asked !== format)
    throw new UsageError(
      `-o ${file} and --format ${asked} name two formats: leave out --format, or end the file in .${asked}`,
    );
  if (asked !== null) return asked;
  if (format !== undefined) return format;
  throw new UsageError(`-o ${file}: its ending says no format; add --format svg, png or pdf`);
}

/** Pixels of the PNG for one px of the figure. */
export function readScale(text: string, { width, height }: ChosenSize): number {
  const scale = Number(text.replace(/x$/, ""));
  if (![1, 2, 4].includes(scale)) throw new UsageError(`--scale ${text}: choose 1, 2 or 4`);
  if (width * height * scale ** 2 > MOST_PIXELS)
    throw new UsageError(
      `${width}x${height} at --scale ${scale} is too large; choose a smaller scale, or svg`,
    );
  return scale;
}
