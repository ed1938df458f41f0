/** Puts a scene on a canvas element, sharp on any screen. */
import { paintCanvas } from "../../paint/canvas";
import type { Mark } from "../../scene/mark";

/** px */
export type CanvasSize = { readonly width: number; readonly height: number };

/** Paints marks on `paper`, `width` x `height` px; `dy` moves them. */
export function paintOn(
  canvas: HTMLCanvasElement,
  marks: readonly Mark[],
  size: CanvasSize,
  paper: string,
  dy = 0,
): void {
  const context = startOn(canvas, size, paper);
  context?.translate(0, dy);
  if (context) paintCanvas({ ...size, marks }, context);
}

/** A context in CSS px, on `paper`, or on nothing with null; null where there is none. */
export function startOn(
  canvas: HTMLCanvasElement,
  size: CanvasSize,
  paper: string | null,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext("2d", { alpha: paper === null });
  if (context === null) return null;
  const density = window.devicePixelRatio || 1;
  resize(canvas, size.width, size.height, density);
  context.textRendering = "geometricPrecision"; // letters where they belong, not on whole pixels
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = paper ?? "transparent";
  if (paper === null) context.clearRect(0, 0, size.width, size.height);
  else context.fillRect(0, 0, size.width, size.height);
  return context;
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
  const across = Math.round(width * density);
  const down = Math.round(height * density);
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
