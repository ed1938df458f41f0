/** Which rows of the phone's list are in sight, and where to scroll for those that are not. */
import type {
  PhoneEventRow,
  PhoneGhostRow,
  PhoneLayout,
  PhoneMonthRow,
  PhoneRow,
  PhoneSection,
} from "../../layout/phoneType";
import { PHONE } from "../../layout/phoneType";

/** A row one can go to. */
export type StopRow = PhoneEventRow | PhoneGhostRow | PhoneMonthRow;

export function isStop(row: PhoneRow): row is StopRow {
  return row.kind !== "gap";
}

/** px of the list that its sticky headings cover. */
export function covered(layout: PhoneLayout): number {
  const inLanes = layout.sections.some(({ title }) => title !== null);
  return PHONE.year + (inLanes ? PHONE.lane : 0);
}

/** Whether the middle of the row is to be seen. */
export function isInSight(row: PhoneRow, layout: PhoneLayout, element: HTMLElement): boolean {
  const middle = row.y + row.height / 2 - element.scrollTop;
  return middle > covered(layout) && middle < element.clientHeight;
}

/** Rows in sight that one can go to, from above. */
export function stopsInSight(layout: PhoneLayout, element: HTMLElement): readonly StopRow[] {
  return layout.rows.filter(isStop).filter((row) => isInSight(row, layout, element));
}

/** Rows of an event itself, not of its ghosts. */
export function rowsOfEvent(layout: PhoneLayout, id: string): readonly PhoneEventRow[] {
  return layout.rows.filter(
    (row): row is PhoneEventRow => row.kind === "event" && row.event.id === id,
  );
}

/** The row nearest to what is in sight. */
export function nearest<Row extends PhoneRow>(
  rows: readonly Row[],
  element: HTMLElement,
): Row | undefined {
  const middle = element.scrollTop + element.clientHeight / 2;
  return [...rows].sort((a, b) => Math.abs(a.y - middle) - Math.abs(b.y - middle))[0];
}

/** The lane one looks at. */
export function sectionAt(layout: PhoneLayout, element: HTMLElement): PhoneSection | undefined {
  const y = element.scrollTop + covered(layout);
  return (
    layout.sections.find((section) => section.y + section.height > y) ?? layout.sections.at(-1)
  );
}

/** Start of what a row stands for, UTC ms; null for what has no date. */
export function rowTime(row: PhoneRow): number | null {
  if (row.kind === "event") return row.event.start;
  if (row.kind === "ghost") return row.ghost.start;
  return row.kind === "month" ? Date.parse(`${row.month}-01`) : null;
}

/** The first row of these from a time on, else the last before. */
export function rowAt(rows: readonly PhoneRow[], time: number): PhoneRow | undefined {
  const dated = rows.filter((row) => rowTime(row) !== null);
  return dated.find((row) => (rowTime(row) ?? 0) >= time) ?? dated.at(-1);
}

/** Brings a row below the headings, or just into sight where it is below the edge. */
export function scrollToRow(
  row: PhoneRow,
  layout: PhoneLayout,
  element: HTMLElement,
  how: "top" | "near",
): void {
  const top = row.y - covered(layout) - 4;
  const below = row.y + row.height > element.scrollTop + element.clientHeight;
  const near = below ? row.y + row.height - element.clientHeight + 8 : top;
  element.scrollTop = Math.max(0, how === "near" ? Math.min(near, top) : top);
}
