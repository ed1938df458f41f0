/**
 * One lane's events into rows, at fit:
 *
 *   Visits, meetings  ▬▬▬▬▬▬ Blinken in Beijing          a visit and its meetings first, as a block under a curtain
 *    ‹–› Bali        ░ ● Qin Gang                        then the rest, by date, each in the first row with room
 *                    ░    ● Wang Yi
 *
 * Method: first fit by start, as in interval graph colouring; "after" puts later events of one day into later rows.
 */
import type { ChartEvent } from "./chartEvent.ts";
import type { CountNote } from "./countNotes.ts";
import { labelVariants } from "./labels.ts";
import { type Extent, markExtent } from "./markBox.ts";
import {
  firstFit,
  inTheMiddle,
  type Placer,
  type Stand,
  standAlone,
  type Try,
  waysToStand,
  withLabel,
} from "./place.ts";
import { hasRoom, occupy, type Row } from "./rows.ts";

export type Packed = Stand & { readonly event: ChartEvent; readonly row: number };

/** The stay of a visit, hanging from its bar's row down to the last of its meetings, UTC ms. */
export type Curtain = {
  readonly visit: string;
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
  readonly lastRow: number;
};

export type PackedLane = {
  readonly items: readonly Packed[];
  readonly curtains: readonly Curtain[];
  readonly rows: number;
  /** Events for which no row was left. */
  readonly overflow: readonly ChartEvent[];
  /** In an image: where in the last row they are counted, instead of in pills. */
  readonly notes?: readonly CountNote[];
};

export type PackOptions = {
  /**
   * Closer together: meetings of a visit share rows, and of a crowded day's moments two stand side by side, the earlier
   * with its label to the left.
   */
  readonly tight: boolean;
  /** Labels stand to the left of their marks where there is room on both sides. */
  readonly leftFirst?: boolean;
  readonly maxRows: number;
  /** Width in px of the lane's title, an obstacle in row one. */
  readonly titleWidth: number;
  /** The most important first: they stand where the others leave room, or nowhere. */
  readonly fillers?: readonly ChartEvent[];
};

type State = {
  readonly rows: Row[];
  readonly items: Packed[];
  readonly curtains: Curtain[];
  readonly overflow: ChartEvent[];
  readonly placedAt: Map<string, Packed>;
  /** Moments outside of blocks, by day. */
  readonly crowds: ReadonlyMap<number, number>;
  readonly placer: Placer;
  readonly options: PackOptions;
};

/** Packs the dated events of a lane; tight, on whichever side labels need fewer rows. */
export function packLane(
  events: readonly ChartEvent[],
  placer: Placer,
  options: PackOptions,
): PackedLane {
  const packed = packOnce(events, placer, options);
  if (!options.tight || packed.rows < 2 || packed.overflow.length > 0) return packed;
  const other = packOnce(events, placer, { ...options, leftFirst: true });
  const fewer = other.rows < packed.rows && other.overflow.length <= packed.overflow.length;
  return fewer ? other : packed;
}

function packOnce(events: readonly ChartEvent[], placer: Placer, options: PackOptions): PackedLane {
  const blocks = blocksOf(events);
  const inBlocks = new Set(blocks.flatMap(({ visit, meetings }) => [visit, ...meetings]));
  const singles = events.filter((event) => !inBlocks.has(event));
  const state: State = {
    crowds: countMoments(singles),
    rows: [],
    items: [],
    curtains: [],
    overflow: [],
    placedAt: new Map(),
    placer,
    options,
  };
  occupy(state.rows, 0, { x0: -1e6, x1: options.titleWidth });
  for (const block of blocks) packBlock(state, block);
  for (const event of singles) packSingle(state, event);
  const filling = { ...state, options: { ...options, maxRows: state.rows.length } };
  for (const event of options.fillers ?? []) packSingle(filling, event);
  const visits = new Set(blocks.map(({ visit }) => visit));
  const items = state.items.map((item) => (visits.has(item.event) ? told(state, item) : item));
  const { rows, curtains, overflow } = state;
  return { items, curtains, rows: rows.length, overflow };
}

/** A visit's bar was placed with ≠ alone, so that visits share a row; now it tells as much as there is room for. */
function told({ rows, placer }: State, item: Packed): Packed {
  const mark = markExtent(item.event, placer.x, item.slot);
  const now = withLabel(item.event, mark, item.side, item.label);
  const others = rows[item.row]?.filter(({ x0, x1 }) => x0 > now.x0 || x1 < now.x1) ?? [];
  const longer = labelVariants(item.event, placer.measure).find((label) => {
    const box = withLabel(item.event, mark, item.side, label);
    return box.x1 <= placer.bounds.x1 && box.x0 >= 0 && hasRoom(others, box);
  });
  return longer === undefined || longer.width < item.label.width
    ? item
    : { ...item, label: longer };
}

type Block = { readonly visit: ChartEvent; readonly meetings: readonly ChartEvent[] };

/** Visits of more than a moment with what is part of them in this lane, however deep. */
function blocksOf(events: readonly ChartEvent[]): readonly Block[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const meetings = new Map<ChartEvent, ChartEvent[]>();
  for (const event of events) {
    const visit = outermost(event, byId);
    if (visit === event || visit.form !== "lasting") continue;
    const known = meetings.get(visit);
    if (known === undefined) meetings.set(visit, [event]);
    else known.push(event);
  }
  return events.flatMap((visit) => {
    const parts = meetings.get(visit);
    return parts === undefined ? [] : [{ visit, meetings: parts }];
  });
}

/** What the event is part of in the end, in this lane; a loop ends where it began. */
function outermost(event: ChartEvent, byId: ReadonlyMap<string, ChartEvent>): ChartEvent {
  const seen = new Set<ChartEvent>();
  let at = event;
  while (!seen.has(at)) {
    seen.add(at);
    at = byId.get(at.partOf ?? "") ?? at;
  }
  return at;
}

/** Finds the first row from which the bar and all its meetings have room. */
function packBlock(state: State, block: Block): void {
  const { options, rows, overflow } = state;
  const last = Math.max(0, options.maxRows - block.meetings.length - 1);
  for (let row = 0; row <= last; row++) {
    const placed = blockFrom(state, block, row);
    if (placed === null && row < rows.length) continue;
    if (placed === null) break;
    for (const { packed, box } of placed) settle(state, packed, box);
    const { start, end } = block.visit;
    const lastRow = Math.max(...placed.map(({ packed }) => packed.row));
    state.curtains.push({
      visit: block.visit.id,
      start: start ?? 0,
      end: end ?? 0,
      firstRow: row,
      lastRow,
    });
    return;
  }
  overflow.push(block.visit, ...block.meetings);
}

type Placed = { readonly packed: Packed; readonly box: Extent };

function blockFrom(state: State, { visit, meetings }: Block, first: number): Placed[] | null {
  const curtain = markExtent(visit, state.placer.x);
  const bar = inBlockRow(state, visit, first, [], curtain, inTheMiddle, true);
  if (bar === null) return null;
  const placed = [bar];
  const ordered = state.options.tight ? [...meetings].sort(momentsFirst) : meetings;
  for (const event of ordered) {
    const found = placeMeeting(state, event, first, placed, curtain);
    if (found === null) return null;
    placed.push(found);
  }
  return placed.map((one) => ({ ...one, box: hull(one.box, curtain) }));
}

function momentsFirst(a: ChartEvent, b: ChartEvent): number {
  const long = ({ form }: ChartEvent) => Number(form !== "moment");
  return long(a) - long(b) || (a.start ?? 0) - (b.start ?? 0);
}

/** In a row of its own below the last one; tight, beside those of earlier days if there is room. */
function placeMeeting(
  state: State,
  event: ChartEvent,
  first: number,
  placed: readonly Placed[],
  curtain: Extent,
): Placed | null {
  const rowsOf = (some: readonly Placed[]) => some.map(({ packed }) => packed.row);
  const below = Math.max(...rowsOf(placed)) + 1;
  if (!state.options.tight) return inBlockRow(state, event, below, placed, curtain, inTheMiddle);
  const sameDay = placed.slice(1).filter(({ packed }) => packed.event.start === event.start);
  const later = event.end !== null && event.end < (placed[0]?.packed.event.end ?? 0);
  const how = later && event.form === "moment" ? leftFirst : inTheMiddle;
  for (let row = Math.max(first, ...rowsOf(sameDay)) + 1; row <= below; row++) {
    const found = inBlockRow(state, event, row, placed, curtain, how);
    if (found !== null) return found;
  }
  return null;
}

function hull(a: Extent, b: Extent): Extent {
  return { x0: Math.min(a.x0, b.x0), x1: Math.max(a.x1, b.x1) };
}

/** In a row of a block: clear of all others, and to the right of what is in the row already. */
function inBlockRow(
  { rows, placer }: State,
  event: ChartEvent,
  row: number,
  placed: readonly Placed[],
  curtain: Extent,
  how: Try,
  brief = false,
): Placed | null {
  const own = placed.filter(({ packed }) => packed.row === row).map(({ box }) => box);
  const taken = [...(rows[row] ?? []), ...own];
  const fresh = row >= rows.length && own.length === 0;
  const found =
    firstFit(taken, waysToStand(event, [how], placer, brief)) ??
    (fresh ? standAlone(taken, event, placer) : null);
  if (found === null || !hasRoom(rows[row], hull(found.box, curtain))) return null;
  if (own.some(({ x0 }) => x0 > found.box.x0)) return null;
  return { packed: { ...found.stand, event, row }, box: found.box };
}

function settle(state: State, packed: Packed, box: Extent): void {
  occupy(state.rows, packed.row, box);
  state.items.push(packed);
  state.placedAt.set(packed.event.id, packed);
}

function packSingle(state: State, event: ChartEvent): void {
  const { rows, options, placer } = state;
  const ways = waysToStand(event, triesFor(state, event), placer);
  for (let row = firstRowFor(state, event); row < options.maxRows; row++) {
    let found = firstFit(rows[row], ways);
    if (row >= rows.length) found ??= standAlone(rows[row], event, placer);
    if (found === null) continue;
    settle(state, { ...found.stand, event, row }, found.box);
    return;
  }
  state.overflow.push(event);
}

/** From so many moments on, a day is crowded. */
const CROWD = 3;
const leftFirst: Try = { slot: 0.5, sides: ["left", "right"] };
const pair: readonly Try[] = [
  { slot: 0.24, sides: ["left"] },
  { slot: 0.76, sides: ["right"] },
];

function triesFor({ options, crowds }: State, { form, start }: ChartEvent): readonly Try[] {
  const crowded = form === "moment" && (crowds.get(start ?? 0) ?? 0) >= CROWD;
  if (options.tight && crowded) return pair;
  return [options.leftFirst ? leftFirst : inTheMiddle];
}

/** How many moments stand on each day, by its start. */
function countMoments(events: readonly ChartEvent[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { form, start } of events)
    if (form === "moment" && start !== null) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

/** Not above what came before it on the same day. */
function firstRowFor({ placedAt }: State, event: ChartEvent): number {
  const before = event.after.flatMap((id) => placedAt.get(id) ?? []);
  const sameDay = before.filter((other) => other.event.start === event.start);
  return Math.max(0, ...sameDay.map(({ row, slot }) => (slot < 0.5 ? row : row + 1)));
}
