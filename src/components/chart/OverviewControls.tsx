import { type KeyboardEvent, useEffect, useRef } from "react";
import { overviewTime } from "../../layout/overview";
import { windowOf } from "../../layout/viewport";
import { dateInShort } from "../../model/dateWords";
import { bracketOf } from "./bracket";
import type { ChartEngine, Shown } from "./chartEngine";
import styles from "./OverviewControls.module.css";
import { useOverviewDrag } from "./useOverviewDrag";

type Props = {
  readonly engine: ChartEngine;
  /** Left and right edge of the plot from the panel's, px. */
  readonly pad: number;
  readonly width: number;
};

type Edge = "start" | "end";

/** What one grasps of the overview: the bracket's two ends, the bracket itself, and the strip around it. */
export function OverviewControls({ engine, pad, width }: Props) {
  const strip = useRef<HTMLElement>(null);
  const handles = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null) };
  const { start, end } = handles;
  useEffect(
    () => engine.listen((shown) => placeHandles(shown, start.current, end.current)),
    [engine, start, end],
  );
  useOverviewDrag(strip, engine);
  return (
    <section
      ref={strip}
      aria-label="Overview"
      className={styles.strip}
      style={{ left: pad, width: Math.max(0, width - pad * 2) }}
    >
      {(["start", "end"] as const).map((edge) => (
        <div
          key={edge}
          ref={handles[edge]}
          role="slider"
          tabIndex={0}
          aria-label={edge === "start" ? "Window start" : "Window end"}
          aria-valuenow={0}
          className={styles.handle}
          data-edge={edge}
          onKeyDown={(event) => moveByKey(event, edge, engine)}
        />
      ))}
    </section>
  );
}

function placeHandles(shown: Shown, start: HTMLElement | null, end: HTMLElement | null): void {
  const { x0, x1 } = bracketOf(shown);
  const { base } = shown.plan;
  const window = windowOf(base, shown.viewport) ?? { start: base.start, end: base.end };
  placeHandle(start, x0, window.start, shown);
  placeHandle(end, x1, window.end, shown);
}

function placeHandle(handle: HTMLElement | null, x: number, time: number, { plan }: Shown): void {
  if (handle === null) return;
  handle.style.transform = `translateX(${x.toFixed(1)}px)`;
  const days = (ms: number) => String(Math.round(ms / 86_400_000));
  handle.setAttribute("aria-valuemin", days(plan.base.start));
  handle.setAttribute("aria-valuemax", days(plan.base.end));
  handle.setAttribute("aria-valuenow", days(time));
  handle.setAttribute("aria-valuetext", dateInShort(new Date(time).toISOString().slice(0, 10)));
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** An arrow key moves an edge by a hundredth of the extent. */
function moveByKey(event: KeyboardEvent, edge: Edge, engine: ChartEngine): void {
  const step = steps[event.key];
  if (step === undefined || engine.shown === null) return;
  event.preventDefault();
  event.stopPropagation();
  const { frame, plan } = engine.shown;
  const length = frame.plot.x1 - frame.plot.x0;
  const { x0, x1 } = bracketOf(engine.shown);
  const moved = (edge === "start" ? x0 : x1) + (step * length) / 100;
  const [from, to] =
    edge === "start" ? [Math.min(moved, x1 - 2), x1] : [x0, Math.max(moved, x0 + 2)];
  const time = overviewTime(plan.base, length);
  engine.showWindow({ start: time(Math.max(0, from)), end: time(Math.min(length, to)) }, false);
}
