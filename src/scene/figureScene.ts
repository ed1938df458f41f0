/**
 * A figure to publish: the chart with all it needs to be understood on its own.
 *
 *   ┌──────────────────────────────────────────┐
 *   │ Title                                    │
 *   │ Subtitle                                 │
 *   │ axis ─────────────────────────────────── │
 *   │ lanes                                    │
 *   │ caption                                  │
 *   │ key                                      │
 *   │ ──────────────────────────────────────── │
 *   │ ① source   ② source                      │
 *   │ 20 of 42 events. Filter: …       Readout │
 *   └──────────────────────────────────────────┘
 *
 * Nothing is cut in silence: type grows smaller, then words around the chart grow fewer, then events are left out, and
 * the last line says how many.
 */
import {
  economies,
  footBlock,
  lastEconomy,
  luxury,
  noEconomy,
  withoutOwn,
} from "../layout/figureBlocks.ts";
import { crowdedType, type FigureType, figureType } from "../layout/figureType.ts";
import type { MeasureText } from "../layout/font.ts";
import type { Timeline } from "../model/timeline.ts";
import type { View } from "../view/view.ts";
import { type Around, aroundChart, countWords, noteWords, titleOf } from "./figureAround.ts";
import {
  type ChartRequest,
  chartAsOnScreen,
  chartOfMost,
  chartThatFits,
  type FigureChart,
} from "./figureChart.ts";
import { figureAlt, figureDescription } from "./figureDescription.ts";
import { type FigureOptions, LEAST_FIGURE, SCREEN_MARGIN } from "./figureOptions.ts";
import { stackFigure } from "./figureStack.ts";
import { figureSubject, insideWindow } from "./figureSubject.ts";
import type { Scene } from "./mark.ts";

export type Figure = {
  readonly scene: Scene;
  readonly title: string;
  /** What the figure is, in a sentence, for those who cannot see it. */
  readonly alt: string;
  /** What it shows, at length. */
  readonly description: string;
  /** Words that found no room: which, and what became of them. */
  readonly shortened: readonly string[];
  /** The chart in it, and where. */
  readonly chart: FigureChart & { readonly x: number; readonly y: number };
};

/** The figure; `matching` holds the ids of the events that pass the view's filters. */
export function figureScene(
  timeline: Timeline,
  matching: ReadonlySet<string>,
  view: View,
  options: FigureOptions,
  measure: MeasureText,
): Figure {
  const whole = figureSubject(timeline, matching, view, options.range);
  const subject = options.size.of === "chart" ? whole : insideWindow(whole);
  const request: ChartRequest = { subject, view, theme: options.theme, measure };
  const made = options.size.of === "chart" ? grown(request, options) : fitted(request, options);
  const title = titleOf(subject, options);
  const sentences = [countWords(subject), ...noteWords(subject, made.chart, options)];
  return {
    ...{ ...made, title },
    alt: figureAlt(title, subject),
    description: figureDescription(title, sentences, subject, made.chart),
  };
}

type Made = Pick<Figure, "scene" | "chart" | "shortened">;

/** Around the chart as it is on screen. */
function grown(request: ChartRequest, options: FigureOptions): Made {
  const chart = chartAsOnScreen(request, options.size);
  const width = options.size.width + SCREEN_MARGIN * 2;
  const type = { ...figureType(width), margin: SCREEN_MARGIN };
  const around = aroundChart(request, options, type, noEconomy, { width, height: Infinity });
  return finished(request, options, type, chart, around, null);
}

/** In a given size: the words first, the chart in what they leave. */
function fitted(request: ChartRequest, options: FigureOptions): Made {
  const width = Math.max(LEAST_FIGURE.width, options.size.width);
  const height = Math.max(LEAST_FIGURE.height, options.size.height);
  const type = figureType(width);
  const plot = width - type.margin * 2;
  const quoting = withQuotes(request, options, type, { width, height });
  if (quoting !== null) return quoting;
  for (const economy of economies) {
    const around = aroundChart(request, options, type, economy, { width, height });
    const chart = chartThatFits(request, plot, height - around.height, largestScale(type));
    if (chart !== null) return finished(request, options, type, chart, around, height);
  }
  return crowded(request, options, crowdedType(type), { width, height });
}

/** With quotes, if the chart need not be smaller than on screen for them. */
function withQuotes(
  request: ChartRequest,
  options: FigureOptions,
  type: FigureType,
  { width, height }: { readonly width: number; readonly height: number },
): Made | null {
  const around = aroundChart(request, options, type, luxury, { width, height });
  if (around.sources.cut) return null;
  const plot = width - type.margin * 2;
  const chart = chartThatFits(request, plot, height - around.height, largestScale(type));
  if (chart === null || chart.scale < 1) return null;
  return finished(request, options, type, chart, around, height);
}

/** Too small for all names: counts instead, then lanes put together, then no key, and last of all words someone typed. */
function crowded(
  request: ChartRequest,
  options: FigureOptions,
  type: FigureType,
  { width, height }: { readonly width: number; readonly height: number },
): Made {
  const plot = width - type.margin * 2;
  const least = economies[economies.length - 1] ?? lastEconomy;
  for (const economy of [least, lastEconomy, ...withoutOwn]) {
    const around = aroundChart(request, options, type, economy, { width, height, crowded: true });
    const chart = chartOfMost(request, plot, height - around.height);
    if (chart !== null) return finished(request, options, type, chart, around, height);
  }
  throw new Error(`no figure fits ${width} × ${height}`); // LEAST_FIGURE is larger than that
}

/** Labels, 12 px at scale 1, grow no larger than the subtitle. */
function largestScale({ subtitle }: FigureType): number {
  return Math.max(1, subtitle.size / 12);
}

/** The last line can be written only when the chart is known. */
function finished(
  request: ChartRequest,
  options: FigureOptions,
  type: FigureType,
  chart: FigureChart,
  around: Around,
  height: number | null,
): Made {
  const { subject, measure } = request;
  const foot = footBlock(
    countWords(subject),
    noteWords(subject, chart, options),
    type,
    around.width,
    around.economy,
    measure,
  );
  const shortened = shortenedIn({ ...around, foot });
  return { ...stackFigure({ ...around, foot }, chart, type, options, height), shortened };
}

/** What gave way, for the person who makes the figure. */
function shortenedIn({ header, caption, sources, foot, key, economy }: Around): readonly string[] {
  return [
    ...(header.titleCut ? ["The title is shortened."] : []),
    ...(header.subtitle === "whole" ? [] : [`The subtitle is ${header.subtitle}.`]),
    ...(caption.cut ? [`The caption is ${caption.height === 0 ? "left out" : "shortened"}.`] : []),
    ...(sources.cut ? ["Not all sources are listed."] : []),
    ...(foot.cut ? ["The last line is shortened."] : []),
    ...(key.height === 0 && !economy.key ? ["There is no room for the key."] : []),
  ];
}
