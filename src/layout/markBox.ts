/** Where a mark stands: its extent along the time axis in px, its height, and its size by independent sources. */
import { type ChartEvent, isStruck } from "./chartEvent.ts";

/** Maps UTC ms to px. */
export type TimeToX = (time: number) => number;

export type Extent = { readonly x0: number; readonly x1: number };

/** Heights in px by weight (1, 2, 3 and more independent sources). */
const sizes = { moment: [7, 10, 13], lasting: [5, 8, 11], within: [7, 10, 13] } as const;
/** A struck circle smaller than this cannot be read, px. */
const STRUCK_CIRCLE = 9.5;
/** Least length of a mark without a known end, and how far it reaches beyond the end that is known, px. */
export const OPEN_LENGTH = 44;
const OPEN_BEYOND = 14;
/** Nothing is drawn narrower than this, px. */
const LEAST_WIDTH = 7;
/** Radius in px that the 45° slash of a struck mark needs. */
const SLASH_REACH = 8;

/** Height of the mark in px; the diameter of a circle. */
export function markSize(event: ChartEvent): number {
  const size = sizes[event.form][event.weight - 1] ?? 7;
  return event.form === "moment" && isStruck(event) ? Math.max(STRUCK_CIRCLE, size) : size;
}

/**
 * Extent of the mark in px, slash included. `slot` is the place of a moment within its day, 0 to 1: its middle, unless
 * several stand side by side.
 */
export function markExtent(event: ChartEvent, x: TimeToX, slot = 0.5): Extent {
  const start = x(event.start ?? 0);
  const end = x(event.end ?? 0);
  if (event.form === "moment") return around(start + (end - start) * slot, markSize(event));
  const open = {
    x0: event.startEnd === "open" ? Math.min(start - OPEN_BEYOND, end - OPEN_LENGTH) : start,
    x1: event.endEnd === "open" ? Math.max(end + OPEN_BEYOND, start + OPEN_LENGTH) : end,
  };
  const least = isStruck(event) ? SLASH_REACH * 2 : LEAST_WIDTH;
  return open.x1 - open.x0 >= least ? open : around((open.x0 + open.x1) / 2, least);
}

function around(x: number, width: number): Extent {
  return { x0: x - width / 2, x1: x + width / 2 };
}
