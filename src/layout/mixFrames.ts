/**
 * One arrangement turning into another, so that the eye can follow: what is in both moves, what is new appears, what is
 * gone fades.
 */
import type { AxisLabel } from "./axisUnits.ts";
import type { Frame, FrameItem } from "./frame.ts";
import type { Extent } from "./markBox.ts";

/** The frame at `share` (0 to 1) of the way. */
export function mixFrames(from: Frame, to: Frame, share: number): Frame {
  if (share >= 1) return to;
  const mix = (a: number, b: number) => a + (b - a) * share;
  const extent = (a: Extent | undefined, b: Extent): Extent =>
    a === undefined ? b : { x0: mix(a.x0, b.x0), x1: mix(a.x1, b.x1) };
  const columns = byKey(from.columns, ({ start }) => start);
  const curtains = byKey(from.curtains, ({ key }) => key);
  const lanes = byKey(from.lanes, ({ id }) => id);
  return {
    ...to,
    height: mix(from.height, to.height),
    lanes: to.lanes.map((lane) => {
      const before = lanes.get(lane.id) ?? lane;
      return {
        ...lane,
        top: mix(before.top, lane.top),
        firstRowY: mix(before.firstRowY, lane.firstRowY),
      };
    }),
    items: mixItems(from.items, to.items, share),
    columns: to.columns.map((one) => ({ ...one, ...extent(columns.get(one.start), one) })),
    curtains: to.curtains.map((one) => {
      const before = curtains.get(one.key) ?? one;
      const [top, bottom] = [mix(before.top, one.top), mix(before.bottom, one.bottom)];
      return { ...one, ...extent(before, one), top, bottom };
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

function mixItems(
  from: readonly FrameItem[],
  to: readonly FrameItem[],
  share: number,
): readonly FrameItem[] {
  const before = byKey(from, ({ key }) => key);
  const staying = new Set(to.map(({ key }) => key));
  const going = from
    .filter(({ key, opacity }) => !staying.has(key) && opacity > 0.02)
    .map((item) => ({ ...item, opacity: item.opacity * (1 - share) }));
  return [...going, ...to.map((item) => mixItem(before.get(item.key), item, share))];
}

function mixItem(from: FrameItem | undefined, to: FrameItem, share: number): FrameItem {
  if (from === undefined) return { ...to, opacity: to.opacity * share };
  const mix = (a: number, b: number) => a + (b - a) * share;
  const y = mix(from.y, to.y);
  const mark = { x0: mix(from.mark.x0, to.mark.x0), x1: mix(from.mark.x1, to.mark.x1) };
  const sameSide = from.item.side === to.item.side && !from.labelOver && !to.labelOver;
  const beside = to.item.side === "right" ? mark.x1 - to.mark.x1 : mark.x0 - to.mark.x0;
  return {
    ...to,
    y,
    mark,
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
