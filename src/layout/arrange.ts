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
import { countedRow } from "./countNotes.ts";
import type { MeasureText } from "./font.ts";
import { foldLane } from "./laneFolded.ts";
import { type Density, stack, titleOf } from "./laneStack.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { orderLanes } from "./lanesOrder.ts";
import { markExtent } from "./markBox.ts";
import { type PackedLane, type PackOptions, packLane } from "./packLane.ts";
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
  /**
   * Ids of events that get no row of their own, the most important first, for images without room for all: they are
   * named where the others leave room, and else counted.
   */
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
  const byId = new Map(lane.events.map((event) => [event.id, event]));
  const named = lane.events.filter(({ id }) => !counted.has(id));
  const rest = [...counted].flatMap((id) => byId.get(id) ?? []);
  if (named.length === 0 && clearOfTitle(lane, rest, input, placer))
    return counting(noRows, rest, input, placer, titleOf(lane, input.measure).width);
  // What is part of a visit stands under it, or not at all.
  const mayFill = rest.filter(({ partOf }) => byId.get(partOf ?? "")?.form !== "lasting");
  const fillers = mayFill.slice(0, MOST_FILLERS);
  const packed = pack({ ...lane, events: named }, input, tight, placer, fillers);
  const placed = new Set(packed.items.map(({ event }) => event));
  return counting(
    packed,
    lane.events.filter((event) => !placed.has(event)),
    input,
    placer,
    0,
  );
}

/** So many are tried in what room the others leave: more would take long, and find none. */
const MOST_FILLERS = 60;

const noRows: PackedLane = { items: [], curtains: [], rows: 0, overflow: [] };

/** With one more row, which counts these events or names those that stand there alone. */
function counting(
  packed: PackedLane,
  rest: readonly ChartEvent[],
  { base }: ArrangeInput,
  placer: Placer,
  left: number,
): PackedLane {
  if (rest.length === 0) return packed;
  const { notes, named } = countedRow(rest, placer, { x0: left, x1: base.width });
  const items = named.map(({ event, way }) => ({ ...way.stand, event, row: packed.rows }));
  const overflow = notes.flatMap(({ events }) => events);
  return { ...packed, items: [...packed.items, ...items], rows: packed.rows + 1, overflow, notes };
}

/** Whether all of these events stand behind the lane's title. */
function clearOfTitle(
  lane: Lane,
  events: readonly ChartEvent[],
  { measure }: ArrangeInput,
  { x }: Placer,
): boolean {
  const { width } = titleOf(lane, measure);
  return events.every((event) => markExtent(event, x).x0 > width);
}

/** One per scale: ways to stand are remembered by it, and an image is arranged many times over. */
const placers = new WeakMap<BaseScale, Placer>();

function placerOf({ base, measure }: ArrangeInput): Placer {
  const before = placers.get(base);
  if (before?.measure === measure) return before;
  const bounds = { x0: -OVERHANG.left, x1: base.width + OVERHANG.right };
  const placer = { x: base.toU, bounds, measure };
  placers.set(base, placer);
  return placer;
}

function pack(
  lane: Lane,
  input: ArrangeInput,
  tight: boolean,
  placer: Placer,
  fillers: readonly ChartEvent[] = [],
): PackedLane {
  const { base, measure } = input;
  const { width: titleWidth } = titleOf(lane, measure);
  const options: PackOptions = { tight, maxRows: MOST_ROWS, titleWidth, fillers };
  const packed = packLane(lane.events, placer, options);
  if (packed.overflow.length === 0 || input.level === 0) return packed;
  const zoom = 2 ** input.level;
  const wide = { x0: placer.bounds.x0, x1: base.width * zoom + OVERHANG.right };
  const x = (time: number) => base.toU(time) * zoom;
  return packLane(lane.events, { x, bounds: wide, measure }, options);
}
