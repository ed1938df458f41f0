import { useMemo } from "react";
import { type ChartEvent, chartEvents } from "../../layout/chartEvent";
import type { MeasureText } from "../../layout/font";
import { type Plan, planChart } from "../../layout/plan";
import type { Timeline } from "../../model/timeline";
import { useViewStore } from "../../store/viewStore";

export type ChartData = {
  /** Events on the chart: those that match, or all when the others only fade. */
  readonly events: readonly ChartEvent[];
  readonly faded: ReadonlySet<string>;
};

const nobody: ReadonlySet<string> = new Set();

/** Which events are shown, and which of them faded. */
export function useChartData(timeline: Timeline, matching: ReadonlySet<string>): ChartData {
  const fades = useViewStore(({ view }) => view.filtered === "fade");
  return useMemo(() => {
    const all = chartEvents(timeline);
    const others = all.filter(({ id }) => !matching.has(id));
    if (others.length === 0) return { events: all, faded: nobody };
    if (fades) return { events: all, faded: new Set(others.map(({ id }) => id)) };
    return { events: all.filter(({ id }) => matching.has(id)), faded: nobody };
  }, [timeline, matching, fades]);
}

export type PlanRequest = {
  readonly timeline: Timeline;
  readonly events: readonly ChartEvent[];
  readonly measure: MeasureText | null;
  /** Width of the plot and height for the lanes, px. */
  readonly width: number;
  readonly height: number;
  readonly level: number;
};

/** The arrangement for the present size, lanes and scale; null until size and fonts are known. */
export function useChartPlan(request: PlanRequest): Plan | null {
  const grouping = useViewStore(({ view }) => view.lanes);
  const scale = useViewStore(({ view }) => view.scale);
  const choices = useViewStore(({ view }) => view.laneChoices);
  const { timeline, events, measure, width, height, level } = request;
  return useMemo(() => {
    if (width <= 0 || measure === null) return null;
    const size = { width, height, level };
    return planChart({ timeline, events, measure, ...size, grouping, choices, scale });
  }, [timeline, events, measure, width, height, level, grouping, choices, scale]);
}
