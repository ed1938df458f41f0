import { useRef } from "react";
import type { Timeline } from "../../model/timeline";
import { Chart } from "./Chart";
import styles from "./ChartPanel.module.css";
import { ChartToolbar } from "./ChartToolbar";
import { useChartEngine } from "./useChartEngine";
import { useChartData } from "./useChartPlan";
import { useElementSize } from "./useElementSize";

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
  return (
    <section ref={section} aria-label="Timeline" className={styles.panel}>
      <ChartToolbar engine={engine} narrow={width > 0 && width < 720} />
      {width > 0 && <Chart timeline={timeline} data={data} engine={engine} width={width} />}
    </section>
  );
}
