/** Puts a scene on a canvas element, sharp on any screen. */
import { paintCanvas } from "../../paint/canvas";
import type { Mark } from "../../scene/mark";

/** Paints marks on `paper`, `width` x `height` px; `dy` moves them. */
export function paintOn(
  canvas: HTMLCanvasElement,
  marks: readonly Mark[],
  size: { readonly width: number; readonly height: number },
  paper: string,
  dy = 0,
): void {
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return;
  const density = window.devicePixelRatio || 1;
  resize(canvas, size.width, size.height, density);
  context.textRendering = "geometricPrecision"; // letters where they belong, not on whole pixels
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = paper;
  context.fillRect(0, 0, size.width, size.height);
  context.translate(0, dy);
  paintCanvas({ ...size, marks }, context);
}

function resize(canvas: HTMLCanvasElement, width: number, height: number, density: number): void {
  const across = Math.round(width * density);
  const down = Math.round(height * density);
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
