/**
 * The label's side, and what stands in a row beside a mark:
 *
 *   ● Label ≠ words          right of the mark, gap 7
 *          Label ●           else left
 *   or “…” ◌◌◌ ● Label       with a ghost at the other date claimed, and its words where there is room
 */
import type { ChartEvent } from "./chartEvent.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { LABEL_GAP, type Label, labelVariants, shortenLabel } from "./labels.ts";
import { type Extent, markExtent, type TimeToX } from "./markBox.ts";
import { hasRoom, type Row, roomBeside } from "./rows.ts";

export type Side = "left" | "right";

/** How an event stands in its row, wherever the window is. */
export type Stand = {
  readonly side: Side;
  readonly label: Label;
  /** Place of a moment within its day, 0 to 1. */
  readonly slot: number;
  /** Whether there is a ghost, and room for it. */
  readonly ghost: boolean;
  /** Words beside the ghost; null where there is no ghost, or no room for them. */
  readonly ghostWords: string | null;
};

/** Least part of a ghost that can be seen, px; between ghost and mark or label, px. */
const GHOST_LEAST = 18;
export const GHOST_GAP = 5;
const GHOST_WORDS_MOST = 170;

export type Placer = {
  readonly x: TimeToX;
  readonly bounds: Extent;
  readonly measure: MeasureText;
};

/** A moment's place within its day, and the sides its label may take. */
export type Try = { readonly slot: number; readonly sides: readonly Side[] };

export const inTheMiddle: Try = { slot: 0.5, sides: ["right", "left"] };

/** A way to stand, and all that it takes of a row, px. */
export type Way = { readonly stand: Stand; readonly box: Extent };

/**
 * All ways to stand inside the bounds, the best first; `brief` tells of disputes by ≠ alone. An event with a ghost
 * stands with it if it can, its label on the other side if it can.
 */
export function waysToStand(
  event: ChartEvent,
  tries: readonly Try[],
  placer: Placer,
  brief = false,
): readonly Way[] {
  const ways = allWays(event, tries, placer, brief);
  if (event.ghosts.length === 0) return ways;
  const whole = ways.filter(({ stand }) => stand.ghost);
  const ghosted = whole.length > 0 ? whole : shortenedBeside(event, tries, placer);
  if (ghosted.length === 0) return ways;
  const clear = ({ stand }: Way) => ghostClear(event, stand, placer);
  return [...ghosted.filter(clear), ...ghosted.filter((way) => !clear(way))];
}

/** A label cut shorter than this says too little to make room for a ghost, px. */
const LEAST_CUT = 64;

/** Where the whole label would cover the ghost: the label cut to the room there is on its mark's other side. */
function shortenedBeside(event: ChartEvent, tries: readonly Try[], placer: Placer): readonly Way[] {
  const { x, bounds, measure } = placer;
  const full = labelVariants(event, measure).at(-1);
  if (full === undefined) return [];
  return tries.flatMap(({ slot }) => {
    const mark = markExtent(event, x, slot);
    const ghost = ghostExtent(event, mark, x);
    if (ghost === null) return [];
    const side = ghost.x0 < mark.x0 ? ("right" as const) : ("left" as const);
    const anchor = labelAnchor(event, mark, side);
    const room = side === "right" ? bounds.x1 - anchor : anchor - Math.max(0, bounds.x0);
    const label = shortenLabel(full, room, measure);
    if (label.width < Math.min(LEAST_CUT, full.width)) return [];
    const box = withLabel(event, mark, side, label);
    return waysWithGhost(event, { side, label, slot }, box, placer);
  });
}

/** Whether the label leaves the ghost as long as the mark does. */
function ghostClear(event: ChartEvent, { side, label, slot }: Stand, { x }: Placer): boolean {
  const mark = markExtent(event, x, slot);
  const alone = ghostExtent(event, mark, x);
  const beside = ghostExtent(event, withLabel(event, mark, side, label), x);
  return alone?.x0 === beside?.x0 && alone?.x1 === beside?.x1;
}

type Known = WeakMap<Try, Map<ChartEvent, readonly Way[]>>;

/** Ways found before, whole and brief: an event is tried in several lanes, and in each at several densities. */
const known = { whole: new WeakMap<Placer, Known>(), brief: new WeakMap<Placer, Known>() };

function allWays(
  event: ChartEvent,
  tries: readonly Try[],
  placer: Placer,
  brief: boolean,
): readonly Way[] {
  const [only] = tries;
  if (only !== undefined && tries.length === 1) return waysOf(event, only, placer, brief);
  return tries.flatMap((one) => waysOf(event, one, placer, brief));
}

function waysOf(event: ChartEvent, one: Try, placer: Placer, brief: boolean): readonly Way[] {
  const all = brief ? known.brief : known.whole;
  const ofPlacer = all.get(placer) ?? new WeakMap<Try, Map<ChartEvent, readonly Way[]>>();
  all.set(placer, ofPlacer);
  const ofTry = ofPlacer.get(one) ?? new Map<ChartEvent, readonly Way[]>();
  ofPlacer.set(one, ofTry);
  const before = ofTry.get(event);
  if (before !== undefined) return before;
  const ways = findWays(event, one, placer, brief);
  ofTry.set(event, ways);
  return ways;
}

function findWays(
  event: ChartEvent,
  { slot, sides }: Try,
  placer: Placer,
  brief: boolean,
): readonly Way[] {
  const variants = labelVariants(event, placer.measure);
  const labels = brief ? variants.slice(-1) : variants;
  const mark = markExtent(event, placer.x, slot);
  return labels.flatMap((label) =>
    sides.flatMap((side) => {
      const box = withLabel(event, mark, side, label);
      const leftOut = side === "left" && box.x0 < 0;
      return leftOut ? [] : waysWithGhost(event, { side, label, slot }, box, placer);
    }),
  );
}

/** The first of these ways for which the row has room. */
export function firstFit(row: Row | undefined, ways: readonly Way[]): Way | null {
  return ways.find(({ box }) => hasRoom(row, box)) ?? null;
}

/** In a row of its own, whatever happens: the label is cut where it must be. */
export function standAlone(row: Row | undefined, event: ChartEvent, placer: Placer): Way {
  const slot = 0.5;
  const mark = markExtent(event, placer.x, slot);
  const room = roomBeside(row, mark, placer.bounds);
  const side = room.left > room.right ? "left" : "right";
  const full = labelVariants(event, placer.measure).at(-1);
  if (full === undefined) throw new Error("an event has at least one label");
  const anchor = labelAnchor(event, mark, side);
  const past = side === "right" ? anchor - mark.x1 : mark.x0 - anchor;
  const label = shortenLabel(full, Math.max(room.left, room.right) - past, placer.measure);
  const box = withLabel(event, mark, side, label);
  const ghost = ghostExtent(event, box, placer.x);
  const { x0, x1 } = { x0: mark.x0 - room.left, x1: mark.x1 + room.right };
  const fits = ghost !== null && ghost.x0 >= x0 && ghost.x1 <= x1;
  return {
    stand: { side, label, slot, ghost: fits, ghostWords: null },
    box: fits ? { x0: Math.min(box.x0, ghost.x0), x1: Math.max(box.x1, ghost.x1) } : box,
  };
}

/** Circles of one and two sources have their labels in line: the gap is that of the larger. */
const CIRCLE_REACH = 5;

/** Where the label begins (right) or ends (left), px. */
export function labelAnchor({ form }: ChartEvent, { x0, x1 }: Extent, side: Side): number {
  const middle = (x0 + x1) / 2;
  const reach = form === "moment" ? CIRCLE_REACH : 0;
  return side === "right"
    ? Math.max(x1, middle + reach) + LABEL_GAP
    : Math.min(x0, middle - reach) - LABEL_GAP;
}

/** Extent of mark and label together. */
export function withLabel(event: ChartEvent, mark: Extent, side: Side, { width }: Label): Extent {
  if (width === 0) return mark;
  const anchor = labelAnchor(event, mark, side);
  return side === "right"
    ? { x0: mark.x0, x1: anchor + width }
    : { x0: anchor - width, x1: mark.x1 };
}

/** The part of the ghost beside mark and label that can be seen: before them, else after; null if there is none. */
export function ghostExtent(event: ChartEvent, box: Extent, x: TimeToX): Extent | null {
  const [ghost] = event.ghosts;
  if (ghost === undefined) return null;
  const [x0, x1] = [x(ghost.start), x(ghost.end)];
  const before = { x0: Math.min(x0, x1 - GHOST_LEAST), x1: Math.min(x1, box.x0 - GHOST_GAP) };
  if (before.x1 - before.x0 >= GHOST_LEAST) return before;
  const after = { x0: Math.max(x0, box.x1 + GHOST_GAP), x1: Math.max(x1, x0 + GHOST_LEAST) };
  return after.x1 - after.x0 >= GHOST_LEAST ? after : null;
}

/** “or “earlier this year””, with its width in px. */
export function ghostWords(
  event: ChartEvent,
  measure: MeasureText,
): { text: string; width: number } | null {
  const words = event.ghosts[0]?.words ?? "";
  if (words === "") return null;
  const text = `or “${words}”`;
  const width = measure(text, chartFonts.note);
  return width > GHOST_WORDS_MOST ? null : { text, width };
}

/** With the ghost's words if there are any, and without; only what is inside the bounds. */
function waysWithGhost(
  event: ChartEvent,
  stand: Omit<Stand, "ghost" | "ghostWords">,
  box: Extent,
  placer: Placer,
): readonly Way[] {
  const { bounds } = placer;
  const inBounds = ({ box: { x0, x1 } }: Way) => x0 >= bounds.x0 && x1 <= bounds.x1;
  const ghost = ghostExtent(event, box, placer.x);
  if (ghost === null) {
    const alone: Way = { stand: { ...stand, ghost: false, ghostWords: null }, box };
    return inBounds(alone) ? [alone] : [];
  }
  const both = { x0: Math.min(box.x0, ghost.x0), x1: Math.max(box.x1, ghost.x1) };
  const bare: Way = { stand: { ...stand, ghost: true, ghostWords: null }, box: both };
  const words = ghostWords(event, placer.measure);
  if (words === null) return [bare].filter(inBounds);
  const room = words.width + LABEL_GAP;
  const told =
    ghost.x0 < box.x0 ? { ...both, x0: both.x0 - room } : { ...both, x1: both.x1 + room };
  const full: Way = { stand: { ...stand, ghost: true, ghostWords: words.text }, box: told };
  return [full, bare].filter(inBounds);
}
