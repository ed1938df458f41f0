/** Sizes of an image: those with a name, and one's own in px or mm. On paper an inch has 96 px. */
import { failure, type Result, success } from "../../model/result";
import { LEAST_FIGURE } from "../../scene/figureOptions";

export const units = ["px", "mm"] as const;
export type Unit = (typeof units)[number];

/** As typed. */
export type FreeSize = { readonly width: string; readonly height: string; readonly unit: Unit };

/** Width and height of a figure, px; those in mm also as SVG has them. */
export type ChosenSize = {
  readonly width: number;
  readonly height: number;
  readonly paper?: { readonly width: string; readonly height: string };
};

const PX_PER_MM = 96 / 25.4;
/** Longest side, px: a metre of paper. */
const LONGEST = 4000;

/** The size chosen by its name in `settings.ts`, null for the chart's own; or what is wrong with the numbers. */
export function chosenSize({
  size,
  free,
}: {
  readonly size: string;
  readonly free: FreeSize;
}): Result<ChosenSize | null, string> {
  if (size === "Free") return freeSize(free);
  if (size === "A4 landscape") return success(inMillimetres(297, 210));
  const [width, height] = size.split(" × ").map(Number);
  return success(width === undefined || height === undefined ? null : { width, height });
}

/** One's own size; the error names the bounds in the unit chosen. */
export function freeSize({ width, height, unit }: FreeSize): Result<ChosenSize, string> {
  const wide = readNumber(width);
  const high = readNumber(height);
  const factor = unit === "mm" ? PX_PER_MM : 1;
  const within = (value: number | null, least: number) =>
    value !== null && value * factor >= least - 0.5 && value * factor <= LONGEST + 0.5;
  if (!within(wide, LEAST_FIGURE.width) || wide === null)
    return failure(`Width: ${boundsInWords(LEAST_FIGURE.width, unit)}.`);
  if (!within(high, LEAST_FIGURE.height) || high === null)
    return failure(`Height: ${boundsInWords(LEAST_FIGURE.height, unit)}.`);
  if (unit === "mm") return success(inMillimetres(wide, high));
  return success({ width: Math.round(wide), height: Math.round(high) });
}

/** The same size in the other unit, as nearly as whole numbers say it. */
export function inUnit(free: FreeSize, unit: Unit): FreeSize {
  if (unit === free.unit) return free;
  const factor = unit === "mm" ? 1 / PX_PER_MM : PX_PER_MM;
  const converted = (text: string) => {
    const value = readNumber(text);
    return value === null ? text : String(Math.round(value * factor));
  };
  return { width: converted(free.width), height: converted(free.height), unit };
}

function inMillimetres(width: number, height: number): ChosenSize {
  const [wide, high] = [width, height].map((mm) => Math.round(mm * PX_PER_MM * 100) / 100);
  const paper = { width: `${width}mm`, height: `${height}mm` };
  return { width: wide ?? 0, height: high ?? 0, paper };
}

function boundsInWords(least: number, unit: Unit): string {
  const [from, to] =
    unit === "px"
      ? [least, LONGEST]
      : [Math.ceil(least / PX_PER_MM), Math.floor(LONGEST / PX_PER_MM)];
  return `a number from ${from} to ${to} ${unit}`;
}

function readNumber(text: string): number | null {
  const value = Number(text.trim().replace(",", "."));
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}
