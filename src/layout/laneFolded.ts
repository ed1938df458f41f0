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

/** A selected label needs so much more, px. */
const SELECTED = 10;

/** Everything in one line, whatever it covers. */
export function foldLane(events: readonly ChartEvent[], placer: Placer): PackedLane {
  if (events.length > MOST_MARKS) return { items: [], curtains: [], rows: 1, overflow: events };
  const slotOf = slots(events, placer);
  const items = events.flatMap((event) => {
    const label = labelVariants(event, placer.measure).at(-1);
    if (label === undefined) return [];
    const slot = slotOf.get(event) ?? 0.5;
    const right = withLabel(event, markExtent(event, placer.x, slot), "right", label);
    const side = right.x1 + SELECTED <= placer.bounds.x1 ? ("right" as const) : ("left" as const);
    return [{ event, row: 1, side, label, slot, ghost: false, ghostWords: null }];
  });
  return { items: items.sort(longFirst), curtains: [], rows: 1, overflow: [] };
}

/** Moments over the long marks they may fall on. */
function longFirst({ event: a }: { event: ChartEvent }, { event: b }: { event: ChartEvent }) {
  const length = ({ form, start, end }: ChartEvent) =>
    form === "moment" ? 0 : (end ?? 0) - (start ?? 0);
  return length(b) - length(a);
}

/** From one moment of a day to the next, px at fit, where the day is wide enough. */
const STEP = 8;

/** Moments of one day stand side by side in it, so that they can be counted. */
function slots(events: readonly ChartEvent[], { x }: Placer): ReadonlyMap<ChartEvent, number> {
  const days = new Map<number, ChartEvent[]>();
  for (const event of events) {
    if (event.form !== "moment" || event.start === null) continue;
    const known = days.get(event.start);
    if (known === undefined) days.set(event.start, [event]);
    else known.push(event);
  }
  const found = new Map<ChartEvent, number>();
  for (const [start, own] of days) {
    const width = x(own[0]?.end ?? start) - x(start);
    const step = Math.min(STEP / Math.max(1, width), 0.9 / own.length);
    own.forEach((event, index) => {
      found.set(event, 0.5 + (index - (own.length - 1) / 2) * step);
    });
  }
  return found;
}
