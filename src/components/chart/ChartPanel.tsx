import { lazy, Suspense, useRef } from "react";
import type { Timeline } from "../../model/timeline";
import { loadChunk } from "../common/loadChunk";
import { useMediaQuery } from "../common/useMediaQuery";
import { Chart } from "./Chart";
import styles from "./ChartPanel.module.css";
import { ChartToolbar } from "./ChartToolbar";
import { useChartEngine } from "./useChartEngine";
import { useChartData } from "./useChartPlan";
import { useElementSize } from "./useElementSize";

// Only phones load it.
const PhoneTimeline = lazy(() =>
  loadChunk(async () => ({
    default: (await import("./PhoneTimeline")).PhoneTimeline,
  })),
);

/** Panels narrower than this on narrow screens show time running down, px. */
const PHONE_MOST = 520;

/** The chart and its tools. `matching` holds the ids of the events that pass the filters. */
export function ChartPanel({
  timeline,
  matching,
}: {
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
}) {
  const section = useRef<HTMLElement>(null);
  const { width } = useElementSize(section);
  const engine = useChartEngine();
  const data = useChartData(timeline, matching);
  const phone = useMediaQuery("(max-width: 639px)") && width > 0 && width < PHONE_MOST;
  return (
    <section ref={section} aria-label="Timeline" className={styles.panel}>
      {phone ? (
        <Suspense fallback={null}>
          <PhoneTimeline timeline={timeline} data={data} width={width} />
        </Suspense>
      ) : (
        <>
          <ChartToolbar engine={engine} />
          {width > 0 && <Chart timeline={timeline} data={data} engine={engine} width={width} />}
        </>
      )}
    </section>
  );
}
