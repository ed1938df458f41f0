/** The name under which an image is saved: "us-china-850x600@2x.png", "us-china-1200x628-dark.svg". */
import { fileStem } from "../common/fileStem";
import { type Settings, scaleFactor } from "./settings";

/** Width and height of the figure in px. */
export type FigureSize = { readonly width: number; readonly height: number };

/** Timeline, size, theme and scale. */
export function imageFileName(timelineId: string, size: FigureSize, settings: Settings): string {
  const scale = settings.format === "PNG" ? scaleFactor(settings.scale) : 1;
  const parts = [
    `${fileStem(timelineId)}-${size.width}x${size.height}`,
    settings.theme === "Dark" ? "-dark" : "",
    scale === 1 ? "" : `@${scale}x`,
  ];
  return `${parts.join("")}.${settings.format.toLowerCase()}`;
}
