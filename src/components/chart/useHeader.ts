import { useMemo } from "react";
import { chartEvents } from "../../layout/chartEvent";
import { coverageOf } from "../../layout/coverage";
import { rowDocuments } from "../../layout/coverageRows";
import { overviewSpan } from "../../layout/overview";
import type { Timeline } from "../../model/timeline";
import { type HeaderGeometry, headerGeometry } from "../../scene/header";
import { type HeaderLayout, headerLayout } from "../../scene/headerScene";
import { useViewStore } from "../../store/viewStore";
import { useCoverageFold } from "./coverageFold";
import type { ChartData } from "./useChartPlan";

export type ChartHeader = { readonly layout: HeaderLayout; readonly geometry: HeaderGeometry };

/**
 * The header over a plot of `width` px, all but the window; the same object until something of it changes.
 */
export function useHeader(timeline: Timeline, data: ChartData, width: number): ChartHeader {
  const open = useCoverageFold((fold) => fold.open);
  const from = useViewStore(({ view }) => view.filters.from);
  const to = useViewStore(({ view }) => view.filters.to);
  const geometry = useMemo(
    () => headerGeometry(open ? rowDocuments(coverageOf(timeline)).length : 0),
    [timeline, open],
  );
  const layout = useMemo(() => {
    const all = chartEvents(timeline);
    const passing = new Set(data.events.map(({ id }) => id).filter((id) => !data.faded.has(id)));
    const out = new Set(all.map(({ id }) => id).filter((id) => !passing.has(id)));
    return headerLayout(timeline, all, overviewSpan(all), width, out, { from, to });
  }, [timeline, data, width, from, to]);
  return useMemo(() => ({ layout, geometry }), [layout, geometry]);
}
