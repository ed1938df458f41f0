/**
 * Which event stands in which lane and row: all that stays the same while the window moves and zooms.
 *
 *   lane    title, count, top ────────────────────────────
 *   row 0   Visits 20        ▬▬▬▬▬▬ Blinken in Beijing
 *   row 1     ‹––› Bali        ● Qin Gang
 *   lane    ───────────────────────────────────────────────
 */

import type { Timeline } from "../model/timeline.ts";
import { type LaneChoices, type LaneGrouping, usualLanes } from "../view/view.ts";
import type { Arrangement } from "./arrangement.ts";
import type { BaseScale } from "./baseScale.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import type { MeasureText } from "./font.ts";
import { foldLane } from "./laneFolded.ts";
import { type Density, stack, titleOf } from "./laneStack.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { orderLanes } from "./lanesOrder.ts";
import { type PackedLane, type PackOptions, packLane } from "./packLane.ts";
import { pillsOf } from "./pills.ts";
import type { Placer } from "./place.ts";

export type ArrangeInput = {
  readonly events: readonly ChartEvent[];
  readonly timeline: Timeline;
  readonly grouping: LaneGrouping;
  /** How lanes are sorted, pinned, moved and folded; as usual if it is not given. */
  readonly choices?: LaneChoices;
  readonly base: BaseScale;
  readonly measure: MeasureText;
  /** Height there is for the lanes, px; rows move closer to fit into it, but not closer than can be read. */
  readonly height: number;
  /** Power of two that the window is zoomed by; counts only where there are more events than rows. */
  readonly level: number;
  /** Ids of events that get no row but are counted in pills: for images without room for all. */
  readonly counted?: ReadonlySet<string>;
  /** For an image, which cannot scroll: rows may stand closer, and wider where there is room to fill. */
  readonly image?: boolean;
};

/** Room beside the plot into which a mark's tip or a label's last letter may reach, px. */
export const OVERHANG = { left: 8, right: 18 } as const;

const densities: readonly Density[] = [
  { rowHeight: 20, laneGap: 12, tight: false },
  { rowHeight: 19, laneGap: 10, tight: false },
  { rowHeight: 18, laneGap: 8, tight: false },
  { rowHeight: 20, laneGap: 10, tight: true },
  { rowHeight: 19, laneGap: 8, tight: true },
  { rowHeight: 18, laneGap: 8, tight: true },
  { rowHeight: 17, laneGap: 8, tight: true },
];

const imageDensities: readonly Density[] = [
  { rowHeight: 30, laneGap: 20, tight: false },
  { rowHeight: 26, laneGap: 17, tight: false },
  { rowHeight: 23, laneGap: 14, tight: false },
  ...densities,
  { rowHeight: 16, laneGap: 6, tight: true },
];

/** So many events never fit without scrolling. */
const MANY = 600;

/** More rows than this in a lane, and the rest becomes pills with counts. */
const MOST_ROWS = 40;

/** Packs all lanes, as roomily as the height allows. */
export function arrange(input: ArrangeInput): Arrangement {
  const { choices: how = usualLanes, grouping, timeline } = input;
  const lanes = orderLanes(lanesOf(input.events.filter(isDated), grouping, timeline), how);
  const all = input.image ? imageDensities : densities;
  const hopeless = input.height <= 0 || input.events.length > MANY;
  const choices = hopeless ? all.slice(-1) : all; // then only the tightest is of use
  const placer = placerOf(input);
  const packings = new Map<boolean, readonly PackedLane[]>();
  let result = stack([], [], { rowHeight: 20, laneGap: 12, tight: false }, input);
  for (const density of choices) {
    const { tight } = density;
    const packed =
      packings.get(tight) ?? lanes.map((lane) => packNamed(lane, input, tight, placer));
    packings.set(tight, packed);
    result = stack(lanes, packed, density, input);
    if (result.height <= input.height) return result;
  }
  return result;
}

/** Packs what has a name in an image; the rest joins what overflows. */
function packNamed(lane: Lane, input: ArrangeInput, tight: boolean, placer: Placer): PackedLane {
  const { counted, choices } = input;
  if (choices?.folded.includes(lane.id)) return foldLane(lane.events, placer);
  if (counted === undefined) return pack(lane, input, tight, placer);
  const named = lane.events.filter(({ id }) => !counted.has(id));
  const packed = pack({ ...lane, events: named }, input, tight, placer);
  const rest = lane.events.filter(({ id }) => counted.has(id));
  const rows = named.length === 0 && clearOfTitle(lane, rest, input) ? 0 : packed.rows;
  return { ...packed, rows, overflow: [...packed.overflow, ...rest] };
}

/** Whether pills of these events can stand in the row of the lane's title. */
function clearOfTitle(lane: Lane, events: readonly ChartEvent[], input: ArrangeInput): boolean {
  const { width } = titleOf(lane, input.measure);
  const { base, level } = input;
  return pillsOf("", events, base, level, 0).every(({ at }) => base.toU(at) > width + PILL_HALF);
}

/** Half of a pill's width, at most, px. */
const PILL_HALF = 16;

function placerOf({ base, measure }: ArrangeInput): Placer {
  const bounds = { x0: -OVERHANG.left, x1: base.width + OVERHANG.right };
  return { x: base.toU, bounds, measure };
}

function pack(lane: Lane, input: ArrangeInput, tight: boolean, placer: Placer): PackedLane {
  const { base, measure } = input;
  const { width: titleWidth } = titleOf(lane, measure);
  const options: PackOptions = { tight, maxRows: MOST_ROWS, titleWidth };
  const packed = packLane(lane.events, placer, options);
  if (packed.overflow.length === 0 || input.level === 0) return packed;
  const zoom = 2 ** input.level;
  const wide = { x0: placer.bounds.x0, x1: base.width * zoom + OVERHANG.right };
  const x = (time: number) => base.toU(time) * zoom;
  return packLane(lane.events, { x, bounds: wide, measure }, options);
}
