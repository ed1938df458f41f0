import { type RefObject, useEffect } from "react";
import type { OverviewSpan } from "../../layout/overview";
import { OVERVIEW } from "../../scene/header";
import { bracketOf, showBetween } from "./bracket";
import type { ChartEngine } from "./chartEngine";

/** What is being dragged: an end, the whole bracket, a new bracket from where the press was, or days to keep. */
type Grip = {
  readonly what: "start" | "end" | "bracket" | "new" | "days";
  readonly from: number;
  readonly x0: number;
  readonly x1: number;
  moved: boolean;
};

export type OverviewRange = { readonly x0: number; readonly x1: number };

export type OverviewHooks = {
  /** The days being drawn with Shift, px along the overview from left to right; null when that ends. */
  readonly onDays: (range: OverviewRange | null) => void;
  readonly onKeep: (range: OverviewRange) => void;
};

/** px within which a press still is a click. */
const SLOP = 3;

/**
 * Drags on the overview: edges resize, the bracket moves, elsewhere a new window is drawn, with Shift the days to keep; a
 * click outside resets.
 */
export function useOverviewDrag(
  strip: RefObject<HTMLElement | null>,
  engine: ChartEngine,
  span: OverviewSpan,
  hooks: OverviewHooks,
): void {
  useEffect(() => {
    const element = strip.current;
    if (element === null) return;
    const drag = new OverviewDrag(element, engine, span, hooks);
    return drag.start();
  }, [strip, engine, span, hooks]);
}

class OverviewDrag {
  private grip: Grip | null = null;

  constructor(
    private readonly strip: HTMLElement,
    private readonly engine: ChartEngine,
    private readonly span: OverviewSpan,
    private readonly hooks: OverviewHooks,
  ) {}

  start(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    const stop = (event: Event) => event.stopPropagation();
    this.strip.addEventListener("pointerdown", this.onDown, { signal });
    this.strip.addEventListener("pointermove", this.onMove, { signal });
    this.strip.addEventListener("pointerup", this.onUp, { signal });
    this.strip.addEventListener("pointercancel", this.onUp, { signal });
    this.strip.addEventListener("click", stop, { signal });
    this.strip.addEventListener("dblclick", stop, { signal });
    return () => ending.abort();
  }

  private xOf({ clientX }: PointerEvent): number {
    const { left, width } = this.strip.getBoundingClientRect();
    return Math.min(width, Math.max(0, clientX - left));
  }

  private readonly onDown = (event: PointerEvent): void => {
    event.stopPropagation();
    const onSigns = event.clientY - this.strip.getBoundingClientRect().top > OVERVIEW.height;
    if (event.button !== 0 || onSigns || this.engine.shown === null || !event.isPrimary) return;
    this.strip.setPointerCapture(event.pointerId);
    this.grip = this.gripAt(event, this.xOf(event));
  };

  private gripAt(event: PointerEvent, from: number): Grip {
    const { shown, fits } = this.engine;
    const { x0, x1 } = shown === null ? { x0: 0, x1: 0 } : bracketOf(shown, this.span);
    const edge = event.target instanceof HTMLElement ? event.target.dataset.edge : undefined;
    const inside = from >= x0 && from <= x1 && !fits;
    const elsewhere = inside ? ("bracket" as const) : ("new" as const);
    const held = edge === "start" || edge === "end" ? edge : elsewhere;
    return { what: event.shiftKey ? "days" : held, from, x0, x1, moved: false };
  }

  private readonly onMove = (event: PointerEvent): void => {
    const { grip } = this;
    if (grip === null) return;
    const x = this.xOf(event);
    if (Math.abs(x - grip.from) > SLOP) grip.moved = true;
    if (!grip.moved) return;
    if (grip.what === "days") this.hooks.onDays(drawn(grip, x));
    else showBetween(this.engine, this.span, ...movedTo(grip, x, this.length()));
  };

  private length(): number {
    const { plot } = this.engine.shown?.frame ?? { plot: { x0: 0, x1: 0 } };
    return plot.x1 - plot.x0;
  }

  private readonly onUp = (event: PointerEvent): void => {
    const { grip } = this;
    this.grip = null;
    if (grip?.what === "new" && !grip.moved && event.type === "pointerup") this.engine.fit();
    if (grip?.what !== "days") return;
    this.hooks.onDays(null);
    if (grip.moved && event.type === "pointerup") this.hooks.onKeep(drawn(grip, this.xOf(event)));
  };
}

function drawn({ from }: Grip, x: number): OverviewRange {
  return { x0: Math.min(from, x), x1: Math.max(from, x) };
}

function movedTo({ what, from, x0, x1 }: Grip, x: number, length: number): [number, number] {
  if (what === "start") return [x, x1];
  if (what === "end") return [x0, x];
  if (what === "new") return [from, x];
  const dx = Math.min(length - x1, Math.max(-x0, x - from));
  return [x0 + dx, x1 + dx];
}
