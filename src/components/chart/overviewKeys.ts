/** Keys on the bracket's handles. */
import type { KeyboardEvent } from "react";
import type { OverviewSpan } from "../../layout/overview";
import { bracketOf, showBetween } from "./bracket";
import type { ChartEngine } from "./chartEngine";

/** In hundredths of the overview. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** Between the two edges, px. */
const LEAST = 2;

/** An arrow moves an edge by a hundredth of the overview, Page keys by a tenth; with Shift they move the whole window. */
export function moveByKey(
  event: KeyboardEvent,
  edge: "start" | "end",
  engine: ChartEngine,
  span: OverviewSpan,
): void {
  const step = steps[event.key];
  if (step === undefined || engine.shown === null) return;
  event.preventDefault();
  event.stopPropagation();
  const { frame } = engine.shown;
  const length = frame.plot.x1 - frame.plot.x0;
  const { x0, x1 } = bracketOf(engine.shown, span);
  const by = (step * length) / 100;
  if (event.shiftKey) {
    const dx = Math.min(length - x1, Math.max(-x0, by));
    showBetween(engine, span, x0 + dx, x1 + dx);
  } else if (edge === "start") showBetween(engine, span, Math.min(x0 + by, x1 - LEAST), x1);
  else showBetween(engine, span, x0, Math.max(x1 + by, x0 + LEAST));
}
