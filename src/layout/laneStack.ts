/** Lanes below each other: from rows of each lane to places in all of them. */
import { type LaneChoices, usualLanes } from "../view/view.ts";
import type { ArrangedCurtain, ArrangedLane, Arrangement, Item } from "./arrangement.ts";
import type { BaseScale } from "./baseScale.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { shortenText } from "./labels.ts";
import { FOLD_DROP, FOLD_EXTRA } from "./laneFolded.ts";
import type { Lane } from "./lanes.ts";
import type { PackedLane } from "./packLane.ts";
import { notedPills, type Pill, pillsOf } from "./pills.ts";

/** How close things may stand, from roomy to tight: px per row, px between lanes, marks side by side. */
export type Density = {
  readonly rowHeight: number;
  readonly laneGap: number;
  readonly tight: boolean;
};

export type StackInput = {
  readonly choices?: LaneChoices;
  readonly base: BaseScale;
  readonly measure: MeasureText;
  readonly level: number;
};

const TITLE_MOST = 190;
const TITLE_SPACE = 16;
const COUNT_SPACE = 6;

/** A lane's title as far as it has room, where its count stands, and the width of both with the gap after them, px. */
export function titleOf({ title, events }: Lane, measure: MeasureText) {
  const text = shortenText(title, TITLE_MOST, chartFonts.laneTitle, measure);
  const countX = measure(text, chartFonts.laneTitle) + COUNT_SPACE;
  const width = countX + measure(String(events.length), chartFonts.label) + TITLE_SPACE;
  return { text, countX, width };
}

/** Puts the packed lanes below each other. */
export function stack(
  lanes: readonly Lane[],
  packed: readonly PackedLane[],
  { rowHeight, laneGap }: Density,
  input: StackInput,
): Arrangement {
  const arranged: ArrangedLane[] = [];
  const items: Item[] = [];
  const curtains: ArrangedCurtain[] = [];
  const pills: Pill[] = [];
  const { folded: foldedIds, pinned: pinnedIds } = input.choices ?? usualLanes;
  let top = 0;
  let pinnedHeight = 0;
  for (const [index, lane] of lanes.entries()) {
    const { rows, overflow, notes, ...inside } = packed[index] ?? emptyLane;
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
    pills.push(
      ...(notes === undefined
        ? pillsOf(id, overflow, input.base, input.level, firstRowY + rows * rowHeight)
        : notedPills(id, notes, y(rows - 1))),
    );
    const pillRow = notes === undefined && overflow.length > 0;
    const more = pillRow ? rowHeight : folded ? FOLD_EXTRA : 0;
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
