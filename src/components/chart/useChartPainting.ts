import { type RefObject, useEffect, useMemo, useRef } from "react";
import { beamsOf } from "../../layout/beams";
import type { ChartEvent } from "../../layout/chartEvent";
import { overviewOf } from "../../layout/overview";
import { windowOf } from "../../layout/viewport";
import { axisScene, beamMarks, HEADER, overviewMarks } from "../../scene/headerScene";
import { lanesScene } from "../../scene/lanesScene";
import type { Mark } from "../../scene/mark";
import type { ChartState } from "../../scene/state";
import type { Theme } from "../../scene/theme";
import { useViewStore } from "../../store/viewStore";
import { paintOn } from "./canvasPainter";
import type { ChartEngine, Shown } from "./chartEngine";
import { stickyFade } from "./stickyFade";

type Request = {
  readonly engine: ChartEngine;
  readonly theme: Theme;
  readonly state: Omit<ChartState, "hovered">;
  readonly events: readonly ChartEvent[];
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
  const { engine, theme, state, width, visibleHeight } = request;
  useEffect(() => {
    const paint = (shown: Shown) =>
      paintChart(shown, latest.current, header.current, lanes.current);
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
  useEffect(() => engine.request(), [engine, theme, state, width, visibleHeight]);
  return useMemo(() => ({ header, lanes }), []);
}

function followScroll(canvas: HTMLCanvasElement | null, engine: ChartEngine): () => void {
  const scroller = canvas?.parentElement;
  const onScroll = () => engine.request();
  scroller?.addEventListener("scroll", onScroll, { passive: true });
  return () => scroller?.removeEventListener("scroll", onScroll);
}

function paintChart(
  shown: Shown,
  { theme, state, events, width, visibleHeight }: Request,
  header: HTMLCanvasElement | null,
  lanes: HTMLCanvasElement | null,
): void {
  const now: ChartState = { ...state, hovered: useViewStore.getState().hovered };
  if (header !== null)
    paintOn(
      header,
      headerMarks(shown, events, theme, now),
      { width, height: HEADER.height },
      theme.paper,
    );
  if (lanes === null) return;
  const scrolled = lanes.parentElement?.scrollTop ?? 0;
  const size = { width, height: Math.max(1, visibleHeight) };
  const marks = [
    ...lanesScene(shown.frame, theme, now, scrolled),
    ...stickyFade(shown.frame, theme, scrolled),
  ];
  paintOn(lanes, marks, size, theme.paper, -scrolled);
}

function headerMarks(
  { frame, plan, viewport }: Shown,
  events: readonly ChartEvent[],
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  const { base } = plan;
  const { x0, x1 } = frame.plot;
  const overview = overviewOf(events, base, windowOf(base, viewport), x1 - x0);
  const selected = events.find(({ id }) => id === state.selected) ?? null;
  return [
    ...beamMarks(beamsOf(frame, base), theme),
    ...overviewMarks(overview, x0, x1 - x0, theme, state),
    ...axisScene(frame, theme, selected, HEADER.axisTop),
  ];
}
