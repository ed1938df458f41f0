import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { daysInWords } from "../../layout/viewportDays";
import type { Timeline } from "../../model/timeline";
import { type LegendKind, legendMatches } from "../../scene/legend";
import type { ChartState } from "../../scene/state";
import { useViewStore } from "../../store/viewStore";
import { loadChunk } from "../common/loadChunk";
import { AxisDays } from "./AxisDays";
import styles from "./Chart.module.css";
import { ChartKey } from "./ChartKey";
import type { ChartEngine } from "./chartEngine";
import { DrawnDays } from "./DrawnDays";
import { EventButtons } from "./EventButtons";
import { GestureHint } from "./GestureHint";
import type { DrawnRange } from "./gestures";
import { HoverCard, useHoverCard } from "./HoverCard";
import { daysOnAxis } from "./keepDays";
import { LaneHeaders } from "./LaneHeaders";
import { MoreBelow } from "./MoreBelow";
import { OverviewControls } from "./OverviewControls";
import { PillButtons } from "./PillButtons";
import { stuckHeight } from "./stuckHeight";
import { UndatedRow } from "./UndatedRow";
import { useBringSelected } from "./useBringSelected";
import { useCardByLongPress } from "./useCardByLongPress";
import { useChartKeys } from "./useChartKeys";
import { useChartPainting } from "./useChartPainting";
import { type ChartData, useChartPlan } from "./useChartPlan";
import { useChartTheme } from "./useChartTheme";
import { useDrawn } from "./useDrawn";
import { useElementSize } from "./useElementSize";
import { useGestures } from "./useGestures";
import { useHeader } from "./useHeader";
import { useLevel } from "./useLevel";
import { useMeasureText } from "./useMeasureText";

// What one sees of the coverage is on the canvas; what one can point at comes after the first picture.
const Coverage = lazy(() =>
  loadChunk(async () => ({ default: (await import("./Coverage")).Coverage })),
);

type Props = {
  readonly timeline: Timeline;
  readonly data: ChartData;
  readonly engine: ChartEngine;
  /** Width of the panel, px. */
  readonly width: number;
};

/** Left edge of the plot in the panel, px; the right one keeps the same distance. */
const PLOT_PAD = 24;

/** In a panel lower than this, px, the key folds and the undated row has one line… */
const LOW = 480;
/** …and where the lanes would still have less than this, the whole panel scrolls. */
const LEAST_LANES = 200;

/** Overview, axis, lanes, undated row and key. */
export function Chart({ timeline, data, engine, width }: Props) {
  const body = useRef<HTMLDivElement>(null);
  const undated = useRef<HTMLDivElement>(null);
  const key = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { height: bodyHeight } = useElementSize(body);
  const { height: undatedHeight } = useElementSize(undated);
  const { height: keyHeight } = useElementSize(key);
  const measure = useMeasureText();
  const theme = useChartTheme();
  const selected = useViewStore(({ view }) => view.event);
  const [spotlight, setSpotlight] = useState<LegendKind | null>(null);
  const [lit, setLit] = useState<readonly string[]>([]);
  const head = useHeader(timeline, data, width - PLOT_PAD * 2);
  const room = bodyHeight - undatedHeight - keyHeight - head.geometry.height;
  const lanesHeight = Math.max(LEAST_LANES, room);
  const low = bodyHeight > 0 && bodyHeight < LOW;
  const level = useLevel(engine);
  const plan = useChartPlan({
    timeline,
    events: data.events,
    measure,
    width: width - PLOT_PAD * 2,
    height: lanesHeight,
    level,
  });
  const state = useMemo<Omit<ChartState, "hovered">>(
    () => ({
      selected,
      faded: data.faded,
      spotlight: spotlightOf(spotlight, lit),
    }),
    [selected, data.faded, spotlight, lit],
  );
  const visibleHeight = Math.min(lanesHeight, plan?.arrangement.height ?? lanesHeight);
  const stuck = plan === null ? 0 : stuckHeight(plan.arrangement, visibleHeight);
  const painting = useChartPainting({
    engine,
    theme,
    state,
    events: data.events,
    head,
    width,
    visibleHeight,
  });
  useEffect(() => {
    if (plan !== null) engine.setPlan(plan, PLOT_PAD, true);
  }, [engine, plan]);
  const { hint, range } = useGestures(surface, engine);
  const drawn = useDrawn(engine);
  const card = useHoverCard(engine, selected);
  useCardByLongPress(surface, card);
  useChartKeys({ engine, data, selected, surface, card });
  useBringSelected({ engine, plan, selected, scroller });

  return (
    <div
      ref={body}
      className={styles.body}
      data-scrolls={bodyHeight > 0 && room < LEAST_LANES}
      data-plot-width={width - PLOT_PAD * 2}
      data-lanes-height={lanesHeight}
      data-zoom-level={level}
    >
      <div ref={surface} className={styles.surface}>
        <div className={styles.header} style={{ height: head.geometry.height }} data-axis>
          <canvas ref={painting.header} aria-hidden className={styles.canvas} />
          <OverviewControls
            timeline={timeline}
            engine={engine}
            layout={head.layout}
            pad={PLOT_PAD}
            width={width}
            passing={data.events.length - data.faded.size}
          />
          {drawn && head.geometry.coverageRows > 0 && (
            <Suspense fallback={null}>
              <Coverage
                timeline={timeline}
                {...head}
                pad={PLOT_PAD}
                width={width - PLOT_PAD * 2}
                lit={lit}
                onLit={setLit}
              />
            </Suspense>
          )}
          {range && (
            <DrawnDays {...range} top={head.geometry.axisTop} words={rangeWords(range, engine)} />
          )}
          <AxisDays engine={engine} geometry={head.geometry} />
        </div>
        <div
          ref={scroller}
          data-scroller
          className={styles.scroller}
          data-scrolls={(plan?.arrangement.height ?? 0) > visibleHeight}
          style={{ height: visibleHeight, scrollPaddingTop: stuck }}
        >
          <canvas
            ref={painting.lanes}
            aria-hidden
            className={styles.lanes}
            style={{ height: visibleHeight, marginBottom: -visibleHeight }}
          />
          <div className={styles.layer} style={{ height: plan?.arrangement.height ?? 0 }}>
            {plan && (
              <>
                <LaneHeaders plan={plan} engine={engine} scroller={scroller} stuck={stuck} />
                <EventButtons
                  plan={plan}
                  engine={engine}
                  selected={selected}
                  card={card}
                  scroller={scroller}
                  stuck={stuck}
                />
                <PillButtons plan={plan} engine={engine} />
              </>
            )}
          </div>
        </div>
        <MoreBelow engine={engine} scroller={scroller} />
        <GestureHint hint={hint} />
      </div>
      <div ref={undated} className={styles.undated}>
        <UndatedRow
          events={plan?.undated ?? []}
          timeline={timeline}
          selected={selected}
          faded={data.faded}
          lines={low ? 1 : 2}
        />
      </div>
      <div ref={key} className={styles.key}>
        <ChartKey
          timeline={timeline}
          theme={theme}
          spotlight={spotlight}
          onSpotlight={setSpotlight}
          folded={low}
        />
      </div>
      <HoverCard card={card} timeline={timeline} bounds={body} />
    </div>
  );
}

/** What an entry of the key, or else the reports pointed at in the coverage, bring out. */
function spotlightOf(kind: LegendKind | null, lit: readonly string[]): ChartState["spotlight"] {
  if (kind !== null) return legendMatches[kind];
  if (lit.length === 0) return null;
  return ({ documents }) => documents.some((id) => lit.includes(id));
}

function rangeWords(range: DrawnRange, engine: ChartEngine): string {
  const days = daysOnAxis(engine, range.x0, range.x1);
  const words = days === null ? "" : daysInWords(days.from, days.to);
  return range.keeps ? `Only ${words}` : words;
}
