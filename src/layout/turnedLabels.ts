/** Labels that the plot's end would cut, turned to the other side of their marks. */
import { chartFonts } from "./font.ts";
import { boundsOf, type FrameInput, type FrameItem } from "./frameItem.ts";
import { LABEL_GAP } from "./labels.ts";
import type { Extent } from "./markBox.ts";
import { labelAnchor } from "./place.ts";
import { hasRoom } from "./rows.ts";

/**
 * A label that is cut by the plot's end goes to the other side of its mark, if it has room there in whole:
 *
 *   ● Shoigu hai…│   →   Shoigu hails military ties ●   │
 */
export function turnedLabels(items: readonly FrameItem[], input: FrameInput): readonly FrameItem[] {
  const cut = items.filter(isCut);
  if (cut.length === 0) return items;
  const now = new Map(items.map((item) => [item.key, item]));
  for (const item of cut) {
    const row = [...now.values()].filter(
      ({ y, key, visible }) => visible && key !== item.key && Math.abs(y - item.y) < 1,
    );
    const turned = turnedLabel(item, row, input);
    if (turned !== null) now.set(item.key, turned);
  }
  return [...now.values()];
}

function isCut({ visible, item, label }: FrameItem): boolean {
  return visible && !item.folded && item.label.width > 0 && label !== item.label;
}

function turnedLabel(
  one: FrameItem,
  row: readonly FrameItem[],
  input: FrameInput,
): FrameItem | null {
  const { mark, ghost, event } = one;
  const side = one.item.side === "right" ? "left" : "right";
  const { label } = one.item;
  const anchor = labelAnchor(event, mark, side);
  const labelX = side === "right" ? anchor : anchor - label.width;
  const wanted = { x0: labelX, x1: labelX + label.width };
  const bounds = boundsOf(one.item, input);
  if (wanted.x0 < Math.max(bounds.x0, input.plot.x0) || wanted.x1 > bounds.x1) return null;
  const taken = [...row.map((other) => takenBy(other, input)), ...curtainsBeside(one, input)];
  if (ghost !== null) taken.push(ghostTaken(one, ghost, input));
  if (!hasRoom(taken, wanted)) return null;
  const x0 = Math.max(bounds.x0, Math.min(mark.x0, wanted.x0));
  const x1 = Math.min(bounds.x1, Math.max(mark.x1, wanted.x1));
  return {
    ...one,
    item: { ...one.item, side },
    label,
    labelX,
    labelOver: false,
    box: { ...one.box, x: x0, width: Math.max(0, x1 - x0) },
  };
}

/** Curtains that hang through its row, but not its own, px. */
function curtainsBeside({ y, mark }: FrameItem, { arrangement, x }: FrameInput): Extent[] {
  return arrangement.curtains
    .filter(({ top, bottom }) => top <= y && y <= bottom)
    .map(({ start, end }) => ({ x0: x(start), x1: x(end) }))
    .filter(({ x0, x1 }) => mark.x1 <= x0 || mark.x0 >= x1);
}

/** All that an item takes of its row, px. */
export function takenBy(item: FrameItem, input: FrameInput): Extent {
  const { mark, label, labelX, ghost, tie } = item;
  const parts = [mark, ...(tie ? [tie] : []), ...(ghost ? [ghostTaken(item, ghost, input)] : [])];
  if (label !== null) parts.push({ x0: labelX, x1: labelX + label.width });
  return {
    x0: Math.min(...parts.map(({ x0 }) => x0)),
    x1: Math.max(...parts.map(({ x1 }) => x1)),
  };
}

function ghostTaken(
  { mark, ghostWords }: FrameItem,
  ghost: Extent,
  { measure }: FrameInput,
): Extent {
  if (ghostWords === null) return ghost;
  const reach = LABEL_GAP + measure(ghostWords, chartFonts.note);
  return ghost.x0 < mark.x0
    ? { x0: ghost.x0 - reach, x1: ghost.x1 }
    : { x0: ghost.x0, x1: ghost.x1 + reach };
}
