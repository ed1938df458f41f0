import { memo, useEffect, useId, useMemo, useRef, useState } from "react";
import { overviewTime, widened } from "../../layout/overview";
import { windowOf } from "../../layout/viewport";
import { daysInWords, daysOf } from "../../layout/viewportDays";
import { dateInShort } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import type { HeaderLayout } from "../../scene/headerScene";
import { dayOf } from "../../view/isoTime";
import { bracketOf } from "./bracket";
import type { ChartEngine, Shown } from "./chartEngine";
import { DrawnDays } from "./DrawnDays";
import { keepDays } from "./keepDays";
import { OverviewAsText } from "./OverviewAsText";
import styles from "./OverviewControls.module.css";
import { moveByKey } from "./overviewKeys";
import { type OverviewRange, useOverviewDrag } from "./useOverviewDrag";
import { WrittenTip } from "./WrittenTip";

type Props = {
  readonly timeline: Timeline;
  readonly engine: ChartEngine;
  readonly layout: HeaderLayout;
  /** Left and right edge of the plot from the panel's, px. */
  readonly pad: number;
  readonly width: number;
  readonly passing: number;
};

/** What one grasps of the overview: the bracket's two ends, the bracket itself, and the strip around it. */
export const OverviewControls = memo(function OverviewControls({
  timeline,
  engine,
  layout,
  pad,
  width,
  passing,
}: Props) {
  const strip = useRef<HTMLElement>(null);
  const handles = { start: useRef<HTMLDivElement>(null), end: useRef<HTMLDivElement>(null) };
  const { start, end } = handles;
  const [range, setRange] = useState<OverviewRange | null>(null);
  const id = useId();
  const { span } = layout;
  const length = Math.max(0, width - pad * 2);
  useEffect(() => {
    const place = (shown: Shown) => placeHandles(shown, layout, start.current, end.current);
    if (engine.shown !== null) place(engine.shown);
    return engine.listen(place);
  }, [engine, layout, start, end]);
  const { daysIn, hooks } = useMemo(() => {
    const time = overviewTime(span, length);
    const daysIn = ({ x0, x1 }: OverviewRange) => daysOf({ start: time(x0), end: time(x1) }, span);
    const onKeep = (drawn: OverviewRange) => keepDays(daysIn(drawn));
    return { daysIn, hooks: { onDays: setRange, onKeep } };
  }, [span, length]);
  useOverviewDrag(strip, engine, span, hooks);
  const days = range && daysIn(range);
  return (
    <section
      ref={strip}
      aria-label="Overview"
      aria-describedby={`${id}-share`}
      className={styles.strip}
      style={{ left: pad, width: length }}
    >
      {(["start", "end"] as const).map((edge) => (
        <div
          key={edge}
          ref={handles[edge]}
          role="slider"
          tabIndex={0}
          aria-label={edge === "start" ? "Window start" : "Window end"}
          aria-valuenow={0}
          aria-describedby={`${id}-keys`}
          className={styles.handle}
          data-edge={edge}
          onKeyDown={(event) => moveByKey(event, edge, engine, span)}
        />
      ))}
      {range && days && (
        <DrawnDays {...range} top={14} words={`Only ${daysInWords(days.from, days.to)}`} />
      )}
      <WrittenTip strip={strip} timeline={timeline} signs={layout.signs} width={length} />
      <OverviewAsText timeline={timeline} passing={passing} id={id} />
    </section>
  );
});

function placeHandles(
  shown: Shown,
  layout: HeaderLayout,
  start: HTMLElement | null,
  end: HTMLElement | null,
): void {
  const { base } = shown.plan;
  const exact = bracketOf(shown, layout.span);
  const { x0, x1 } = widened(exact, shown.frame.plot.x1 - shown.frame.plot.x0);
  const window = windowOf(base, shown.viewport) ?? { start: base.start, end: base.dataEnd };
  placeHandle(start, x0, window.start, layout);
  placeHandle(end, x1, Math.min(window.end, base.dataEnd) - 1, layout);
}

/** `time` is a moment of the day that the handle stands for. */
function placeHandle(
  handle: HTMLElement | null,
  x: number,
  time: number,
  { span }: HeaderLayout,
): void {
  if (handle === null) return;
  handle.style.transform = `translateX(${x.toFixed(1)}px)`;
  const days = (ms: number) => String(Math.round(ms / 86_400_000));
  const now = Math.min(span.end, Math.max(span.start, time));
  handle.setAttribute("aria-valuemin", days(span.start));
  handle.setAttribute("aria-valuemax", days(span.end));
  handle.setAttribute("aria-valuenow", days(now));
  handle.setAttribute("aria-valuetext", dateInShort(dayOf(time)));
}
