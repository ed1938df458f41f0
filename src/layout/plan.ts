/**
 * The two steps of layout together:
 *
 *   events, grouping, scale, size  ──plan──▶  base + arrangement       when these change
 *   plan, viewport                 ──see───▶  frame                    every time the window moves
 */
import type { Timeline } from "../model/timeline.ts";
import type { LaneGrouping, TimeScaleKind } from "../view/view.ts";
import { type Arrangement, arrange } from "./arrange.ts";
import type { BaseScale } from "./baseScale.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import { condensedBase, plainBase } from "./condensed.ts";
import type { MeasureText } from "./font.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Viewport } from "./viewport.ts";

export type PlanInput = {
  readonly timeline: Timeline;
  /** The events to show, dated or not. */
  readonly events: readonly ChartEvent[];
  readonly grouping: LaneGrouping;
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

/** The scale, and the rows on it. */
export function planChart(input: PlanInput): Plan {
  const { events, measure, height, timeline, grouping, counted, image = false } = input;
  const dated = events.filter(isDated);
  const width = Math.max(120, input.width);
  const make = input.scale === "linear" ? plainBase : condensedBase;
  const base = make(dated, width, measure);
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
