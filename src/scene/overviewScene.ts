/**
 * The overview in two layers: what stays while the window moves (stacks, written days), painted once, and the window
 * over it (bracket, veil, years), painted each frame.
 */
import { chartFonts } from "../layout/font.ts";
import type { Extent } from "../layout/markBox.ts";
import type { Overview } from "../layout/overview.ts";
import type { WrittenSign } from "../layout/writtenDays.ts";
import { OVERVIEW } from "./header.ts";
import { line, type Mark, rect, text } from "./mark.ts";
import { stackOf } from "./stackScene.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

const { bracketY, stacksBase, signsTop } = OVERVIEW;
const YEARS_TOP = 14;

/** Stacks over their line. `x0` is the plot's left edge, px. */
export function stackMarks(
  overview: Overview,
  x0: number,
  width: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  return [
    ...overview.years.map(({ x }) => yearLine(x0 + x, YEARS_TOP, stacksBase, theme)),
    ...overview.stacks.flatMap((stack) => stackOf(stack, overview, x0, theme, state)),
    line(x0, stacksBase, x0 + width, stacksBase, { colour: theme.rule, width: 1 }),
  ];
}

/** The window: a bracket with two handles, what lies outside behind a veil of paper down to `bottom`; years over it. */
export function windowMarks(
  bracket: Extent,
  years: Overview["years"],
  plot: Extent,
  bottom: number,
  theme: Theme,
): readonly Mark[] {
  const [x0, x1] = [plot.x0 + bracket.x0, plot.x0 + bracket.x1];
  const veils = [
    { x0: plot.x0 - SIGN_REACH, x1: x0 - VEIL_GAP },
    { x0: x1 + VEIL_GAP, x1: plot.x1 + SIGN_REACH },
  ].filter((veil) => veil.x1 - veil.x0 > SIGN_REACH);
  return [
    ...veils.map((veil) =>
      rect(veil.x0, YEARS_TOP, veil.x1 - veil.x0, bottom - YEARS_TOP, `${theme.paper}90`),
    ),
    ...years.flatMap(({ x, text: words }) => [
      rect(plot.x0 + x + 2.5, 14, words.length * YEAR_LETTER + 6, 12, `${theme.paper}D0`),
      text(plot.x0 + x + 5.5, 23, words, chartFonts.axis, theme.inkThird),
    ]),
    rect(x0, bracketY - 0.75, x1 - x0, 1.5, theme.inkSecond),
    handle(x0, theme),
    handle(x1, theme),
  ];
}

/** Width of a year's figure, px: paper keeps it clear of a high stack. */
const YEAR_LETTER = 6.6;
/** A unit at the window's edge stays clear, px. */
const VEIL_GAP = 7;
/** How far the sign of a day at the edge reaches beyond it, px. */
const SIGN_REACH = 4;

/** The days set as a filter: two thin brackets; null is no bound. */
export function daysMarks(from: number | null, to: number | null, theme: Theme): readonly Mark[] {
  const top = YEARS_TOP - 2;
  const bracket = (x: number, foot: number): Mark => ({
    kind: "path",
    steps: [
      ["M", x + foot, top],
      ["L", x, top],
      ["L", x, stacksBase],
      ["L", x + foot, stacksBase],
    ],
    stroke: { colour: theme.ink, width: 1.25 },
  });
  return [...(from === null ? [] : [bracket(from, 4)]), ...(to === null ? [] : [bracket(to, -4)])];
}

/** A small sign for each report, on the day it was written; an outline where the day is inferred. */
export function writtenMarks(
  signs: readonly WrittenSign[],
  x0: number,
  theme: Theme,
): readonly Mark[] {
  return signs.flatMap(({ x, inferred, within }) => {
    const at = x0 + x;
    const colour = theme.inkSecond;
    const steps: Extract<Mark, { kind: "path" }>["steps"] = [
      ["M", at, signsTop],
      ["L", at + 2.75, signsTop + 4.5],
      ["L", at - 2.75, signsTop + 4.5],
      ["Z"],
    ];
    const sign: Mark = inferred
      ? { kind: "path", steps, fill: theme.paper, stroke: { colour, width: 1 } }
      : { kind: "path", steps, fill: colour };
    if (within === null) return [sign];
    const y = signsTop + 4.5;
    return [line(x0 + within.x0, y, x0 + within.x1, y, { colour, width: 1 }), sign];
  });
}

/** The overview on a phone: years below their line, no bracket. */
export function phoneOverviewMarks(
  overview: Overview,
  width: number,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  return [
    ...overview.stacks.flatMap((stack) => stackOf(stack, overview, 0, theme, state)),
    line(0, stacksBase, width, stacksBase, { colour: theme.rule, width: 1 }),
    ...overview.years.flatMap(({ x, text: words }) => [
      yearLine(x, stacksBase - 5, stacksBase, theme),
      text(x, stacksBase + 13, words, chartFonts.axis, theme.inkThird),
    ]),
  ];
}

function yearLine(x: number, top: number, bottom: number, theme: Theme): Mark {
  const at = Math.round(x) + 0.5;
  return line(at, top, at, bottom, { colour: theme.rule, width: 1 });
}

function handle(x: number, theme: Theme): Mark {
  return rect(x - 2, bracketY - 5, 4, 10, theme.inkSecond, 2);
}
