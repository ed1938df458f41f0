/**
 * The two steps of layout together:
 *
 *   events, grouping, scale, size  ──plan──▶  base + arrangement       when these change
 *   plan, viewport                 ──see───▶  frame                    every time the window moves
 */
import type { Timeline } from "../model/timeline.ts";
import type { LaneChoices, LaneGrouping, TimeScaleKind } from "../view/view.ts";
import { arrange } from "./arrange.ts";
import type { Arrangement } from "./arrangement.ts";
import type { BaseScale } from "./baseScale.ts";
import { type ChartEvent, chartEvents, isDated } from "./chartEvent.ts";
import { condensedBase, plainBase } from "./condensed.ts";
import type { MeasureText } from "./font.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Viewport } from "./viewport.ts";

export type PlanInput = {
  readonly timeline: Timeline;
  /** The events to show, dated or not. */
  readonly events: readonly ChartEvent[];
  readonly grouping: LaneGrouping;
  /** As usual if it is not given. */
  readonly choices?: LaneChoices;
  readonly scale: TimeScaleKind;
  /** Width of the plot and height for the lanes, px. */
  readonly width: number;
  readonly height: number;
  readonly measure: MeasureText;
  /** Power of two that the window is zoomed by; see `arrange`. */
  readonly level?: number;
  /** For images; see `arrange`. */
  readonly counted?: ReadonlySet<string>;
  readonly image?: boolean;
};

export type Plan = {
  readonly base: BaseScale;
  readonly arrangement: Arrangement;
  readonly undated: readonly ChartEvent[];
  readonly measure: MeasureText;
};

/** More events than this, and the first width of day columns is taken. */
const TRIED_MOST = 400;

/**
 * The scale, and the rows on it. Wide day columns are pleasant, narrow ones leave more room between them; where the rows
 * do not fit into the height, the width is taken at which they are fewest.
 */
export function planChart(input: PlanInput): Plan {
  const dated = datedEvents(input);
  const plans = input.scale === "linear" ? [null] : DAY_WIDTHS;
  const tried = dated.length > TRIED_MOST ? plans.slice(0, 1) : plans;
  let best: Plan | null = null;
  for (const dayWidth of tried) {
    const plan = planWith(input, dated, dayWidth);
    if (best === null || plan.arrangement.height < best.arrangement.height) best = plan;
    if (best.arrangement.height <= input.height) break;
  }
  return best ?? planWith(input, dated, null);
}

/** Those that give the scale its time: all there are where none of them passes, so that the axis stays. */
function datedEvents({ events, timeline }: PlanInput) {
  const dated = events.filter(isDated);
  return dated.length > 0 ? dated : chartEvents(timeline).filter(isDated);
}

/** Widths toward which day columns grow, px; the first that serves is taken. */
const DAY_WIDTHS: readonly (number | null)[] = [104, 84, 66, 50];

/** With day columns of at most `dayWidth` px, or on the linear scale. */
function planWith(
  input: PlanInput,
  dated: readonly (ChartEvent & { start: number; end: number })[],
  dayWidth: number | null,
): Plan {
  const { events, measure, height, timeline, grouping, counted, image = false } = input;
  const width = Math.max(120, input.width);
  const base =
    dayWidth === null
      ? plainBase(dated, width, measure)
      : condensedBase(dated, width, measure, dayWidth);
  return {
    base,
    arrangement: arrange({
      events,
      timeline,
      grouping,
      base,
      measure,
      height,
      level: input.level ?? 0,
      ...(input.choices === undefined ? {} : { choices: input.choices }),
      ...(counted === undefined ? {} : { counted }),
      image,
    }),
    undated: events.filter((event) => !isDated(event)),
    measure,
  };
}

/** The plan through a viewport; `x0` is the plot's left edge, px. */
export function seePlan(plan: Plan, { u0, u1 }: Viewport, x0: number): Frame {
  const { base, arrangement, measure } = plan;
  const zoom = base.width / (u1 - u0);
  return frameOf({
    arrangement,
    base,
    measure,
    x: (time) => x0 + (base.toU(time) - u0) * zoom,
    time: (x) => base.toTime(u0 + (x - x0) / zoom),
    plot: { x0, x1: x0 + base.width },
  });
}
