/** What one does to the table: its columns and its order, both part of the View. */
import { type ColumnId, shownColumns, usualColumns, withColumn } from "../select/tableColumnIds";
import { nextSort } from "../select/tableRows";
import { useViewStore } from "./viewStore";

/** Shows a column, or takes it away. */
export function toggleColumn(id: ColumnId): void {
  const { view, change } = useViewStore.getState();
  const columns = withColumn(shownColumns(view.columns), id);
  change({ columns: isUsual(columns) ? null : columns }, "push");
}

/** The usual columns again. */
export function resetColumns(): void {
  const { view, change } = useViewStore.getState();
  if (view.columns !== null) change({ columns: null }, "push");
}

/** A press on a column's header. */
export function pressHeader(id: ColumnId): void {
  const { view, change } = useViewStore.getState();
  change({ sort: nextSort(view.sort, id) }, "push");
}

function isUsual(columns: readonly ColumnId[]): boolean {
  return columns.join() === usualColumns.join();
}
