/** Lanes with their columns, curtains, hairlines and events; y from the top of all lanes. */
import { OVERHANG } from "../layout/arrange.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame, FramePill } from "../layout/frame.ts";
import type { FrameItem } from "../layout/frameItem.ts";
import { LABEL_GAP } from "../layout/labels.ts";
import type { Extent } from "../layout/markBox.ts";
import { BASELINE, itemScene } from "./itemScene.ts";
import { clearOfTitle, type LanesView, laneTitles, stickyTitle } from "./laneTitles.ts";
import { group, line, type Mark, rect, text } from "./mark.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

const everything: LanesView = { scrolled: 0, height: Infinity, stuck: 0 };

/** Everything below the axis. */
export function lanesScene(
  frame: Frame,
  theme: Theme,
  state: ChartState,
  view: LanesView = everything,
): readonly Mark[] {
  const { scrolled, stuck } = view;
  const all = clearOfTitle(frame, view);
  const ties = copyTies(frame, theme, state);
  const inSight = itemsFrom(all, scrolled, scrolled + view.height);
  if (stuck === 0 || scrolled === 0)
    return [...partScene(inSight, theme, state, ties), ...stickyTitle(frame, theme, view)];
  const across = { x: frame.plot.x0 - 1000, width: frame.plot.x1 + 2000 };
  const scrolling = partScene(itemsFrom(inSight, stuck + scrolled, Infinity), theme, state, ties);
  const pinned = pinnedPart(frame, theme, state, stuck);
  return [
    group([...scrolling, ...stickyTitle(frame, theme, view)], {
      clip: { ...across, y: scrolled + stuck, height: 1e5 },
    }),
    group([group(pinned, { clip: { ...across, y: 0, height: stuck + 1 } })], { dy: scrolled }),
  ];
}

function itemsFrom(frame: Frame, from: number, to: number): Frame {
  const items = frame.items.filter(({ y }) => y > from - ROW && y < to + ROW);
  return { ...frame, items };
}

/** More than a row, px. */
const ROW = 40;

/** Lanes that stay at the top, over those that scroll beneath them. */
function pinnedPart(frame: Frame, theme: Theme, state: ChartState, stuck: number): readonly Mark[] {
  const { plot } = frame;
  const items = frame.items.filter(({ y }) => y < stuck);
  const bottom = Math.round(stuck) + 0.5;
  return [
    ...partScene({ ...frame, items, height: stuck }, theme, state, []),
    line(plot.x0, bottom, plot.x1, bottom, { colour: theme.rule, width: 1 }),
  ];
}

function partScene(
  frame: Frame,
  theme: Theme,
  state: ChartState,
  ties: readonly Mark[],
): readonly Mark[] {
  const { plot, height } = frame;
  const clip = {
    x: plot.x0 - OVERHANG.left,
    y: 0,
    width: plot.x1 - plot.x0 + OVERHANG.left + OVERHANG.right,
    height: height + 8,
  };
  const items = frame.items.filter((item) => !isRaised(item, state));
  const raised = frame.items.filter((item) => isRaised(item, state));
  return [
    group([...columnMarks(frame, theme, 0, height), ...curtainMarks(frame, theme)], { clip }),
    ...hairlines(frame, theme),
    group(
      [
        ...ties,
        ...[...items, ...raised].flatMap((item) =>
          besideTitle(item, frame, itemScene(item, frame, theme, state)),
        ),
        ...frame.pills.flatMap((pill) =>
          pill.note === undefined
            ? pillMarks(pill, theme)
            : noteMarks(pill, pill.note, plot, theme),
        ),
      ],
      { clip },
    ),
    ...laneTitles(frame, theme),
  ];
}

/** Over the other marks of a folded lane, since its label covers them. */
function isRaised({ item, event }: FrameItem, { selected, hovered }: ChartState): boolean {
  return item.folded && (event.id === selected || event.id === hovered);
}

/** One event in several lanes: while one points at it, a hairline leads from each to the next. */
function copyTies({ items }: Frame, theme: Theme, { hovered }: ChartState): readonly Mark[] {
  if (hovered === null) return [];
  const copies = items
    .filter(({ event, visible }) => visible && event.id === hovered)
    .sort((a, b) => a.y - b.y);
  return copies.slice(1).flatMap((copy, index) => {
    const above = copies[index];
    if (above === undefined) return [];
    const [x0, x1] = [above, copy].map(({ mark }) => (mark.x0 + mark.x1) / 2);
    const stroke = { colour: theme.markUncertain, width: 1 };
    return [line(x0 ?? 0, above.y + TIE_GAP, x1 ?? 0, copy.y - TIE_GAP, stroke)];
  });
}

/** From a mark's middle to the tie, px. */
const TIE_GAP = 8;

/** Day columns from `top` to `bottom`, a thin line of paper between days. */
export function columnMarks(
  { columns }: Frame,
  theme: Theme,
  top: number,
  bottom: number,
): readonly Mark[] {
  const fills = columns.map(({ x0, x1 }) => rect(x0, top, x1 - x0, bottom - top, theme.dayColumn));
  const between = columns.filter(({ start }, i) => columns[i - 1]?.end === start);
  const lines = between
    .filter(({ x0, x1 }) => x1 - x0 > 12)
    .map(({ x0 }) => rect(x0 - 0.75, top, 1.5, bottom - top, theme.paper));
  return [...fills, ...lines];
}

function curtainMarks({ curtains }: Frame, theme: Theme): readonly Mark[] {
  return curtains.map(({ x0, x1, top, bottom, opacity }) => {
    const curtain = rect(x0, top, x1 - x0, bottom - top - 1, theme.visitCurtain);
    return opacity < 1 ? group([curtain], { opacity }) : curtain;
  });
}

/** Between lanes, and under the last one; interrupted at breaks, and on under the labels beyond the axis's end. */
function hairlines({ lanes, axis, height, plot }: Frame, theme: Theme): readonly Mark[] {
  const last = axis.lines.length - 1;
  const across = (y: number, colour: string) =>
    axis.lines.map(({ x0, x1 }, index) =>
      line(x0, y, index === last ? plot.x1 : x1, y, { colour, width: 1 }),
    );
  const tops = lanes.slice(1).flatMap(({ top }) => across(Math.round(top) + 0.5, theme.hairline));
  if (lanes.length === 0) return tops;
  const bottom = Math.round(height) - 0.5;
  return [...tops, ...across(bottom, theme.hairline), ...breakSigns(axis.breaks, bottom, theme)];
}

/** `//` at each break. */
export function breakSigns(
  breaks: Frame["axis"]["breaks"],
  y: number,
  theme: Theme,
): readonly Mark[] {
  return breaks.flatMap(({ x0, x1 }) =>
    [-2.5, 2.5].map((dx) => {
      const x = (x0 + x1) / 2 + dx;
      return line(x - 1.75, y + 4.5, x + 1.75, y - 4.5, { colour: theme.inkThird, width: 1 });
    }),
  );
}

/** In row one, what moves beneath the lane's title is cut off. */
function besideTitle(item: FrameItem, frame: Frame, marks: readonly Mark[]): readonly Mark[] {
  const lane = frame.lanes[item.item.lane];
  const left = frame.plot.x0 + (lane?.titleWidth ?? 0) - 8;
  if (item.item.row > 0 || item.throughTitle || item.mark.x0 >= left || marks.length === 0)
    return marks;
  const clip = { x: left, y: item.y - 12, width: frame.plot.x1 - left + 40, height: 24 };
  return [group(marks, { clip })];
}

/** Half a bracket's height, and how far it stays inside its time, px. */
const BRACKET = { half: 3.5, inset: 2 };

/** A bracket over the time of events that are only counted, and how many they are beside it. */
function noteMarks(
  pill: FramePill,
  { words, side }: NonNullable<FramePill["note"]>,
  plot: Extent,
  theme: Theme,
): readonly Mark[] {
  const x0 = Math.max(plot.x0, pill.x0) + BRACKET.inset;
  const x1 = Math.max(x0 + 3, Math.min(plot.x1, pill.x1) - BRACKET.inset);
  const x = side === "right" ? x1 + BRACKET.inset + LABEL_GAP : x0 - BRACKET.inset - LABEL_GAP;
  const anchor = side === "right" ? "start" : "end";
  return [
    ...bracketMarks(x0, x1, pill.y, theme),
    text(x, pill.y + BASELINE, words, chartFonts.label, theme.inkSecond, anchor),
  ];
}

/** ├──┤ */
export function bracketMarks(x0: number, x1: number, y: number, theme: Theme): readonly Mark[] {
  const stroke = { colour: theme.inkThird, width: 1 };
  return [
    line(x0, y, x1, y, stroke),
    ...[x0, x1].map((x) => line(x, y - BRACKET.half, x, y + BRACKET.half, stroke)),
  ];
}

const PILL_HEIGHT = 16;

/** A pill with its count. */
function pillMarks({ x, y, events, opacity }: FramePill, theme: Theme): readonly Mark[] {
  const words = String(events.length);
  const width = Math.max(20, words.length * 7 + 10);
  return [
    group(
      [
        rect(x - width / 2, y - PILL_HEIGHT / 2, width, PILL_HEIGHT, theme.mark, PILL_HEIGHT / 2),
        text(x, y + 4, words, chartFonts.pill, theme.paper, "middle"),
      ],
      { opacity },
    ),
  ];
}
