import { type RefObject, useEffect } from "react";
import { overviewTime } from "../../layout/overview";
import { bracketOf } from "./bracket";
import type { ChartEngine } from "./chartEngine";

/** What is being dragged: an end, the whole bracket, or a new bracket from where the press was. */
type Grip = {
  readonly what: "start" | "end" | "bracket" | "new";
  readonly from: number;
  readonly x0: number;
  readonly x1: number;
  moved: boolean;
};

/** px within which a press still is a click. */
const SLOP = 3;

/** Drags on the overview: edges resize, the bracket moves, elsewhere a new window is drawn; a click outside resets. */
export function useOverviewDrag(strip: RefObject<HTMLElement | null>, engine: ChartEngine): void {
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    let grip: Grip | null = null;
    const xOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
    const onDown = (event: PointerEvent) => {
      event.stopPropagation();
      if (event.button !== 0 || engine.shown === null) return;
      element.setPointerCapture(event.pointerId);
      grip = gripAt(event, xOf(event), engine);
    };
    const onMove = (event: PointerEvent) => {
      if (grip === null) return;
      const x = xOf(event);
      if (Math.abs(x - grip.from) > SLOP) grip.moved = true;
      if (grip.moved) dragTo(grip, x, engine);
    };
    const onUp = () => {
      if (grip?.what === "new" && !grip.moved) engine.fit();
      grip = null;
    };
    const stop = (event: Event) => event.stopPropagation();
    const ending = new AbortController();
    const { signal } = ending;
    element.addEventListener("pointerdown", onDown, { signal });
    element.addEventListener("pointermove", onMove, { signal });
    element.addEventListener("pointerup", onUp, { signal });
    element.addEventListener("pointercancel", onUp, { signal });
    element.addEventListener("click", stop, { signal });
    element.addEventListener("dblclick", stop, { signal });
    return () => ending.abort();
  }, [strip, engine]);
}

function gripAt(event: PointerEvent, from: number, engine: ChartEngine): Grip {
  const { x0, x1 } = engine.shown === null ? { x0: 0, x1: 0 } : bracketOf(engine.shown);
  const edge = event.target instanceof HTMLElement ? event.target.dataset.edge : undefined;
  const inside = from >= x0 && from <= x1 && !engine.fits;
  const what = edge === "start" || edge === "end" ? edge : inside ? "bracket" : "new";
  return { what, from, x0, x1, moved: false };
}

function dragTo(grip: Grip, x: number, engine: ChartEngine): void {
  if (engine.shown === null) return;
  const { frame, plan } = engine.shown;
  const length = frame.plot.x1 - frame.plot.x0;
  const time = overviewTime(plan.base, length);
  const clamp = (value: number) => Math.min(length, Math.max(0, value));
  const [a, b] = rangeOf(grip, x, length);
  const [x0, x1] = [clamp(Math.min(a, b)), clamp(Math.max(a, b))];
  if (x1 - x0 >= 1) engine.showWindow({ start: time(x0), end: time(x1) }, false);
}

function rangeOf({ what, from, x0, x1 }: Grip, x: number, length: number): [number, number] {
  if (what === "start") return [x, x1];
  if (what === "end") return [x0, x];
  if (what === "new") return [from, x];
  const dx = Math.min(length - x1, Math.max(-x0, x - from));
  return [x0 + dx, x1 + dx];
}
