import { useEffect } from "react";
import type { Timeline } from "../model/timeline";
import { columnsOf } from "../select/columns";
import { facetTitles, facetValueName } from "../select/facetNames";
import { isColumn } from "../select/tableColumnIds";
import { addProblem } from "../store/notices";
import { useViewStore } from "../store/viewStore";
import { facets } from "../view/view";

/**
 * Says which chosen values no event here has, once per timeline: such a filter is honoured (it shows nothing, or only
 * what the values beside it show), but whoever opens an old link should know why.
 */
export function useStrangeValues(timeline: Timeline | undefined): void {
  useEffect(() => {
    if (!timeline) return;
    tellStrangeColumns();
    const { values } = useViewStore.getState().view.filters;
    const columns = columnsOf(timeline).facets;
    for (const facet of facets)
      for (const value of values[facet])
        if (!columns[facet].codeOf.has(value))
          addProblem(
            `It filters by ${facetTitles[facet].toLowerCase()} “${facetValueName(timeline, facet, value)}”, which no event here has.`,
          );
  }, [timeline]);
}

/** The table leaves out a column it does not have, and is sorted by time instead of by one. */
function tellStrangeColumns(): void {
  const { columns, sort } = useViewStore.getState().view;
  for (const id of columns ?? [])
    if (!isColumn(id)) addProblem(`It names a column “${id}”, which the table does not have.`);
  if (sort !== null && !isColumn(sort.column))
    addProblem(`It sorts by “${sort.column}”, which is no column of the table.`);
}
