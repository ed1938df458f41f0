/** One item of an arrangement seen through a window: its mark, what of its label and ghost shows, what can be pressed. */
import { OVERHANG } from "./arrange.ts";
import type { Arrangement, Item } from "./arrangement.ts";
import type { BaseScale } from "./baseScale.ts";
import type { ChartEvent, End } from "./chartEvent.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { labelAt } from "./labelInSight.ts";
import { LABEL_GAP, type Label } from "./labels.ts";
import { type Extent, markExtent, OPEN_LENGTH, type TimeToX } from "./markBox.ts";
import { ghostExtent, withLabel } from "./place.ts";

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
  /** It shows through its lane's title, for lack of room beside it. */
  readonly throughTitle: boolean;
  /** 0 to 1, for what comes or goes. */
  readonly opacity: number;
};

export type FrameInput = {
  readonly arrangement: Arrangement;
  readonly base: BaseScale;
  readonly x: TimeToX;
  readonly time: (x: number) => number;
  readonly plot: Extent;
  readonly measure: MeasureText;
};

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
    throughTitle: false,
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
export function boundsOf({ row, lane }: Item, { arrangement, plot }: FrameInput): Extent {
  const title = row === 0 ? (arrangement.lanes[lane]?.titleWidth ?? 0) : 0;
  return {
    x0: title > 0 ? plot.x0 + title : plot.x0 - OVERHANG.left,
    x1: plot.x1 + OVERHANG.right,
  };
}
