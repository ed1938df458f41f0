/**
 * Events for which an image has no row, counted in one row where they stand:
 *
 *   ├──┤ 6 more statements, 18–19 Jun 2023        ● Alone, so named      ├────┤ 18 more, 24–26 Apr 2024
 *
 * Method: one group per event, from left to right; groups that have no room for their shortest words beside each other
 * become one; then words grow as long as there is room.
 */
import { type ChartEvent, isDated } from "./chartEvent.ts";
import { countVariants, spanOf } from "./countWords.ts";
import { chartFonts, type MeasureText } from "./font.ts";
import { LABEL_GAP, NEIGHBOUR_GAP } from "./labels.ts";
import { type Extent, markExtent } from "./markBox.ts";
import { inTheMiddle, type Placer, type Side, type Way, waysToStand } from "./place.ts";

/** Several events under one bracket, with words beside it. */
export type CountNote = {
  readonly events: readonly ChartEvent[];
  /** From the first start to the last end, UTC ms. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly side: Side;
};

export type NotedRow = {
  readonly notes: readonly CountNote[];
  /** Events that turned out to have room for their names. */
  readonly named: readonly { readonly event: ChartEvent; readonly way: Way }[];
};

type Group = { readonly events: readonly ChartEvent[]; readonly mark: Extent };
type Choice = { readonly words: string; readonly width: number };
type Placed = Group & {
  readonly box: Extent;
  readonly side: Side;
  readonly words: string;
  readonly way: Way | null;
};

/** Marks nearer than this, px, are one group from the start. */
const JOIN = 6;

/** The row, of so much room in px: it begins behind the lane's title, if that stands there, and ends with the plot. */
export function countedRow(events: readonly ChartEvent[], placer: Placer, room: Extent): NotedRow {
  const placed = groupsThatFit(joined(groupsOf(events, placer), placer), placer, room);
  return {
    notes: placed.filter(({ way }) => way === null).map(noteOf),
    named: placed.flatMap(({ events: [event], way }) =>
      way === null || event === undefined ? [] : [{ event, way }],
    ),
  };
}

function noteOf({ events, words, side }: Placed): CountNote {
  return { events, ...spanOf(events), words, side };
}

function groupsOf(events: readonly ChartEvent[], { x }: Placer): readonly Group[] {
  const dated = events.filter(isDated);
  const groups = dated.map((event) => ({ events: [event], mark: markExtent(event, x) }));
  return groups.sort((a, b) => a.mark.x0 - b.mark.x0 || a.mark.x1 - b.mark.x1);
}

/** A bracket reaches over all of the time of its events, a mark only to its own edges. */
function bracketed(events: readonly ChartEvent[], { x }: Placer): Group {
  const { start, end } = spanOf(events);
  return { events, mark: { x0: x(start), x1: x(end) } };
}

/** Those whose marks touch are one. */
function joined(groups: readonly Group[], placer: Placer): readonly Group[] {
  const result: { events: ChartEvent[]; mark: Extent }[] = [];
  for (const { events, mark } of groups) {
    const last = result.at(-1);
    if (last === undefined || mark.x0 - last.mark.x1 >= JOIN) {
      result.push({ events: [...events], mark });
      continue;
    }
    last.events.push(...events);
    last.mark = { x0: last.mark.x0, x1: Math.max(last.mark.x1, mark.x1) };
  }
  return result.map((group) =>
    group.events.length === 1 ? group : bracketed(group.events, placer),
  );
}

/** Puts together the two that are in each other's way until all have room; the last one stands wherever it is. */
function groupsThatFit(groups: readonly Group[], placer: Placer, room: Extent): readonly Placed[] {
  for (let at = groups; ; ) {
    const placed = placedUntil(at, placer, room);
    if (placed.length === at.length) return grown(placed, placer, room);
    if (at.length === 1) return at.map((group) => squeezed(group, placer, room));
    const stuck = placed.length;
    const before = stuck === at.length - 1 || (stuck > 0 && nearerBefore(at, stuck));
    at = withMerged(at, before ? stuck - 1 : stuck, placer);
  }
}

function nearerBefore(groups: readonly Group[], index: number): boolean {
  const gap = (i: number) =>
    (groups[i + 1]?.mark.x0 ?? Infinity) - (groups[i]?.mark.x1 ?? -Infinity);
  return gap(index - 1) <= gap(index);
}

function withMerged(groups: readonly Group[], index: number, placer: Placer): readonly Group[] {
  const [a, b] = [groups[index], groups[index + 1]];
  if (a === undefined || b === undefined) return groups;
  return [
    ...groups.slice(0, index),
    bracketed([...a.events, ...b.events], placer),
    ...groups.slice(index + 2),
  ];
}

/** All up to the first that has no room. */
function placedUntil(groups: readonly Group[], placer: Placer, room: Extent): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [index, group] of groups.entries()) {
    const free = between(placed.at(-1)?.box, groups[index + 1]?.mark, room);
    const one = placedIn(group, free, placer);
    if (one === null) return placed;
    placed.push(one);
  }
  return placed;
}

/** The room between two neighbours, where there are any. */
function between(before: Extent | undefined, after: Extent | undefined, room: Extent): Extent {
  return {
    x0: before === undefined ? room.x0 : before.x1 + NEIGHBOUR_GAP,
    x1: after === undefined ? room.x1 : after.x0 - NEIGHBOUR_GAP,
  };
}

/** Alone with its name; several with their shortest words. */
function placedIn(group: Group, room: Extent, placer: Placer): Placed | null {
  const [only] = group.events;
  if (group.events.length === 1 && only !== undefined) {
    const way = waysToStand(only, [inTheMiddle], placer).find(({ box }) => within(box, room));
    return way === undefined
      ? null
      : { ...group, way, box: way.box, side: way.stand.side, words: "" };
  }
  const shortest = choices(group.events, placer.measure).at(-1);
  return shortest === undefined ? null : besideMark(group, shortest, room);
}

function within(box: Extent, room: Extent): boolean {
  return box.x0 >= room.x0 && box.x1 <= room.x1;
}

function choices(events: readonly ChartEvent[], measure: MeasureText): readonly Choice[] {
  return countVariants(events).map((words) => ({ words, width: measure(words, chartFonts.label) }));
}

function besideMark(group: Group, { words, width }: Choice, room: Extent): Placed | null {
  const { mark } = group;
  const boxes = [
    { side: "right" as const, box: { x0: mark.x0, x1: mark.x1 + LABEL_GAP + width } },
    { side: "left" as const, box: { x0: mark.x0 - LABEL_GAP - width, x1: mark.x1 } },
  ];
  const found = boxes.find(({ box }) => within(box, room));
  return found === undefined ? null : { ...group, ...found, words, way: null };
}

/** Where nothing fits: the shortest words over whatever is there. */
function squeezed(group: Group, { measure }: Placer, room: Extent): Placed {
  const { words, width } = choices(group.events, measure).at(-1) ?? { words: "", width: 0 };
  const side = group.mark.x1 + LABEL_GAP + width <= room.x1 ? "right" : "left";
  return { ...group, box: room, side, words, way: null };
}

/** With the longest words that leave the neighbours alone. */
function grown(placed: readonly Placed[], placer: Placer, room: Extent): readonly Placed[] {
  const result = [...placed];
  for (const [index, one] of placed.entries()) {
    if (one.way !== null) continue;
    const free = between(result[index - 1]?.box, placed[index + 1]?.box, room);
    const [longest] = choices(one.events, placer.measure).flatMap(
      (choice) => besideMark(one, choice, free) ?? [],
    );
    if (longest !== undefined) result[index] = longest;
  }
  return result;
}
