/** The name under which an image is saved: "us-china-850x600@2x.png", "us-china-1200x628-dark.svg". */
import { type Settings, scaleFactor } from "./settings";

/** Width and height of the figure in px. */
export type FigureSize = { readonly width: number; readonly height: number };

/** Only letters, digits and hyphens of the timeline's id, so that every file system takes it. */
export function imageFileName(timelineId: string, size: FigureSize, settings: Settings): string {
  const id = timelineId
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const scale = settings.format === "PNG" ? scaleFactor(settings.scale) : 1;
  const parts = [
    `${id || "timeline"}-${size.width}x${size.height}`,
    settings.theme === "Dark" ? "-dark" : "",
    scale === 1 ? "" : `@${scale}x`,
  ];
  return `${parts.join("")}.${settings.format.toLowerCase()}`;
}
