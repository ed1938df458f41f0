/** The name under which an image is saved: "us-china-850x600@2x.png", "us-china-a4-landscape-print.pdf". */
import { fileStem } from "../common/fileStem";
import { isTransparent, type Settings, scaleFactor } from "./settings";

/** Width and height of the figure in px. */
export type FigureSize = { readonly width: number; readonly height: number };

/** Timeline, size, theme and scale. */
export function imageFileName(timelineId: string, size: FigureSize, settings: Settings): string {
  const scale = settings.format === "PNG" ? scaleFactor(settings.scale) : 1;
  const parts = [
    `${fileStem(timelineId)}-${sizeInName(size, settings)}`,
    settings.theme === "Light" ? "" : `-${settings.theme.toLowerCase()}`,
    isTransparent(settings) ? "-transparent" : "",
    scale === 1 ? "" : `@${scale}x`,
  ];
  return `${parts.join("")}.${settings.format.toLowerCase()}`;
}

function sizeInName({ width, height }: FigureSize, { size, free }: Settings): string {
  if (size === "A4 landscape") return "a4-landscape";
  if (size === "Free" && free.unit === "mm") return `${free.width}x${free.height}mm`;
  return `${Math.round(width)}x${Math.round(height)}`;
}
