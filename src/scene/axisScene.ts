/**
 * The axis: years, months and days over the lanes, with the day columns behind them.
 *
 *   12    2021    ▓▓▓ 2024
 *   26    Jan Feb ▓▓▓ April
 *   40        2 mo▓▓▓ Wed 24
 *   46.5  ──┴──//─▓▓▓──┴──
 */
import { OVERHANG } from "../layout/arrange.ts";
import type { AxisLabel } from "../layout/axisUnits.ts";
import type { ChartEvent } from "../layout/chartEvent.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame } from "../layout/frame.ts";
import { AXIS } from "./header.ts";
import { breakSigns, columnMarks } from "./lanesScene.ts";
import { group, line, type Mark, rect, text } from "./mark.ts";
import type { Theme } from "./theme.ts";

/** The axis alone, without overview and beams, `top` px from the top of the header, of an image 0. */
export function axisScene(
  frame: Frame,
  theme: Theme,
  selected: ChartEvent | null,
  top = 0,
): readonly Mark[] {
  const { axis, plot } = frame;
  const lineY = top + AXIS.line;
  const rule = { colour: theme.rule, width: 1 };
  return [
    group(columnMarks(frame, theme, top, top + AXIS.height), {
      clip: plotClip(frame, top, 60),
    }),
    ...axis.lines.map(({ x0, x1 }) => line(x0, lineY, x1, lineY, rule)),
    ...axis.ticks.map((x) => {
      const at = Math.min(plot.x1, Math.round(x)) + 0.5;
      return line(at, lineY - 5.5, at, lineY, rule);
    }),
    ...axis.labels.flatMap((label) => axisLabel(label, frame, theme, selected, top)),
    ...breakSigns(axis.breaks, lineY, theme),
    ...axis.breaks
      .filter(({ words }) => words !== "")
      .map(({ x0, x1, words }) =>
        text((x0 + x1) / 2, top + baselines.day, words, chartFonts.axis, theme.inkThird, "middle"),
      ),
  ];
}

/** The plot with its overhang, from `y` on. */
export function plotClip({ plot }: Frame, y: number, height: number) {
  const x = plot.x0 - OVERHANG.left;
  return { x, y, width: plot.x1 + OVERHANG.right - x, height };
}

const baselines = { year: 12, month: 26, day: 40 } as const;

function axisLabel(
  label: AxisLabel,
  frame: Frame,
  theme: Theme,
  selected: ChartEvent | null,
  top: number,
): readonly Mark[] {
  const { unit, x, text: words, font } = label;
  const lit = selected !== null && isLit(label, selected);
  const at = inColumn(label, frame) && unit !== "day" ? x + 4 : x;
  const ink = lit ? theme.highlighterInk : unit === "day" ? theme.inkSecond : theme.inkThird;
  const shown = text(at, top + baselines[unit], words, lit ? chartFonts.axisStrong : font, ink);
  return lit ? [stroke(label, frame, theme, top), shown] : [shown];
}

/** The label of the day, month or year that the event names. */
function isLit({ unit, start, end }: AxisLabel, event: ChartEvent): boolean {
  if (event.start === null || event.end === null) return false;
  if (event.form === "within") return event.start === start && event.end === end;
  return unit === "day" && start >= event.start && end <= event.end;
}

function stroke(label: AxisLabel, { columns }: Frame, theme: Theme, top: number): Mark {
  const y = top + baselines[label.unit] - 12;
  const column = columns.find(({ start }) => start === label.start && label.unit === "day");
  if (column !== undefined && column.x1 - column.x0 < label.width + 40)
    return rect(column.x0, y, column.x1 - column.x0, 16, theme.highlighter, 2);
  return rect(label.x - 4, y, label.width + 8, 16, theme.highlighter, 2);
}

/** Labels that begin with a day column stand a little inside it. */
function inColumn({ x }: AxisLabel, { columns }: Frame): boolean {
  return columns.some(({ x0 }) => Math.abs(x0 - x) < 1);
}
