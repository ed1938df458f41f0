/**
 * What the window has moved under its lane's title, in row one, does not vanish:
 *
 *   Laws and aid 9  ● Biden signs…   ● TikTok     kept beside the title, as long as there is room before the next one
 *   Laws a●d aid 9  ● Biden signs…                else it shows where it is, through the title
 */
import { boundsOf, type FrameInput, type FrameItem } from "./frameItem.ts";
import { labelAt } from "./labelInSight.ts";
import { NEIGHBOUR_GAP } from "./labels.ts";
import type { Extent } from "./markBox.ts";
import { takenBy } from "./turnedLabels.ts";

/** Of a longer mark so much stays in sight, px. */
const KEPT = 14;
/** From where first rows begin to what is kept there, px: the button of the lane's menu ends before it. */
const AFTER_TITLE = 8;

/** The items, those under a title where they can be seen and pressed. */
export function besideTitles(items: readonly FrameItem[], input: FrameInput): readonly FrameItem[] {
  const under = items.filter((item) => isUnder(item, input));
  if (under.length === 0) return items;
  const now = new Map(items.map((item) => [item.key, item]));
  for (const lane of new Set(under.map(({ item }) => item.lane))) {
    const own = under.filter(({ item }) => item.lane === lane);
    const row = items.filter(
      (one) => one.visible && one.item.lane === lane && one.item.row === 0 && !own.includes(one),
    );
    for (const item of keptIn(own, row, input)) now.set(item.key, item);
  }
  return [...now.values()];
}

/** In the window, with less in sight beside the title than must be. */
function isUnder({ item, mark }: FrameItem, input: FrameInput): boolean {
  const { x0: edge } = boundsOf(item, input);
  const { plot } = input;
  return (
    edge > plot.x0 && mark.x1 > plot.x0 && mark.x0 < plot.x1 && mark.x1 < edge + keptOf({ mark })
  );
}

function keptOf({ mark }: Pick<FrameItem, "mark">): number {
  return Math.min(KEPT, mark.x1 - mark.x0);
}

/** As many as there is room for before the row's next one, the latest first; the last of them with its label. */
function keptIn(
  own: readonly FrameItem[],
  row: readonly FrameItem[],
  input: FrameInput,
): readonly FrameItem[] {
  const [first] = own;
  if (first === undefined) return [];
  const from = boundsOf(first.item, input).x0 + AFTER_TITLE;
  const next = row.map((item) => takenBy(item, input).x0 - NEIGHBOUR_GAP);
  const to = Math.min(input.plot.x1, ...next);
  const sorted = [...own].sort((a, b) => b.mark.x1 - a.mark.x1 || b.mark.x0 - a.mark.x0);
  let room = to - from;
  const fits = sorted.map((item) => {
    room -= keptOf(item) + NEIGHBOUR_GAP;
    return room + NEIGHBOUR_GAP >= 0;
  });
  const kept = sorted.filter((_, index) => fits[index]).reverse();
  let x = from;
  const placed = kept.map((item, index) => {
    const at = x;
    x += keptOf(item) + NEIGHBOUR_GAP;
    return keptAt(item, at, index === kept.length - 1 ? to : null, input);
  });
  return [
    ...placed,
    ...sorted.filter((_, index) => !fits[index]).map((one) => through(one, input)),
  ];
}

/** With its visible end at `x`; its label, if it has room up to `to`, right of it. */
function keptAt(one: FrameItem, x: number, to: number | null, input: FrameInput): FrameItem {
  const x1 = x + keptOf(one);
  const mark: Extent = { x0: x1 - (one.mark.x1 - one.mark.x0), x1 };
  const item = { ...one.item, side: "right" as const };
  const told =
    to === null
      ? { label: null, labelX: x1 }
      : labelAt(item, mark, { x0: x, x1: to }, input.measure);
  const end = told.label === null ? x1 : told.labelX + told.label.width;
  return {
    ...alone(one),
    item,
    mark,
    label: told.label,
    labelX: told.labelX,
    box: { ...one.box, x, width: end - x },
  };
}

/** Where it is, without its label. */
function through(one: FrameItem, { plot }: FrameInput): FrameItem {
  const x0 = Math.max(plot.x0, one.mark.x0);
  const box = { ...one.box, x: x0, width: one.mark.x1 - x0 };
  return { ...alone(one), label: null, labelX: one.mark.x1, throughTitle: true, box };
}

/** In sight, but without its other date, for which there is no room. */
function alone(one: FrameItem): FrameItem {
  return { ...one, visible: true, labelOver: false, ghost: null, ghostWords: null, tie: null };
}
