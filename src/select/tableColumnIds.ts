/**
 * Which columns the table has and which of them a view shows. Apart from what the columns say (`tableColumns.ts`), so
 * that the first page, which tells of columns a link names in vain, need not load it.
 */

/** In the order in which they are offered. */
export const columnIds = [
  "date",
  "edtf",
  "date-basis",
  "time-of-day",
  "duration",
  "title",
  "label",
  "type",
  "status",
  "people",
  "place",
  "countries",
  "topics",
  "amounts",
  "agreement",
  "sources",
  "independent",
  "documents",
  "passages",
  "quotes",
  "part-of",
  "cameo",
  "id",
] as const;
export type ColumnId = (typeof columnIds)[number];

/** Shown unless a view says otherwise. */
export const usualColumns: readonly ColumnId[] = [
  "date",
  "title",
  "type",
  "status",
  "people",
  "place",
  "countries",
  "agreement",
  "sources",
];

/** Whether the table has such a column. */
export function isColumn(id: string): id is ColumnId {
  return (columnIds as readonly string[]).includes(id);
}

/** The columns a view shows, in its order. The title is never missing: by it a row is known and opened. */
export function shownColumns(columns: readonly string[] | null): readonly ColumnId[] {
  const known = columns?.filter(isColumn) ?? [];
  if (known.length === 0) return usualColumns;
  return known.includes("title") ? known : ["title", ...known];
}

/** The columns with one more or one less; one more stands where it is offered, whatever the others' order. */
export function withColumn(shown: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  if (shown.includes(id)) return shown.filter((other) => other !== id);
  const rank = columnIds.indexOf(id);
  const before = shown.findLastIndex((other) => columnIds.indexOf(other) < rank);
  return [...shown.slice(0, before + 1), id, ...shown.slice(before + 1)];
}
