/** A stretch of time becomes the filter's first and last day. */

import { windowOf } from "../../layout/viewport";
import { type Days, daysOf } from "../../layout/viewportDays";
import { setDays } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import type { ChartEngine } from "./chartEngine";

/** The days between two places on the axis, px of the surface; null before there is a chart. */
export function daysOnAxis(engine: ChartEngine, x0: number, x1: number): Days | null {
  if (engine.shown === null) return null;
  const { start, dataEnd } = engine.shown.plan.base;
  const [from, to] = [Math.min(x0, x1), Math.max(x0, x1)];
  return daysOf({ start: engine.timeAt(from), end: engine.timeAt(to) }, { start, end: dataEnd });
}

/** The days in the window; null while it shows everything. */
export function daysInWindow(engine: ChartEngine): Days | null {
  if (engine.shown === null) return null;
  const { plan, viewport } = engine.shown;
  const window = windowOf(plan.base, viewport);
  const { start, dataEnd } = plan.base;
  return window === null ? null : daysOf(window, { start, end: dataEnd });
}

/** Filters by these days. */
export function keepDays(days: Days | null): void {
  if (days !== null) setDays(days.from, days.to);
}

/** Filters by the days in the window and shows all that is left; one step back undoes both. */
export function keepWindow(engine: ChartEngine): void {
  engine.flush();
  keepDays(daysInWindow(engine));
  useViewStore.getState().change({ window: null }, "replace");
}
