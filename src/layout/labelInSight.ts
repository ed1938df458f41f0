/** What of a label shows where its mark or the label itself leaves the plot. */
import type { Item } from "./arrangement.ts";
import type { MeasureText } from "./font.ts";
import { type Label, shortenLabel } from "./labels.ts";
import type { Extent } from "./markBox.ts";
import { labelAnchor } from "./place.ts";

/** The label as far as there is room, or null; its left edge, px; whether it stands on its own mark. */
export type LabelPlace = {
  readonly label: Label | null;
  readonly labelX: number;
  readonly labelOver: boolean;
};

/** A label shorter than this says nothing, px. */
const LEAST_LABEL = 24;

/**
 * Beside its mark if that is in sight; over the mark where the mark leaves the plot on the label's side; shortened where
 * the plot ends first.
 */
export function labelAt(
  item: Item,
  mark: Extent,
  bounds: Extent,
  measure: MeasureText,
): LabelPlace {
  const { label, side, event } = item;
  const anchor = labelAnchor(event, mark, side);
  const right = side === "right";
  if (label.width === 0) return { label: null, labelX: anchor, labelOver: false };
  const beside = (width: number) => (right ? anchor : anchor - width);
  const room = right ? bounds.x1 - anchor : anchor - bounds.x0;
  if (room >= label.width) return { label, labelX: beside(label.width), labelOver: false };
  const over = overMark(label, side, mark, bounds, measure);
  if (over !== null && over.label.width > Math.max(room, LEAST_LABEL))
    return { label: over.label, labelX: over.x, labelOver: true };
  if (room < LEAST_LABEL) return { label: null, labelX: anchor, labelOver: false };
  const short = shortenLabel(label, room, measure);
  return { label: short, labelX: beside(short.width), labelOver: false };
}

/** Space between such a label and the end of its mark, px: with the paper around the label 16 are left of the mark. */
const OVER_GAP = 20;

/** The label on the visible part of its mark, at the end on its side. */
function overMark(
  label: Label,
  side: Item["side"],
  mark: Extent,
  bounds: Extent,
  measure: MeasureText,
): { label: Label; x: number } | null {
  const from = mark.x0 < bounds.x0 ? bounds.x0 + 4 : mark.x0 + OVER_GAP;
  const to = mark.x1 > bounds.x1 ? bounds.x1 - 4 : mark.x1 - OVER_GAP;
  if (to - from < LEAST_LABEL) return null;
  const short = shortenLabel(label, to - from, measure);
  return { label: short, x: side === "right" ? to - short.width : from };
}
