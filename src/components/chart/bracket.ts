import { type OverviewSpan, windowBetween, windowExtent } from "../../layout/overview";
import { windowOf } from "../../layout/viewport";
import type { ChartEngine, Shown } from "./chartEngine";

/** Where the bracket ends, px along the overview. */
export function bracketOf(
  { plan, viewport, frame }: Shown,
  span: OverviewSpan,
): { x0: number; x1: number } {
  const length = frame.plot.x1 - frame.plot.x0;
  return windowExtent(span, plan.base, windowOf(plan.base, viewport), length);
}

/** Moves the bracket to these places, px along the overview, as far as there is anything to see. */
export function showBetween(engine: ChartEngine, span: OverviewSpan, a: number, b: number): void {
  if (engine.shown === null) return;
  const { frame, plan } = engine.shown;
  const length = frame.plot.x1 - frame.plot.x0;
  const clamp = (x: number) => Math.min(length, Math.max(0, x));
  const [x0, x1] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  const window = windowBetween(span, plan.base, { x0, x1 }, length);
  const inSight = window.end > plan.base.start && window.start < plan.base.dataEnd;
  if (x1 - x0 >= LEAST && inSight) engine.showWindow(window, false);
}

/** px */
const LEAST = 0.5;
