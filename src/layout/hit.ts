/** What is at a place of the lanes. */
import type { Frame } from "./frame.ts";
import type { FrameItem } from "./frameItem.ts";

/** The item whose mark or label is at (x, y), px from the top of all lanes; the last drawn wins. */
export function itemAt({ items }: Frame, x: number, y: number): FrameItem | null {
  const hit = ({ box, visible }: FrameItem) =>
    visible && x >= box.x - 2 && x <= box.x + box.width + 2 && y >= box.y && y < box.y + box.height;
  return items.findLast(hit) ?? null;
}
