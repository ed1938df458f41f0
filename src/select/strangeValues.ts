/** What a view names and a timeline does not have, in sentences on the link or image that the view came by ("It …"). */
import type { Timeline } from "../model/timeline";
import { facets, type View } from "../view/view";
import { columnsOf } from "./columns";
import { facetTitles, facetValueName } from "./facetNames";
import { lookupOf } from "./lookup";
import { isColumn } from "./tableColumnIds";

/**
 * Filters no event answers to, and columns there are none of. Such a filter is honoured all the same: it shows nothing,
 * or only what the values beside it show.
 */
export function strangeValues(timeline: Timeline, view: View): string[] {
  return [...strangeColumns(view), ...strangeFilters(timeline, view)];
}

/** The table leaves out a column it does not have, and is sorted by time instead of by one. */
function strangeColumns({ columns, sort }: View): string[] {
  const strange = (columns ?? []).filter((id) => !isColumn(id));
  return [
    ...strange.map((id) => `It names a column “${id}”, which the table does not have.`),
    ...(sort === null || isColumn(sort.column)
      ? []
      : [`It sorts by “${sort.column}”, which is no column of the table.`]),
  ];
}

function strangeFilters(timeline: Timeline, { filters }: View): string[] {
  const columns = columnsOf(timeline).facets;
  return facets.flatMap((facet) =>
    filters.values[facet]
      .filter((value) => !columns[facet].codeOf.has(value))
      .map(
        (value) =>
          `It filters by ${facetTitles[facet].toLowerCase()} “${facetValueName(timeline, facet, value)}”, which no event here has.`,
      ),
  );
}

/** A view as far as this timeline has what it selects, and sentences on what was left out of it. */
export function withoutMissing(
  timeline: Timeline,
  view: View,
): { readonly view: View; readonly missing: readonly string[] } {
  const { events, passages, documents } = lookupOf(timeline);
  const eventGone = view.event !== null && !events.has(view.event);
  const passageGone = view.passage !== null && !passages.has(view.passage);
  const gone = view.compare.filter((id) => !documents.has(id));
  return {
    view: {
      ...view,
      event: eventGone ? null : view.event,
      passage: eventGone || passageGone ? null : view.passage,
      compare: view.compare.filter((id) => documents.has(id)),
    },
    missing: [
      ...(eventGone ? [`It names an event that is not in this timeline: “${view.event}”.`] : []),
      ...(passageGone ? [`It names a passage that is not here: “${view.passage}”.`] : []),
      ...gone.map((id) => `It compares a report that is not here: “${id}”.`),
    ],
  };
}
