import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { ChartEvent } from "../../layout/chartEvent";
import { lanesScene } from "../../scene/lanesScene";
import type { ChartState } from "../../scene/state";
import type { Theme } from "../../scene/theme";
import { useViewStore } from "../../store/viewStore";
import { paintOn } from "./canvasPainter";
import type { ChartEngine, Shown } from "./chartEngine";
import { HeaderPainter } from "./headerPainter";
import { stickyFade } from "./stickyFade";
import { stuckHeight } from "./stuckHeight";
import type { ChartHeader } from "./useHeader";

type Request = {
  readonly engine: ChartEngine;
  readonly theme: Theme;
  readonly state: Omit<ChartState, "hovered">;
  readonly events: readonly ChartEvent[];
  readonly head: ChartHeader;
  readonly width: number;
  readonly visibleHeight: number;
};

export type Painting = {
  readonly header: RefObject<HTMLCanvasElement | null>;
  readonly lanes: RefObject<HTMLCanvasElement | null>;
};

/** Two canvases, painted whenever the engine shows a new frame, or something about it changes. */
export function useChartPainting(request: Request): Painting {
  const header = useRef<HTMLCanvasElement>(null);
  const lanes = useRef<HTMLCanvasElement>(null);
  const latest = useRef(request);
  latest.current = request;
  const { engine, theme, state, head, width, visibleHeight } = request;
  useEffect(() => {
    const painter = new HeaderPainter();
    const paint = (shown: Shown) => {
      const state = { ...latest.current.state, hovered: useViewStore.getState().hovered };
      if (header.current !== null)
        paintHeader(painter, header.current, shown, latest.current, state);
      if (lanes.current !== null) paintLanes(lanes.current, shown, latest.current, state);
    };
    const stops = [
      engine.listen(paint),
      useViewStore.subscribe((now, before) => {
        if (now.hovered !== before.hovered) engine.request();
      }),
      followScroll(lanes.current, engine),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [engine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: repainted when one of these changes
  useEffect(() => engine.request(), [engine, theme, state, head, width, visibleHeight]);
  return useMemo(() => ({ header, lanes }), []);
}

function followScroll(canvas: HTMLCanvasElement | null, engine: ChartEngine): () => void {
  const scroller = canvas?.parentElement;
  const onScroll = () => engine.request();
  scroller?.addEventListener("scroll", onScroll, { passive: true });
  return () => scroller?.removeEventListener("scroll", onScroll);
}

function paintHeader(
  painter: HeaderPainter,
  canvas: HTMLCanvasElement,
  shown: Shown,
  { theme, events, width, head }: Request,
  state: ChartState,
): void {
  const selected = events.find(({ id }) => id === state.selected) ?? null;
  painter.paint(canvas, shown, { ...head, theme, state, selected, width });
}

function paintLanes(
  canvas: HTMLCanvasElement,
  { frame, plan }: Shown,
  { theme, width, visibleHeight }: Request,
  state: ChartState,
): void {
  const scrolled = canvas.parentElement?.scrollTop ?? 0;
  const size = { width, height: Math.max(1, visibleHeight) };
  const stuck = stuckHeight(plan.arrangement, visibleHeight);
  const view = { scrolled, height: visibleHeight, stuck };
  const marks = [...lanesScene(frame, theme, state, view), ...stickyFade(frame, theme, view)];
  paintOn(canvas, marks, size, theme.paper, -scrolled);
}
