/**
 * The chart of a figure, in the room there is for it:
 *
 *   fitted      as large as can be: set larger or smaller, and only if the smallest is still too high, with some events
 *               in counts
 *   as on screen    the very chart that is on screen, mark for mark; the figure grows around it
 */
import { arrange } from "../layout/arrange.ts";
import type { MeasureText } from "../layout/font.ts";
import type { Timeline } from "../model/timeline.ts";
import type { View } from "../view/view.ts";
import { type ChartSceneResult, chartScene, PLOT_MARGIN, sceneEvents } from "./chartScene.ts";
import { nameMost } from "./figureNaming.ts";
import type { FigureSize } from "./figureOptions.ts";
import { byImportance, type FigureSubject } from "./figureSubject.ts";
import { AXIS } from "./header.ts";
import type { Theme } from "./theme.ts";
import { undatedHeight, undatedNamed } from "./undatedScene.ts";

export type FigureChart = ChartSceneResult & {
  /** Enlargement of the chart; 1 sets labels in 12 px. */
  readonly scale: number;
  /** Height in the figure, px. */
  readonly height: number;
  /** The view's lanes are put together, because there was no room for them. */
  readonly merged: boolean;
};

export type ChartRequest = {
  readonly subject: FigureSubject;
  readonly view: View;
  readonly theme: Theme;
  readonly measure: MeasureText;
};

/** Labels of 12 px times this are 9.8 px: 7.4 points. Smaller cannot be printed. */
const SMALLEST = 0.82;
/** Scales tried between the smallest and the largest. */
const STEPS = 12;

/** The chart exactly as on screen. */
export function chartAsOnScreen(request: ChartRequest, size: FigureSize): FigureChart {
  const width = size.width + PLOT_MARGIN * 2;
  const made = makeChart(request, { width, height: size.height, level: size.level ?? 0 });
  return { ...made, scale: 1, height: made.scene.height, merged: false };
}

/** The largest chart with all its events in a plot so wide and a room so high, px; null if there is none. */
export function chartThatFits(
  request: ChartRequest,
  width: number,
  height: number,
  largest: number,
): FigureChart | null {
  const step = (largest - SMALLEST) / STEPS;
  const at = (steps: number) => chartAt(request, width, height, SMALLEST + steps * step);
  let best = at(0);
  if (best.height > height) return null;
  let [least, most] = [0, STEPS];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    const chart = at(middle);
    if (chart.height <= height) [least, best] = [middle, chart];
    else most = middle - 1;
  }
  return best;
}

/**
 * The smallest chart that names as many events as fit, the most important first, and counts the others; in one lane
 * where not even the lanes fit; null where that does not fit either.
 */
export function chartOfMost(
  request: ChartRequest,
  width: number,
  height: number,
): FigureChart | null {
  const inLanes = namingMost(request, width, height);
  if (inLanes !== null || request.view.lanes === "none") return inLanes;
  const oneLane = { ...request, view: { ...request.view, lanes: "none" as const } };
  const chart = namingMost(oneLane, width, height);
  return chart === null ? null : { ...chart, merged: true };
}

function namingMost(request: ChartRequest, width: number, height: number): FigureChart | null {
  const ids = byImportance(request.subject);
  const heightOf = tightHeights(request, width);
  if (heightOf(new Set(ids)) > height) return null;
  const counted = nameMost(ids, (rest) => heightOf(rest) <= height);
  return chartAt(request, width, height, SMALLEST, counted);
}

/** How high the smallest chart becomes when some events are only counted, px; much faster than making it. */
function tightHeights(
  request: ChartRequest,
  width: number,
): (counted: ReadonlySet<string>) => number {
  const { subject, view, measure } = request;
  const { timeline } = subject;
  const all = new Set(subject.shown);
  const { plan } = chartAt(request, width, 0, SMALLEST, all);
  const events = sceneEvents({
    timeline,
    shown: subject.shown,
    sourceNumbers: numbersOf(timeline),
  });
  const { lanes: grouping, laneChoices: choices } = view;
  const given = { events, timeline, grouping, choices, base: plan.base, measure };
  return (counted) => {
    const { height } = arrange({ ...given, height: 0, level: 0, image: true, counted });
    const named = undatedNamed(plan.undated, counted, plan.base.width, measure);
    const undated = undatedHeight(named, plan.base.width, measure, plan.undated.length);
    return (height + undated + AXIS.height) * SMALLEST;
  };
}

function chartAt(
  request: ChartRequest,
  width: number,
  height: number,
  scale: number,
  counted?: ReadonlySet<string>,
): FigureChart {
  const room = height / scale;
  const make = (lanes: number) =>
    makeChart(request, {
      width: width / scale + PLOT_MARGIN * 2,
      height: lanes,
      image: true,
      counted,
    });
  let made = make(room - AXIS.height);
  const excess = made.scene.height - room;
  if (excess > 0) made = make(made.frame.height - excess); // now with the undated row in mind
  return {
    ...made,
    scale,
    height: made.scene.height * scale,
    merged: false,
  };
}

type ChartSize = {
  /** px */
  readonly width: number;
  readonly height: number;
  /** Not the chart on screen: with the sources' numbers, in an image's own rows. */
  readonly image?: boolean;
  readonly counted?: ReadonlySet<string> | undefined;
  readonly level?: number;
};

function makeChart({ subject, view, theme, measure }: ChartRequest, size: ChartSize) {
  const { timeline, shown, window, selected, faded } = subject;
  const { image = false, level = 0, counted, width, height } = size;
  return chartScene({
    ...{ timeline, shown, window, theme, measure, width, height, image, level },
    grouping: view.lanes,
    choices: view.laneChoices,
    scale: view.scale,
    state: { selected, hovered: null, faded, spotlight: null },
    ...(image ? { sourceNumbers: numbersOf(timeline) } : {}),
    ...(counted === undefined ? {} : { counted }),
  });
}

function numbersOf({ documents }: Timeline): ReadonlyMap<string, number> {
  return new Map(documents.map(({ id }, index) => [id, index + 1]));
}
