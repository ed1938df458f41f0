/**
 * What stands above the lanes: overview, beams, axis.
 *
 *   0   ●━━━━━━━━━━━━━━━━●      the window over linear time
 *   16  │2021   ▤ │2022
 *   52  ────────▜──────────     a beam leads from each group of days to its columns
 *   82  2021    ▓▓▓ 2022        the axis
 *   134 ──┴─────▓▓▓──//───
 */

import { OVERHANG } from "../layout/arrange.ts";
import type { AxisLabel } from "../layout/axisUnits.ts";
import type { ChartEvent } from "../layout/chartEvent.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame } from "../layout/frame.ts";
import type { Extent } from "../layout/markBox.ts";
import type { Overview, Stack } from "../layout/overview.ts";
import { breakSigns, columnMarks } from "./lanesScene.ts";
import { group, line, type Mark, type PathStep, rect, text } from "./mark.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

/** Heights in px, from the top of the overview. */
export const HEADER = { overview: 52, axisTop: 82, axisLine: 133.5, height: 138 } as const;

/** The axis alone, without overview and beams, as images show it: px from its top. */
export function axisScene(
  frame: Frame,
  theme: Theme,
  selected: ChartEvent | null,
  top = 0,
): readonly Mark[] {
  const { axis, plot } = frame;
  const lineY = top + HEADER.axisLine - HEADER.axisTop;
  const rule = { colour: theme.rule, width: 1 };
  return [
    group(columnMarks(frame, theme, top, top + HEADER.height - HEADER.axisTop), {
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
        text((x0 + x1) / 2, top + 44, words, chartFonts.axis, theme.inkThird, "middle"),
      ),
  ];
}

/** The plot with its overhang, from `y` on. */
export function plotClip({ plot }: Frame, y: number, height: number) {
  const x = plot.x0 - OVERHANG.left;
  return { x, y, width: plot.x1 + OVERHANG.right - x, height };
}

const baselines = { year: 13, month: 28.5, day: 44 } as const;

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

/** From each group of days in the overview to its columns. `sources` are the groups' extents there, px. */
export function beamMarks(
  beams: readonly { readonly from: Extent; readonly to: Extent }[],
  theme: Theme,
): readonly Mark[] {
  const top = HEADER.overview;
  const bottom = HEADER.axisTop;
  return beams.map(({ from, to }) => ({
    kind: "path",
    steps: beam(from, to, top, bottom),
    fill: {
      from: { x: 0, y: top },
      to: { x: 0, y: bottom },
      stops: [
        [0, theme.beam],
        [0.5, theme.beam],
        [1, theme.dayColumn],
      ],
    },
  }));
}

/** Two S-curves side by side; where they run flat the beam is a thin line. */
function beam(from: Extent, to: Extent, top: number, bottom: number): readonly PathStep[] {
  const upper = top + (bottom - top) * 0.55;
  const lower = top + (bottom - top) * 0.45;
  return [
    ["M", from.x0, top],
    ["C", from.x0, upper, to.x0, lower - 4, to.x0, bottom],
    ["L", to.x1, bottom],
    ["C", to.x1, lower, from.x1, upper + 2, from.x1, top],
    ["Z"],
  ];
}

const BASE_Y = 51.5;
const BRACKET_Y = 6.5;

/** Stacks over years, and the bracket of the window with its two handles. */
export function overviewMarks(
  overview: Overview,
  x0: number,
  width: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  const { bracket } = overview;
  return [
    ...overview.years.flatMap(({ x, text: words }) => [
      yearLine(x0 + x, 16, BASE_Y, theme),
      text(x0 + x + 5.5, 25, words, chartFonts.axis, theme.inkThird),
    ]),
    ...stacksScene(overview, x0, width, theme, state),
    rect(x0 + bracket.x0, BRACKET_Y - 0.75, bracket.x1 - bracket.x0, 1.5, theme.inkSecond),
    handle(x0 + bracket.x0, theme),
    handle(x0 + bracket.x1, theme),
  ];
}

/** The overview on a phone: years below their line, no bracket. */
export function phoneOverviewMarks(
  overview: Overview,
  width: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  return [
    ...stacksScene(overview, 0, width, theme, state),
    ...overview.years.flatMap(({ x, text: words }) => [
      yearLine(x, BASE_Y - 5, BASE_Y, theme),
      text(x, BASE_Y + 13, words, chartFonts.axis, theme.inkThird),
    ]),
  ];
}

function yearLine(x: number, top: number, bottom: number, theme: Theme): Mark {
  const at = Math.round(x) + 0.5;
  return line(at, top, at, bottom, { colour: theme.rule, width: 1 });
}

function stacksScene(
  overview: Overview,
  x0: number,
  width: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  return [
    ...overview.stacks.flatMap((stack) => stackMarks(stack, overview, x0, theme, state)),
    line(x0, BASE_Y, x0 + width, BASE_Y, { colour: theme.rule, width: 1 }),
  ];
}

function handle(x: number, theme: Theme): Mark {
  return rect(x - 2, BRACKET_Y - 5, 4, 10, theme.inkSecond, 2);
}

/** A unit per event where units can be told apart, else one bar. */
function stackMarks(
  stack: Stack,
  { pitch, across, bracket }: Overview,
  left: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  const middle = (stack.x0 + stack.x1) / 2;
  const muted = unitColours(theme, middle < bracket.x0 - 7 || middle > bracket.x1 + 7);
  const bottom = BASE_Y - 1.5;
  const width = stack.x1 - stack.x0;
  if (across === 0) {
    const disputed = stack.units.filter((one) => one.disputed).length * pitch;
    const all = stack.units.length * pitch;
    return [
      rect(left + stack.x0, bottom - disputed, width, disputed, muted.disputed),
      rect(left + stack.x0, bottom - all, width, all - disputed, muted.plain),
    ];
  }
  const step = (width + 1) / across;
  return stack.units.map(({ id, disputed }, i) => {
    const x = left + stack.x0 + (i % across) * step;
    const y = bottom - (Math.floor(i / across) + 1) * pitch;
    const plain = state.faded.has(id) ? theme.hairline : disputed ? muted.disputed : muted.plain;
    const colour = id === state.selected ? theme.ink : plain;
    return rect(x, y + GAP, step - 1, pitch - GAP, colour);
  });
}

/** Between units, px. */
const GAP = 0.8;

/** Colours of units, with their opacity. */
function unitColours(theme: Theme, outside: boolean): { plain: string; disputed: string } {
  return outside
    ? { plain: `${theme.mark}38`, disputed: `${theme.disputed}48` }
    : { plain: `${theme.mark}80`, disputed: `${theme.disputed}D0` };
}
