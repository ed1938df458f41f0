import { useDeferredValue, useMemo } from "react";
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

/**
 * The arrangement for the present size, lanes and scale; null until size and fonts are known. What opens beside the chart
 * is painted first, the chart is laid out after it; a size that was there before is not laid out again.
 */
export function useChartPlan(request: PlanRequest): Plan | null {
  const grouping = useViewStore(({ view }) => view.lanes);
  const scale = useViewStore(({ view }) => view.scale);
  const choices = useViewStore(({ view }) => view.laneChoices);
  const { timeline, events, measure } = request;
  const laterWidth = useDeferredValue(request.width);
  const laterHeight = useDeferredValue(request.height);
  const level = useDeferredValue(request.level);
  const first = laterWidth <= 0; // the first picture waits for nothing
  const width = first ? request.width : laterWidth;
  const height = first ? request.height : laterHeight;
  return useMemo(() => {
    if (width <= 0 || measure === null) return null;
    const input = { grouping, choices, scale, width, height, level };
    return knownPlan(events, JSON.stringify([timeline.id, input]), measure, () =>
      planChart({ timeline, events, measure, ...input }),
    );
  }, [timeline, events, measure, width, height, level, grouping, choices, scale]);
}

/** So many plans are kept for the events on the chart. */
const KEPT = 12;

const plans = new WeakMap<readonly ChartEvent[], Map<string, Plan>>();

function knownPlan(
  events: readonly ChartEvent[],
  key: string,
  measure: MeasureText,
  make: () => Plan,
): Plan {
  const kept = plans.get(events) ?? new Map<string, Plan>();
  plans.set(events, kept);
  const before = kept.get(key);
  if (before?.measure === measure) return before;
  const plan = make();
  kept.set(key, plan);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return plan;
}
