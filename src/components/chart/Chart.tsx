import { useEffect, useMemo, useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { HEADER } from "../../scene/headerScene";
import { type LegendKind, legendMatches } from "../../scene/legend";
import type { ChartState } from "../../scene/state";
import { useViewStore } from "../../store/viewStore";
import styles from "./Chart.module.css";
import { ChartKey } from "./ChartKey";
import type { ChartEngine } from "./chartEngine";
import { EventButtons } from "./EventButtons";
import { HoverCard, useHoverCard } from "./HoverCard";
import { MoreBelow } from "./MoreBelow";
import { OverviewControls } from "./OverviewControls";
import { PillButtons } from "./PillButtons";
import { UndatedRow } from "./UndatedRow";
import { useBringSelected } from "./useBringSelected";
import { useChartKeys } from "./useChartKeys";
import { useChartPainting } from "./useChartPainting";
import { type ChartData, useChartPlan } from "./useChartPlan";
import { useChartTheme } from "./useChartTheme";
import { useElementSize } from "./useElementSize";
import { useGestures } from "./useGestures";
import { useLevel } from "./useLevel";
import { useMeasureText } from "./useMeasureText";
import { WheelHint } from "./WheelHint";

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
  const room = bodyHeight - undatedHeight - keyHeight - HEADER.height;
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
      spotlight: spotlight === null ? null : legendMatches[spotlight],
    }),
    [selected, data.faded, spotlight],
  );
  const visibleHeight = Math.min(lanesHeight, plan?.arrangement.height ?? lanesHeight);
  const painting = useChartPainting({
    engine,
    theme,
    state,
    events: data.events,
    width,
    visibleHeight,
  });
  useEffect(() => {
    if (plan !== null) engine.setPlan(plan, PLOT_PAD, true);
  }, [engine, plan]);
  const { hint, range } = useGestures(surface, engine);
  const card = useHoverCard(engine, selected);
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
        <div className={styles.header} data-axis>
          <canvas ref={painting.header} aria-hidden className={styles.canvas} />
          <OverviewControls engine={engine} pad={PLOT_PAD} width={width} />
          {range && (
            <div className={styles.range} style={{ left: range.left, width: range.width }} />
          )}
        </div>
        <div
          ref={scroller}
          data-scroller
          className={styles.scroller}
          data-scrolls={(plan?.arrangement.height ?? 0) > visibleHeight}
          style={{ height: visibleHeight }}
        >
          <canvas
            ref={painting.lanes}
            aria-hidden
            className={styles.lanes}
            style={{ marginBottom: -visibleHeight }}
          />
          <div className={styles.layer} style={{ height: plan?.arrangement.height ?? 0 }}>
            {plan && (
              <>
                <EventButtons plan={plan} engine={engine} selected={selected} card={card} />
                <PillButtons plan={plan} engine={engine} />
              </>
            )}
          </div>
        </div>
        <MoreBelow engine={engine} scroller={scroller} />
        <WheelHint shown={hint} />
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
