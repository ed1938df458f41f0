/**
 * One arrangement turning into another, so that the eye can follow. What is in both moves; an event that comes to stand
 * in more lanes parts from where it was, in fewer gathers there; what is new appears, what is gone fades.
 */
import type { AxisLabel } from "./axisUnits.ts";
import type { Frame, FrameLane } from "./frame.ts";
import type { FrameItem } from "./frameItem.ts";
import type { Extent } from "./markBox.ts";

/** The frame at `share` (0 to 1) of the way. */
export function mixFrames(from: Frame, to: Frame, share: number): Frame {
  if (share >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * share;
  const extent = (a: Extent | undefined, b: Extent): Extent =>
    a === undefined ? b : mixExtents(a, b, share);
  const columns = byKey(from.columns, ({ start }) => start);
  const curtains = byKey(from.curtains, ({ key }) => key);
  return {
    ...to,
    height: mix(from.height, to.height),
    ...mixLanes(from, to, share),
    items: mixItems(from.items, to.items, share),
    columns: to.columns.map((one) => ({ ...one, ...extent(columns.get(one.start), one) })),
    curtains: to.curtains.map((one) => {
      const before = curtains.get(one.key);
      if (before === undefined) return { ...one, opacity: share };
      const [top, bottom] = [mix(before.top, one.top), mix(before.bottom, one.bottom)];
      return { ...one, ...extent(before, one), top, bottom, opacity: mix(before.opacity, 1) };
    }),
    axis: { ...to.axis, labels: mixLabels(from.axis.labels, to.axis.labels, share) },
    pills: [
      ...from.pills.map((pill) => ({ ...pill, opacity: pill.opacity * (1 - share) })),
      ...to.pills.map((pill) => ({ ...pill, opacity: pill.opacity * share })),
    ],
  };
}

function byKey<T, K>(things: readonly T[], key: (thing: T) => K): ReadonlyMap<K, T> {
  return new Map(things.map((thing) => [key(thing), thing]));
}

function mixExtents(a: Extent, b: Extent, share: number): Extent {
  return { x0: a.x0 + (b.x0 - a.x0) * share, x1: a.x1 + (b.x1 - a.x1) * share };
}

/** Opacity below which nothing is drawn on its way out. */
const GONE = 0.02;

/** The same lane by id and title: the ids of two groupings may happen to be the same. */
function mixLanes(from: Frame, to: Frame, share: number): Pick<Frame, "lanes" | "leaving"> {
  const name = ({ id, fullTitle }: FrameLane) => `${id} ${fullTitle}`;
  const before = byKey([...from.leaving, ...from.lanes], name);
  const staying = new Set(to.lanes.map(name));
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    lanes: to.lanes.map((lane) => {
      const old = before.get(name(lane));
      if (old === undefined) return { ...lane, opacity: share };
      const firstRowY = mix(old.firstRowY, lane.firstRowY);
      const [top, height] = [mix(old.top, lane.top), mix(old.height, lane.height)];
      return { ...lane, top, height, firstRowY, opacity: mix(old.opacity, 1) };
    }),
    leaving: [...before.values()]
      .filter((lane) => !staying.has(name(lane)) && lane.opacity > GONE)
      .map((lane) => ({ ...lane, opacity: lane.opacity * (1 - share) })),
  };
}

function mixItems(
  from: readonly FrameItem[],
  to: readonly FrameItem[],
  share: number,
): readonly FrameItem[] {
  const before = byKey(from, ({ key }) => key);
  const staying = new Set(to.map(({ key }) => key));
  const goals = byEvent(to);
  const origins = byEvent(from);
  const moves = to.map((item) => ({
    item,
    origin: before.get(item.key) ?? nearest(origins.get(item.event.id), item.y),
  }));
  const departed = new Set(moves.map(({ origin }) => origin));
  const going = from
    .filter((item) => !staying.has(item.key) && !departed.has(item) && item.opacity > GONE)
    .flatMap((item) => goingItem(item, nearest(goals.get(item.event.id), item.y), share));
  return [...going, ...moves.map(({ item, origin }) => mixItem(origin, item, share))];
}

function byEvent(items: readonly FrameItem[]): ReadonlyMap<string, readonly FrameItem[]> {
  const groups = new Map<string, FrameItem[]>();
  for (const item of items) {
    if (!item.visible) continue;
    const group = groups.get(item.event.id);
    if (group === undefined) groups.set(item.event.id, [item]);
    else group.push(item);
  }
  return groups;
}

function nearest(items: readonly FrameItem[] | undefined, y: number): FrameItem | undefined {
  return items?.reduce((best, one) => (Math.abs(one.y - y) < Math.abs(best.y - y) ? one : best));
}

/** Goes to the nearest place where its event still stands, its label fading; else fades. */
function goingItem(item: FrameItem, goal: FrameItem | undefined, share: number): FrameItem[] {
  if (goal === undefined) return [{ ...item, opacity: item.opacity * (1 - share) }];
  const moved = mixItem(item, goal, share);
  return [{ ...moved, key: item.key, label: null, ghost: null, ghostWords: null, tie: null }];
}

function mixItem(from: FrameItem | undefined, to: FrameItem, share: number): FrameItem {
  if (from === undefined) return { ...to, opacity: to.opacity * share };
  const mix = (a: number, b: number) => a + (b - a) * share;
  const y = mix(from.y, to.y);
  const mark = mixExtents(from.mark, to.mark, share);
  const sameSide = from.item.side === to.item.side && !from.labelOver && !to.labelOver;
  const beside = to.item.side === "right" ? mark.x1 - to.mark.x1 : mark.x0 - to.mark.x0;
  return {
    ...to,
    y,
    mark,
    ghost: from.ghost && to.ghost ? mixExtents(from.ghost, to.ghost, share) : to.ghost,
    tie: from.tie && to.tie ? mixExtents(from.tie, to.tie, share) : to.tie,
    labelX: sameSide ? mix(from.labelX, to.labelX) : to.labelX + beside,
    box: { ...to.box, x: mix(from.box.x, to.box.x), y: y - to.box.height / 2 },
    opacity: mix(from.visible ? from.opacity : 0, to.opacity),
  };
}

function mixLabels(
  from: readonly AxisLabel[],
  to: readonly AxisLabel[],
  share: number,
): readonly AxisLabel[] {
  const before = byKey(from, ({ unit, start }) => `${unit} ${start}`);
  return to.map((label) => {
    const x = before.get(`${label.unit} ${label.start}`)?.x ?? label.x;
    return { ...label, x: x + (label.x - x) * share };
  });
}
