/**
 * Outlines of the marks. Shape tells the time:
 *
 *   bar  ▬▬▬▬   from day to day          taper  ◁▬▬▬  since about, ▬▬▬▷ from then on
 *   spindle  ‹━━›  some time within      all within [x0, x1] and `height` around y, in px
 */
import type { Extent } from "../layout/markBox.ts";
import type { PathStep } from "./mark.ts";

/** Pointed at both bounds, highest in the middle. */
export function spindle({ x0, x1 }: Extent, y: number, height: number): readonly PathStep[] {
  const middle = (x0 + x1) / 2;
  return [["M", x0, y], ["Q", middle, y - height, x1, y], ["Q", middle, y + height, x0, y], ["Z"]];
}

/** A bar whose ends taper over `left` and `right` px; 0 is a square end. */
export function bar(
  { x0, x1 }: Extent,
  y: number,
  height: number,
  left: number,
  right: number,
): readonly PathStep[] {
  const top = y - height / 2;
  const bottom = y + height / 2;
  return [
    ...(left > 0 ? rise(x0, y, x0 + left, top) : [["M", x0, top] as const]),
    ...(right > 0 ? tip(x1 - right, top, x1, y, bottom) : square(x1, top, bottom)),
    ...(left > 0 ? fall(x0, y, x0 + left, bottom) : [["L", x0, bottom] as const]),
    ["Z"],
  ];
}

function square(x1: number, top: number, bottom: number): readonly PathStep[] {
  return [
    ["L", x1, top],
    ["L", x1, bottom],
  ];
}

/** From the tip up to the full height, straight first, then levelling out. */
function rise(x0: number, y: number, x: number, top: number): readonly PathStep[] {
  const length = x - x0;
  return [
    ["M", x0, y],
    ["C", x0 + length * 0.45, y + (top - y) * 0.55, x0 + length * 0.7, top, x, top],
  ];
}

/** The same back, along the lower edge. */
function fall(x0: number, y: number, x: number, bottom: number): readonly PathStep[] {
  const length = x - x0;
  return [
    ["L", x, bottom],
    ["C", x0 + length * 0.7, bottom, x0 + length * 0.45, y + (bottom - y) * 0.55, x0, y],
  ];
}

/** From the full height down to the tip and back, level first. */
function tip(x: number, top: number, x1: number, y: number, bottom: number): readonly PathStep[] {
  const length = x1 - x;
  return [
    ["L", x, top],
    ["C", x + length * 0.4, top, x1 - length * 0.4, y + (top - y) * 0.35, x1, y],
    ["C", x1 - length * 0.4, y + (bottom - y) * 0.35, x + length * 0.4, bottom, x, bottom],
  ];
}

/** The ≠ that fonts lack, 8 px wide, its left edge at x, its middle at y. */
export function unequalSign(x: number, y: number): readonly PathStep[] {
  return [
    ["M", x + 0.5, y - 1.75],
    ["L", x + 7.5, y - 1.75],
    ["M", x + 0.5, y + 1.75],
    ["L", x + 7.5, y + 1.75],
    ["M", x + 2.2, y + 4.5],
    ["L", x + 5.8, y - 4.5],
  ];
}

/** A 45° slash through a mark, `reach` px to each side. */
export function slash(x: number, y: number, reach: number): readonly PathStep[] {
  return [
    ["M", x - reach, y + reach],
    ["L", x + reach, y - reach],
  ];
}
