/**
 * The chart as one scene without any DOM, for images and tests: axis, lanes, undated row.
 *
 *   Timeline + events + window + size + theme  ──▶  Scene
 */

import { type ChartEvent, chartEvents } from "../layout/chartEvent.ts";
import { coverageOf } from "../layout/coverage.ts";
import { rowDocuments } from "../layout/coverageRows.ts";
import type { Frame } from "../layout/frame.ts";
import { overviewSpan } from "../layout/overview.ts";
import { type Plan, type PlanInput, planChart, seePlan } from "../layout/plan.ts";
import { viewportOf } from "../layout/viewport.ts";
import type { TimeWindow } from "../view/view.ts";
import { axisScene } from "./axisScene.ts";
import { AXIS, headerGeometry } from "./header.ts";
import {
  headerBeams,
  headerLayout,
  headerWindow,
  restingHeader,
  type SeenHeader,
} from "./headerScene.ts";
import { lanesScene } from "./lanesScene.ts";
import { group, type Mark, type Scene } from "./mark.ts";
import { type ChartState, restState } from "./state.ts";
import type { Theme } from "./theme.ts";
import { undatedHeight, undatedMarks, undatedNamed } from "./undatedScene.ts";

export type ChartSceneInput = Omit<PlanInput, "events"> & {
  /** Ids of the events to show; all if it is not given. */
  readonly shown?: ReadonlySet<string>;
  readonly window: TimeWindow | null;
  readonly theme: Theme;
  readonly state?: ChartState;
  /** With the overview and its beams, as on screen; else the axis alone. */
  readonly overview?: boolean;
  /** Small numbers of sources after each label: a document's number on screen by its id. */
  readonly sourceNumbers?: ReadonlyMap<string, number>;
};

/** Room left and right of the plot, px: the overhang of marks and labels. */
export const PLOT_MARGIN = 20;

export type ChartSceneResult = {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly plan: Plan;
  /** Events of the plan that have no name but are counted. */
  readonly unnamed: number;
};

/**
 * The chart `width` px wide (margins of PLOT_MARGIN included) and as high as it needs to be; `height` is what is there
 * for the lanes, rows move closer to fit into it.
 */
export function chartScene(input: ChartSceneInput): ChartSceneResult {
  const { theme, window, measure } = input;
  const state = input.state ?? restState;
  const events = sceneEvents(input);
  const width = input.width - PLOT_MARGIN * 2;
  const plan = planChart({ ...input, events, width });
  const viewport = viewportOf(plan.base, window);
  const frame = seePlan(plan, viewport, PLOT_MARGIN);
  const selected = events.find(({ id }) => id === state.selected) ?? null;
  const seen = { frame, plan, viewport };
  const head = input.overview ? wholeHeader(input, seen, width, state, selected) : null;
  const lanesTop = head?.height ?? AXIS.height;
  const undatedTop = lanesTop + frame.height;
  const named = undatedNamed(plan.undated, input.counted, width, measure);
  const undated = undatedMarks(named, width, theme, measure, plan.undated.length);
  const marks: readonly Mark[] = [
    ...(head?.marks ?? axisScene(frame, theme, selected)),
    group(lanesScene(frame, theme, state), { dy: lanesTop }),
    group(undated, { dx: PLOT_MARGIN, dy: undatedTop }),
  ];
  const height = undatedTop + undatedHeight(named, width, measure, plan.undated.length);
  const withName = new Set([...named, ...plan.arrangement.items.map(({ event }) => event)]);
  const unnamed = input.counted === undefined ? 0 : events.length - withName.size;
  return { scene: { width: input.width, height, marks }, frame, plan, unnamed };
}

/** Overview, coverage, beams and axis, as on screen. */
function wholeHeader(
  { timeline, shown, theme }: ChartSceneInput,
  seen: SeenHeader,
  width: number,
  state: ChartState,
  selected: ChartEvent | null,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const all = chartEvents(timeline);
  const left = all.filter(({ id }) => shown !== undefined && !shown.has(id));
  const out = new Set(left.map(({ id }) => id));
  const layout = headerLayout(timeline, all, overviewSpan(all), width, out);
  const geometry = headerGeometry(rowDocuments(coverageOf(timeline)).length);
  const marks = [
    ...headerBeams(seen, layout.span, geometry, theme),
    ...restingHeader(layout, PLOT_MARGIN, geometry, theme, state),
    ...headerWindow(seen, layout, geometry, theme, selected),
  ];
  return { marks, height: geometry.height };
}

/** The events shown, with the numbers of their sources if asked for. */
export function sceneEvents({
  timeline,
  shown,
  sourceNumbers,
}: Pick<ChartSceneInput, "timeline" | "shown" | "sourceNumbers">): readonly ChartEvent[] {
  const all = chartEvents(timeline);
  const events = shown === undefined ? all : all.filter(({ id }) => shown.has(id));
  if (sourceNumbers === undefined) return events;
  return events.map((event) => ({ ...event, numbers: numbersOf(event, sourceNumbers) }));
}

function numbersOf({ documents }: ChartEvent, numbers: ReadonlyMap<string, number>): string {
  const own = documents.flatMap((id) => numbers.get(id) ?? []);
  return own.sort((a, b) => a - b).join(" ");
}
