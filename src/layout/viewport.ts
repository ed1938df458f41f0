/**
 * What part of a base scale is on screen, in u (px at fit), and the moves of it: zoom, pan, fit.
 *
 *   viewport { u0, u1 } over a plot of `width` px:   x = (u − u0) · width / (u1 − u0)
 */
import { DAY_MS } from "../model/calendar.ts";
import type { TimeWindow } from "../view/view.ts";
import type { BaseScale } from "./baseScale.ts";

export type Viewport = { readonly u0: number; readonly u1: number };

/** Everything. */
export function fitViewport({ width }: BaseScale): Viewport {
  return { u0: 0, u1: width };
}

/** How many times larger than at fit. */
export function zoomOf(base: BaseScale, { u0, u1 }: Viewport): number {
  return base.width / (u1 - u0);
}

/** Width in u below which one cannot zoom: the narrowest day of the extent, so that no zoom goes under a day. */
function narrowest(base: BaseScale): number {
  const [day] = base.days;
  const named = day === undefined ? Infinity : base.toU(day.end) - base.toU(day.start);
  const average = (base.width * DAY_MS) / Math.max(DAY_MS, base.end - base.start);
  return Math.min(base.width, named, Math.max(average, base.width / 5000));
}

/** Keeps it inside the extent, with its width unless that is too small or too large; total for any numbers. */
export function clampViewport(base: BaseScale, { u0, u1 }: Viewport): Viewport {
  const asked = Number.isFinite(u1 - u0) ? u1 - u0 : base.width;
  const span = Math.min(base.width, Math.max(narrowest(base), asked));
  const middle = Number.isFinite(u0 + u1) ? (u0 + u1) / 2 : base.width / 2;
  const start = Math.min(base.width - span, Math.max(0, middle - span / 2));
  return { u0: start, u1: start + span };
}

/**
 * The viewport that shows a window of the view; null shows everything. What lies beyond the extent is cut off, so that an
 * end rounded to the ms does not push the start: in a break, a hundredth of a px is an hour.
 */
export function viewportOf(base: BaseScale, window: TimeWindow | null): Viewport {
  if (window === null) return fitViewport(base);
  const inside = (time: number) => Math.min(base.width, Math.max(0, base.toU(time)));
  return clampViewport(base, { u0: inside(window.start), u1: inside(window.end) });
}

/** The view's window for a viewport, rounded to ms; null when it shows everything. */
export function windowOf(base: BaseScale, viewport: Viewport): TimeWindow | null {
  if (isFit(base, viewport)) return null;
  const start = Math.round(base.toTime(viewport.u0));
  return { start, end: Math.max(start + 1, Math.round(base.toTime(viewport.u1))) };
}

export function isFit(base: BaseScale, { u0, u1 }: Viewport): boolean {
  return u1 - u0 >= base.width - 1e-6 && u0 < 1e-6;
}

/** Zooms by `factor` (above 1: in) around `anchor`, a place in u that stays where it is on screen unless at an edge. */
export function zoomViewport(
  base: BaseScale,
  { u0, u1 }: Viewport,
  factor: number,
  anchor: number,
): Viewport {
  const span = Math.min(base.width, Math.max(narrowest(base), (u1 - u0) / factor));
  const share = (anchor - u0) / (u1 - u0);
  const start = anchor - share * span;
  return clampViewport(base, { u0: start, u1: start + span });
}

/** Moves by `du`, to later dates when positive. */
export function panViewport(base: BaseScale, { u0, u1 }: Viewport, du: number): Viewport {
  return clampViewport(base, { u0: u0 + du, u1: u1 + du });
}

/** From one to another, `share` 0 to 1. */
export function mixViewports(a: Viewport, b: Viewport, share: number): Viewport {
  return { u0: a.u0 + (b.u0 - a.u0) * share, u1: a.u1 + (b.u1 - a.u1) * share };
}
