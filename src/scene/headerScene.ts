/** The header as two scenes: what stays while the window moves, and what moves; see `header.ts` for what is where. */
import { beamsOf } from "../layout/beams.ts";
import type { ChartEvent } from "../layout/chartEvent.ts";
import { type Coverage, coverageOf } from "../layout/coverage.ts";
import { coverageRows } from "../layout/coverageRows.ts";
import type { Frame } from "../layout/frame.ts";
import {
  type Overview,
  type OverviewSpan,
  overviewOf,
  overviewX,
  widened,
  windowExtent,
} from "../layout/overview.ts";
import type { Plan } from "../layout/plan.ts";
import { type Viewport, windowOf } from "../layout/viewport.ts";
import { type WrittenSign, writtenSigns } from "../layout/writtenDays.ts";
import type { Timeline } from "../model/timeline.ts";
import { dayEnd, dayStart } from "../view/isoTime.ts";
import { axisScene } from "./axisScene.ts";
import { beamMarks } from "./beamScene.ts";
import { coverageMarks } from "./coverageScene.ts";
import type { HeaderGeometry } from "./header.ts";
import type { Mark } from "./mark.ts";
import { daysMarks, stackMarks, windowMarks, writtenMarks } from "./overviewScene.ts";
import type { ChartState } from "./state.ts";
import type { Theme } from "./theme.ts";

/** What the overview shows, laid out over a plot; it changes with the filters and the width, not with the window. */
export type HeaderLayout = {
  readonly span: OverviewSpan;
  readonly width: number;
  readonly overview: Overview;
  readonly signs: readonly WrittenSign[];
  readonly coverage: Coverage;
  /** First and last day asked for, px; null is no bound. */
  readonly days: { readonly from: number | null; readonly to: number | null };
};

/** ISO days, inclusive. */
type Days = { readonly from: string | null; readonly to: string | null };

/** Lays out all events of a timeline, of which those in `out` do not pass the filters. */
export function headerLayout(
  timeline: Timeline,
  events: readonly ChartEvent[],
  span: OverviewSpan,
  width: number,
  out: ReadonlySet<string>,
  { from, to }: Days = { from: null, to: null },
): HeaderLayout {
  const x = overviewX(span, width);
  const place = (time: number | null) =>
    time === null ? null : Math.min(width, Math.max(0, x(time)));
  return {
    span,
    width,
    overview: overviewOf(events, span, width, out),
    signs: writtenSigns(timeline, x, width),
    coverage: coverageOf(timeline),
    days: {
      from: place(from === null ? null : dayStart(from)),
      to: place(to === null ? null : dayEnd(to)),
    },
  };
}

/** What stays while the window moves. `x0` is the plot's left edge, px. */
export function restingHeader(
  layout: HeaderLayout,
  x0: number,
  geometry: HeaderGeometry,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  const { overview, width, signs, span, coverage, days } = layout;
  const rows = coverageRows(coverage, overviewX(span, width), width);
  const placed = (x: number | null) => (x === null ? null : x0 + x);
  return [
    ...stackMarks(overview, x0, width, theme, state),
    ...daysMarks(placed(days.from), placed(days.to), theme),
    ...writtenMarks(signs, x0, theme),
    ...coverageMarks(rows, x0, geometry, theme),
  ];
}

export type SeenHeader = {
  readonly frame: Frame;
  readonly plan: Plan;
  readonly viewport: Viewport;
};

/** Beams, which lie beneath what stays. */
export function headerBeams(
  { frame, plan }: SeenHeader,
  span: OverviewSpan,
  geometry: HeaderGeometry,
  theme: Theme,
): readonly Mark[] {
  return beamMarks(beamsOf(frame, plan.base, span), theme, geometry);
}

/** The window and the axis, which lie over what stays. */
export function headerWindow(
  { frame, plan, viewport }: SeenHeader,
  { span, overview }: HeaderLayout,
  geometry: HeaderGeometry,
  theme: Theme,
  selected: ChartEvent | null,
): readonly Mark[] {
  const { plot } = frame;
  const window = windowOf(plan.base, viewport);
  const width = plot.x1 - plot.x0;
  const bracket = widened(windowExtent(span, plan.base, window, width), width);
  return [
    ...windowMarks(bracket, overview.years, plot, geometry.restingBottom, theme),
    ...axisScene(frame, theme, selected, geometry.axisTop),
  ];
}
