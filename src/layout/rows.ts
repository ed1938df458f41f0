/** Rows of boxes that keep their distance: which row has room from x0 to x1? */
import { NEIGHBOUR_GAP } from "./labels.ts";
import type { Extent } from "./markBox.ts";

/** Occupied stretches of one row, px, in no order. */
export type Row = Extent[];

/** Whether the stretch keeps NEIGHBOUR_GAP to everything in the row. */
export function hasRoom(row: Row | undefined, { x0, x1 }: Extent): boolean {
  if (row === undefined) return true;
  return row.every((box) => x1 + NEIGHBOUR_GAP <= box.x0 || box.x1 + NEIGHBOUR_GAP <= x0);
}

/** Takes the stretch in row `index`; rows up to it come into being. */
export function occupy(rows: Row[], index: number, box: Extent): void {
  while (rows.length <= index) rows.push([]);
  rows[index]?.push(box);
}

/** How far one could reach from a stretch to either side before meeting a neighbour or the bounds, px. */
export function roomBeside(
  row: Row | undefined,
  { x0, x1 }: Extent,
  bounds: Extent,
): { readonly left: number; readonly right: number } {
  let { x0: left, x1: right } = bounds;
  for (const box of row ?? []) {
    if (box.x1 <= x0) left = Math.max(left, box.x1 + NEIGHBOUR_GAP);
    if (box.x0 >= x1) right = Math.min(right, box.x0 - NEIGHBOUR_GAP);
  }
  return { left: x0 - left, right: right - x1 };
}
