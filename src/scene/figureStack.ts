/** The parts of a figure on top of each other, on paper. */
import type { FigureType } from "../layout/figureType.ts";
import { PLOT_MARGIN } from "./chartScene.ts";
import { type Around, GAPS } from "./figureAround.ts";
import type { FigureChart } from "./figureChart.ts";
import type { FigureOptions } from "./figureOptions.ts";
import { placedMarks } from "./figureScale.ts";
import { circleMarks, textMarks, wordmarkMarks } from "./figureText.ts";
import { group, line, type Mark, rect, type Scene } from "./mark.ts";

export type Stacked = {
  readonly scene: Scene;
  readonly chart: FigureChart & { readonly x: number; readonly y: number };
};

/** Stacks from the top down to the key, and from the bottom up to the rule; null is as high as it needs to be. */
export function stackFigure(
  around: Around,
  chart: FigureChart,
  type: FigureType,
  { theme, transparent = false }: Pick<FigureOptions, "theme" | "transparent">,
  fixedHeight: number | null,
): Stacked {
  const { header, caption, key, sources, foot } = around;
  const { margin } = type;
  const width = around.width + margin * 2;
  const height = fixedHeight ?? Math.ceil(around.height + chart.height);
  const chartTop = GAPS.top + header.height + GAPS.chart;
  const captionTop = chartTop + chart.height + GAPS.key;
  const keyTop = captionTop + caption.height;
  const footTop = height - GAPS.bottom - foot.height;
  const sourcesTop = footTop - GAPS.foot - sources.height;
  const ruleY = Math.round(sourcesTop - GAPS.rule) + 0.5;
  const x = margin - PLOT_MARGIN * chart.scale;
  const marks: readonly Mark[] = [
    ...(transparent ? [] : [rect(0, 0, width, height, theme.paper)]),
    textMarks(header.texts, theme, margin, GAPS.top),
    ...placedMarks(chart.scene.marks, { scale: chart.scale, dx: x, dy: chartTop }),
    ...(caption.texts.length === 0 ? [] : [textMarks(caption.texts, theme, margin, captionTop)]),
    group(key.samples, { dx: margin, dy: keyTop }),
    textMarks(key.texts, theme, margin, keyTop),
    line(margin, ruleY, width - margin, ruleY, { colour: theme.rule, width: 1 }),
    circleMarks(sources.circles, theme, margin, sourcesTop),
    textMarks(sources.texts, theme, margin, sourcesTop),
    textMarks(foot.texts, theme, margin, footTop),
    wordmarkMarks(foot, theme, margin, footTop),
  ];
  return { scene: { width, height, marks }, chart: { ...chart, x, y: chartTop } };
}
