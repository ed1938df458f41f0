/**
 * An arrangement seen through a window: where everything is on screen, in px. Cheap enough for every frame.
 *
 *   Arrangement (rows, sides)  +  x(time)  ──▶  Frame (boxes, visible labels, columns, axis)
 *
 * x runs along the plot; y from the top of all lanes.
 */
import { OVERHANG } from "./arrange.ts";
import type { ArrangedCurtain, ArrangedLane, Arrangement, Item } from "./arrangement.ts";
import { type Axis, axisOf } from "./axis.ts";
import type { BaseScale } from "./baseScale.ts";
import type { ChartEvent, End } from "./chartEvent.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { LABEL_GAP, type Label, shortenLabel } from "./labels.ts";
import { type Extent, markExtent, OPEN_LENGTH, type TimeToX } from "./markBox.ts";
import type { Pill } from "./pills.ts";
import { ghostExtent, labelAnchor, withLabel } from "./place.ts";
import { hasRoom } from "./rows.ts";

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type FrameItem = {
  readonly key: string;
  readonly event: ChartEvent;
  readonly item: Item;
  /** Extent of the mark, px. */
  readonly mark: Extent;
  readonly y: number;
  /** The label as far as there is room; null where there is none. */
  readonly label: Label | null;
  readonly labelX: number;
  /** The label stands on its own mark, because the mark's end is out of sight. */
  readonly labelOver: boolean;
  /** How far the mark tapers at its ends, px; 0 is square. */
  readonly tapers: { readonly left: number; readonly right: number };
  readonly ghost: Extent | null;
  /** Words beside the ghost where they are in sight. */
  readonly ghostWords: string | null;
  /** The stretch between mark and ghost, or the plot's end where the ghost is beyond it, px. */
  readonly tie: Extent | null;
  /** What of the ghost may show: the plot, in row one behind the lane's title. */
  readonly ghostClip: Extent;
  /** Mark and label, cut to the plot. */
  readonly box: Box;
  readonly visible: boolean;
  /** 0 to 1, for what comes or goes. */
  readonly opacity: number;
};

/** A lane's title fades in and out with its lane. */
export type FrameLane = ArrangedLane & { readonly opacity: number };

export type FrameCurtain = ArrangedCurtain & Extent & { readonly opacity: number };

export type FramePill = Pill & { readonly x: number; readonly opacity: number };

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

export type FrameInput = {
  readonly arrangement: Arrangement;
  readonly base: BaseScale;
  readonly x: TimeToX;
  readonly time: (x: number) => number;
  readonly plot: Extent;
  readonly measure: MeasureText;
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
      nearItems(input).map((item) => frameItem(item, input)),
      input,
    ),
    curtains: arrangement.curtains
      .map((curtain) => ({ ...curtain, x0: x(curtain.start), x1: x(curtain.end), opacity: 1 }))
      .filter((curtain) => meets(curtain, plot)),
    columns: base.days
      .map(({ start, end }) => ({ start, end, x0: x(start), x1: x(end) }))
      .filter((column) => meets(column, plot) && column.x1 - column.x0 >= LEAST_COLUMN),
    pills: arrangement.pills.map((pill) => ({ ...pill, x: x(pill.at), opacity: 1 })),
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

/** Where one item stands. */
export function frameItem(item: Item, input: FrameInput): FrameItem {
  const { arrangement, x, plot } = input;
  const mark = markExtent(item.event, x, item.slot);
  const bounds = boundsOf(item, input);
  const whole = withLabel(item.event, mark, item.side, item.label);
  const visible = mark.x1 > Math.max(plot.x0, bounds.x0) && mark.x0 < plot.x1;
  const ghost = visible && item.ghost ? ghostInSight(item, whole, bounds, input) : null;
  const clip = { x0: Math.max(plot.x0, bounds.x0), x1: plot.x1 };
  const { label, labelX, labelOver } = visible
    ? labelAt(item, mark, bounds, input.measure)
    : { label: null, labelX: mark.x1, labelOver: false };
  const told = item.folded ? null : label; // a folded lane's labels show only now and then
  const x0 = Math.max(bounds.x0, Math.min(mark.x0, told ? labelX : mark.x0));
  const x1 = Math.min(bounds.x1, Math.max(mark.x1, told ? labelX + told.width : mark.x1));
  const height = item.folded ? FOLDED_HEIGHT : arrangement.rowHeight;
  return {
    key: item.key,
    event: item.event,
    item,
    mark,
    y: item.y,
    label,
    labelX,
    labelOver,
    tapers: tapersOf(item.event, mark, x),
    ghost: ghost?.extent ?? null,
    ghostWords: ghost?.words ?? null,
    tie: visible && item.ghost ? tieOf(ghostExtent(item.event, whole, x), mark, clip) : null,
    ghostClip: clip,
    box: { x: x0, y: item.y - height / 2, width: Math.max(0, x1 - x0), height },
    visible,
    opacity: 1,
  };
}

/** What can be pressed of the line of marks of a folded lane, px. */
const FOLDED_HEIGHT = 16;

/** From the ghost to the mark, as far as it is in the plot; null where they touch. */
function tieOf(ghost: Extent | null, mark: Extent, clip: Extent): Extent | null {
  if (ghost === null) return null;
  const between =
    ghost.x0 < mark.x0 ? { x0: ghost.x1, x1: mark.x0 } : { x0: mark.x1, x1: ghost.x0 };
  const x0 = Math.max(between.x0, clip.x0);
  const x1 = Math.min(between.x1, clip.x1);
  return x1 - x0 > 1 ? { x0, x1 } : null;
}

/** Less of a ghost cannot be told from stray dashes, px. */
const LEAST_GHOST = 28;

/** The ghost as far as it is in the plot at all; its words where all of them are. */
function ghostInSight(
  item: Item,
  whole: Extent,
  bounds: Extent,
  { x, plot, measure }: FrameInput,
): { readonly extent: Extent; readonly words: string | null } | null {
  const extent = ghostExtent(item.event, whole, x);
  if (extent === null) return null;
  const from = Math.max(extent.x0, plot.x0, bounds.x0);
  const seen = Math.min(extent.x1, plot.x1) - from;
  if (seen < Math.min(LEAST_GHOST, extent.x1 - extent.x0)) return null;
  if (item.ghostWords === null) return { extent, words: null };
  const reach = LABEL_GAP + measure(item.ghostWords, chartFonts.note);
  const before = extent.x0 < whole.x0;
  const inSight = before ? extent.x0 - reach >= bounds.x0 : extent.x1 + reach <= bounds.x1;
  return { extent, words: inSight ? item.ghostWords : null };
}

/**
 * A label that is cut by the plot's end goes to the other side of its mark, if it has room there in whole:
 *
 *   ● Shoigu hai…│   →   Shoigu hails military ties ●   │
 */
function turnedLabels(items: readonly FrameItem[], input: FrameInput): readonly FrameItem[] {
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
function takenBy(item: FrameItem, input: FrameInput): Extent {
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

/** A point at the end that is known, of a mark whose other end is not, px. */
const KNOWN_TIP = 9;

/** Over the time in which it may have begun or ended, but never more than most of the mark. */
function tapersOf(event: ChartEvent, { x0, x1 }: Extent, x: TimeToX): FrameItem["tapers"] {
  const most = (x1 - x0) * 0.6;
  const open = event.startEnd === "open" || event.endEnd === "open";
  const taper = (end: End, sure: number) => {
    if (end === "sharp") return event.form === "within" && open ? KNOWN_TIP : 0;
    return Math.min(most, end === "open" ? OPEN_LENGTH * 0.65 : Math.max(14, sure));
  };
  return {
    left: taper(event.startEnd, x(event.sureStart ?? 0) - x0),
    right: taper(event.endEnd, x1 - x(event.sureEnd ?? 0)),
  };
}

/** The plot with its overhang; in row one it begins behind the lane's title. */
function boundsOf({ row, lane }: Item, { arrangement, plot }: FrameInput): Extent {
  const title = row === 0 ? (arrangement.lanes[lane]?.titleWidth ?? 0) : 0;
  return {
    x0: title > 0 ? plot.x0 + title : plot.x0 - OVERHANG.left,
    x1: plot.x1 + OVERHANG.right,
  };
}

type LabelPlace = Pick<FrameItem, "label" | "labelX" | "labelOver">;

/** A label shorter than this says nothing, px. */
const LEAST_LABEL = 24;

/**
 * Beside its mark if that is in sight; over the mark where the mark leaves the plot on the label's side; shortened where
 * the plot ends first.
 */
function labelAt(item: Item, mark: Extent, bounds: Extent, measure: MeasureText): LabelPlace {
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
