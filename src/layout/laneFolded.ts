/**
 * A lane folded to one row, its marks small and unlabelled in one line beneath the title:
 *
 *   Said 20
 *   ‹––› ●  ● ●●●  ‹–›        a label shows where one points or what is selected
 */
import type { ChartEvent } from "./chartEvent.ts";
import { labelVariants } from "./labels.ts";
import { markExtent } from "./markBox.ts";
import type { PackedLane } from "./packLane.ts";
import { type Placer, withLabel } from "./place.ts";

/** From the middle of the title's row to the line of marks, px. */
export const FOLD_DROP = 13;
/** px that the line of marks adds to the title's row. */
export const FOLD_EXTRA = 8;

/** More marks than this in one line cannot be told apart: they are counted in pills. */
const MOST_MARKS = 300;

/** Everything in one line, whatever it covers. */
export function foldLane(events: readonly ChartEvent[], placer: Placer): PackedLane {
  if (events.length > MOST_MARKS) return { items: [], curtains: [], rows: 1, overflow: events };
  const items = events.flatMap((event) => {
    const label = labelVariants(event, placer.measure).at(-1);
    if (label === undefined) return [];
    const right = withLabel(event, markExtent(event, placer.x), "right", label);
    const side = right.x1 <= placer.bounds.x1 ? ("right" as const) : ("left" as const);
    return [{ event, row: 1, side, label, slot: 0.5, ghost: false, ghostWords: null }];
  });
  return { items, curtains: [], rows: 1, overflow: [] };
}
