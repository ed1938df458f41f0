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
import type { BaseScale } from "./baseScale.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { shortenText } from "./labels.ts";
import { FOLD_DROP, FOLD_EXTRA, foldLane } from "./laneFolded.ts";
import { type Lane, lanesOf } from "./lanes.ts";
import { orderLanes } from "./lanesOrder.ts";
import { type PackedLane, type PackOptions, packLane } from "./packLane.ts";
import { type Pill, pillsOf } from "./pills.ts";
import type { Placer, Stand } from "./place.ts";

export type ArrangedLane = {
  readonly id: string;
  /** Cut to what fits; `fullTitle` is not. */
  readonly title: string;
  readonly fullTitle: string;
  readonly count: number;
  readonly pinned: boolean;
  readonly folded: boolean;
  /** Width in px of title and count with the gap after them: what stands in row one begins behind. */
  readonly titleWidth: number;
  readonly countX: number;
  /** Vertical extent in px from the top of all lanes, the space around included. */
  readonly top: number;
  readonly height: number;
  readonly firstRowY: number;
};

export type Item = Stand & {
  /** Lane and event: an event may stand in several lanes. */
  readonly key: string;
  readonly event: ChartEvent;
  readonly lane: number;
  readonly row: number;
  /** Middle of its row, px from the top of all lanes. */
  readonly y: number;
  /** One of the unlabelled marks of a folded lane, which may cover each other. */
  readonly folded: boolean;
};

export type ArrangedCurtain = {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
};

export type Arrangement = {
  readonly lanes: readonly ArrangedLane[];
  readonly items: readonly Item[];
  readonly curtains: readonly ArrangedCurtain[];
  readonly pills: readonly Pill[];
  readonly rowHeight: number;
  /** Height of all lanes, px. */
  readonly height: number;
  /** Height of those that are pinned, which stand first, px. */
  readonly pinnedHeight: number;
};

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

/** How close things may stand, from roomy to tight: px per row, px between lanes, marks side by side. */
type Density = { readonly rowHeight: number; readonly laneGap: number; readonly tight: boolean };

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
const TITLE_MOST = 190;
const TITLE_SPACE = 16;
const COUNT_SPACE = 6;

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

function titleOf({ title, events }: Lane, measure: MeasureText) {
  const text = shortenText(title, TITLE_MOST, chartFonts.laneTitle, measure);
  const countX = measure(text, chartFonts.laneTitle) + COUNT_SPACE;
  const width = countX + measure(String(events.length), chartFonts.label) + TITLE_SPACE;
  return { text, countX, width };
}

/** Puts the packed lanes below each other. */
function stack(
  lanes: readonly Lane[],
  packed: readonly PackedLane[],
  { rowHeight, laneGap }: Density,
  input: ArrangeInput,
): Arrangement {
  const arranged: ArrangedLane[] = [];
  const items: Item[] = [];
  const curtains: ArrangedCurtain[] = [];
  const pills: Pill[] = [];
  const { folded: foldedIds, pinned: pinnedIds } = input.choices ?? usualLanes;
  let top = 0;
  let pinnedHeight = 0;
  for (const [index, lane] of lanes.entries()) {
    const { rows, overflow, ...inside } = packed[index] ?? emptyLane;
    const { id } = lane;
    const folded = foldedIds.includes(id);
    const pinned = pinnedIds.includes(id);
    const firstRowY = top + laneGap / 2 + rowHeight / 2;
    const y = (row: number) => firstRowY + (folded ? FOLD_DROP : row * rowHeight);
    for (const item of inside.items) {
      const key = `${id} ${item.event.id}`;
      items.push({ ...item, key, lane: index, y: y(item.row), folded });
    }
    for (const { visit, start, end, firstRow, lastRow } of inside.curtains)
      curtains.push({
        key: `${id} ${visit}`,
        start,
        end,
        top: y(firstRow),
        bottom: y(lastRow) + rowHeight / 2,
      });
    pills.push(...pillsOf(id, overflow, input.base, input.level, firstRowY + rows * rowHeight));
    const more = overflow.length > 0 ? rowHeight : folded ? FOLD_EXTRA : 0;
    const height = rows * rowHeight + more + laneGap;
    const { text, countX, width } = titleOf(lane, input.measure);
    const words = { title: text, fullTitle: lane.title, count: lane.events.length };
    const place = { titleWidth: width, countX, top, height, firstRowY };
    arranged.push({ id, ...words, pinned, folded, ...place });
    top += height;
    if (pinned) pinnedHeight = top;
  }
  return { lanes: arranged, items, curtains, pills, rowHeight, height: top, pinnedHeight };
}

const emptyLane: PackedLane = { items: [], curtains: [], rows: 1, overflow: [] };
