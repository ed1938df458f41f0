/**
 * An SVG as PNG, by the browser's own painter: SVG → blob: → Image → canvas → PNG. Nothing is fetched: fonts are inside
 * the SVG, so the canvas is not tainted.
 */
import { failure, type Result, success } from "../../model/result";
import type { FigureSize } from "./fileName";

/** Longest side and largest area in px that browsers of today draw; beyond, a canvas stays silently empty. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 16_384 * 8_192;

/** The PNG, `factor` pixels for each px; the error says what to do instead. */
export async function rasterise(
  svg: string,
  { width, height }: FigureSize,
  factor: number,
): Promise<Result<Blob, string>> {
  const pixels = { width: Math.round(width * factor), height: Math.round(height * factor) };
  if (isTooLarge(pixels)) return failure(tooLarge(pixels));
  const image = await loadImage(svg, pixels);
  if (image === null)
    return failure("This browser could not read the drawing back. Choose SVG instead.");
  const blob = await encode(image, pixels);
  return blob === null ? failure(tooLarge(pixels)) : success(blob);
}

function isTooLarge({ width, height }: FigureSize): boolean {
  return Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA;
}

function tooLarge({ width, height }: FigureSize): string {
  return `${width} × ${height} pixels are more than this browser can make. Choose a smaller scale or size, or SVG.`;
}

/** The SVG as an image of so many pixels, so that it is drawn sharp and not enlarged. */
async function loadImage(svg: string, { width, height }: FigureSize) {
  const sized = svg.replace(
    /^(<svg\b[^>]*?) width="[^"]*" height="[^"]*"/,
    `$1 width="${width}" height="${height}"`,
  );
  const address = URL.createObjectURL(new Blob([sized], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function encode(image: HTMLImageElement, { width, height }: FigureSize) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.drawImage(image, 0, 0, width, height);
  return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
}
