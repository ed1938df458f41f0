/** Lanes with their columns, curtains, hairlines and events; y from the top of all lanes. */
import { OVERHANG } from "../layout/arrange.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame, FramePill } from "../layout/frame.ts";
import { BASELINE, itemScene } from "./itemScene.ts";
import { group, line, type Mark, rect, text } from "./mark.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

/** Everything below the axis. */
export function lanesScene(frame: Frame, theme: Theme, state: ChartState): readonly Mark[] {
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
        ...frame.items.flatMap((item) => itemScene(item, frame, theme, state)),
        ...frame.pills.flatMap((pill) => pillMarks(pill, theme)),
      ],
      { clip },
    ),
    ...titles(frame, theme),
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

/** Between lanes, and under the last one; interrupted at breaks. */
function hairlines({ lanes, axis, height }: Frame, theme: Theme): readonly Mark[] {
  const across = (y: number, colour: string) =>
    axis.lines.map(({ x0, x1 }) => line(x0, y, x1, y, { colour, width: 1 }));
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

/** Titles stay at the left; what moves beneath them is covered. */
function titles(frame: Frame, theme: Theme): readonly Mark[] {
  const x = frame.plot.x0;
  return frame.lanes.flatMap((lane, index) => {
    const { title, count, countX, titleWidth, firstRowY: y } = lane;
    const covers = frame.items.some(
      (item) =>
        item.item.lane === index && item.item.row === 0 && item.mark.x0 < x + titleWidth - 8,
    );
    return [
      ...(covers ? [cover(x, y, titleWidth, theme)] : []),
      text(x, y + BASELINE, title, chartFonts.laneTitle, theme.ink),
      text(x + countX, y + BASELINE, String(count), chartFonts.label, theme.inkThird),
    ];
  });
}

/** Paper behind a title, fading out at its right. */
function cover(x: number, y: number, width: number, theme: Theme): Mark {
  const left = x - OVERHANG.left;
  const right = x + width;
  return rect(left, y - 9, right - left, 18, {
    from: { x: right - 14, y },
    to: { x: right, y },
    stops: [
      [0, theme.paper],
      [1, `${theme.paper}00`],
    ],
  });
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
