/** Lanes with their columns, curtains, hairlines and events; y from the top of all lanes. */
import { type ArrangedLane, OVERHANG } from "../layout/arrange.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame, FrameItem, FramePill } from "../layout/frame.ts";
import { BASELINE, itemScene } from "./itemScene.ts";
import { group, line, type Mark, rect, text } from "./mark.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

/** Everything below the axis; `scrolled` px of it are above what is in sight. */
export function lanesScene(
  frame: Frame,
  theme: Theme,
  state: ChartState,
  scrolled = 0,
): readonly Mark[] {
  const { plot, height } = frame;
  const clip = {
    x: plot.x0 - OVERHANG.left,
    y: 0,
    width: plot.x1 - plot.x0 + OVERHANG.left + OVERHANG.right,
    height: height + 8,
  };
  return [
    group([...columnMarks(frame, theme, 0, height), ...curtainMarks(frame, theme)], { clip }),
    ...hairlines(frame, theme),
    group(
      [
        ...frame.items.flatMap((item) =>
          besideTitle(item, frame, itemScene(item, frame, theme, state)),
        ),
        ...frame.pills.flatMap((pill) => pillMarks(pill, theme)),
      ],
      { clip },
    ),
    ...titles(frame, theme),
    ...stickyTitle(frame, theme, scrolled),
  ];
}

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
  return curtains.map(({ x0, x1, top, bottom }) =>
    rect(x0, top, x1 - x0, bottom - top - 1, theme.visitCurtain),
  );
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
  if (item.item.row > 0 || item.mark.x0 >= left || marks.length === 0) return marks;
  const clip = { x: left, y: item.y - 12, width: frame.plot.x1 - left + 40, height: 24 };
  return [group(marks, { clip })];
}

/** Titles stay at the left. */
function titles({ lanes, plot }: Frame, theme: Theme): readonly Mark[] {
  return lanes.flatMap((lane) => titleMarks(lane, plot.x0, lane.firstRowY, theme));
}

function titleMarks(
  { title, count, countX }: Frame["lanes"][number],
  x: number,
  y: number,
  theme: Theme,
): readonly Mark[] {
  return [
    text(x, y + BASELINE, title, chartFonts.laneTitle, theme.ink),
    text(x + countX, y + BASELINE, String(count), chartFonts.label, theme.inkThird),
  ];
}

/** The lane whose first row is scrolled away, `scrolled` px from the top, while others of its rows are in sight. */
export function laneScrolledInto(
  { lanes, rowHeight }: Frame,
  scrolled: number,
): ArrangedLane | undefined {
  if (scrolled <= 0) return undefined;
  return lanes.find(
    ({ top, height, firstRowY }) =>
      firstRowY - rowHeight / 2 < scrolled && top + height - rowHeight * 1.5 > scrolled,
  );
}

/** Its title stays at the top, on paper. */
function stickyTitle(frame: Frame, theme: Theme, scrolled: number): readonly Mark[] {
  const { plot, rowHeight } = frame;
  const lane = laneScrolledInto(frame, scrolled);
  if (lane === undefined) return [];
  const x = plot.x0 - OVERHANG.left;
  const width = lane.titleWidth + OVERHANG.left;
  const cover = rect(x, scrolled, width, rowHeight, theme.paper);
  return [cover, ...titleMarks(lane, plot.x0, scrolled + rowHeight / 2, theme)];
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
