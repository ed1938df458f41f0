/**
 * An arrangement seen through a window: where everything is on screen, in px. Cheap enough for every frame.
 *
 *   Arrangement (rows, sides)  +  x(time)  ──▶  Frame (boxes, visible labels, columns, axis)
 *
 * x runs along the plot; y from the top of all lanes.
 */
import { OVERHANG } from "./arrange.ts";
import type { ArrangedCurtain, ArrangedLane, Item } from "./arrangement.ts";
import { type Axis, axisOf } from "./axis.ts";
import { besideTitles } from "./besideTitle.ts";
import { type FrameInput, type FrameItem, frameItem } from "./frameItem.ts";
import type { Extent } from "./markBox.ts";
import type { Pill } from "./pills.ts";
import { turnedLabels } from "./turnedLabels.ts";

/** A lane's title fades in and out with its lane. */
export type FrameLane = ArrangedLane & { readonly opacity: number };

export type FrameCurtain = ArrangedCurtain & Extent & { readonly opacity: number };

/** With its middle, and the extent of its time, px. */
export type FramePill = Pill & Extent & { readonly x: number; readonly opacity: number };

export type Frame = {
  readonly plot: Extent;
  readonly height: number;
  readonly rowHeight: number;
  /** Height of the pinned lanes, which stand first, px. */
  readonly pinnedHeight: number;
  readonly lanes: readonly FrameLane[];
  /** Lanes of before, on their way out. */
  readonly leaving: readonly FrameLane[];
  /** Those in sight or near it. */
  readonly items: readonly FrameItem[];
  readonly curtains: readonly FrameCurtain[];
  /** Day columns, px, with their time. */
  readonly columns: readonly (Extent & { readonly start: number; readonly end: number })[];
  readonly pills: readonly FramePill[];
  readonly axis: Axis;
};

/** Everything in its place. */
export function frameOf(input: FrameInput): Frame {
  const { arrangement, base, x, time, plot, measure } = input;
  return {
    plot,
    height: arrangement.height,
    rowHeight: arrangement.rowHeight,
    pinnedHeight: arrangement.pinnedHeight,
    lanes: arrangement.lanes.map((lane) => ({ ...lane, opacity: 1 })),
    leaving: [],
    items: turnedLabels(
      besideTitles(
        nearItems(input).map((item) => frameItem(item, input)),
        input,
      ),
      input,
    ),
    curtains: arrangement.curtains
      .map((curtain) => ({ ...curtain, x0: x(curtain.start), x1: x(curtain.end), opacity: 1 }))
      .filter((curtain) => meets(curtain, plot)),
    columns: base.days
      .map(({ start, end }) => ({ start, end, x0: x(start), x1: x(end) }))
      .filter((column) => meets(column, plot) && column.x1 - column.x0 >= LEAST_COLUMN),
    pills: arrangement.pills.map((pill) => ({
      ...pill,
      x: x(pill.at),
      x0: x(pill.start),
      x1: x(pill.end),
      opacity: 1,
    })),
    axis: axisOf({ base, x, time, plot, measure }),
  };
}

/** What may reach from outside into the plot: a label with its disputes and a ghost's words, px. */
const REACH = 640;

/** Only what can be seen is worth placing. */
function nearItems({ arrangement, time, plot }: FrameInput): readonly Item[] {
  const from = time(plot.x0 - REACH);
  const to = time(plot.x1 + REACH);
  return arrangement.items.filter(({ event }) => {
    const [ghost] = event.ghosts;
    const start = Math.min(event.start ?? 0, ghost?.start ?? Infinity);
    const end = Math.max(event.end ?? 0, ghost?.end ?? -Infinity);
    return start <= to && end >= from;
  });
}

/** A day column narrower than this is not drawn, px. */
const LEAST_COLUMN = 2;

function meets({ x0, x1 }: Extent, plot: Extent): boolean {
  return x1 > plot.x0 - OVERHANG.left && x0 < plot.x1 + OVERHANG.right;
}
