/** What stands around the chart of a figure, measured before the chart is made, so that the chart gets the rest. */
import {
  captionBlock,
  type Economy,
  type FootBlock,
  footBlock,
  type HeaderBlock,
  headerBlock,
} from "../layout/figureBlocks.ts";
import { layoutSources, type SourcesBlock } from "../layout/figureSources.ts";
import type { TextBlock } from "../layout/figureText.ts";
import type { FigureType } from "../layout/figureType.ts";
import {
  asSentence,
  countInWords,
  filtersInWords,
  hiddenInWords,
  notesInWords,
  sourceLines,
} from "../layout/figureWords.ts";
import type { ChartRequest, FigureChart } from "./figureChart.ts";
import { type FigureKey, figureKey, noKey } from "./figureKey.ts";
import type { FigureOptions } from "./figureOptions.ts";
import { type FigureSubject, outsideWindow } from "./figureSubject.ts";

export type Around = {
  readonly header: HeaderBlock;
  readonly caption: TextBlock;
  readonly key: FigureKey;
  readonly sources: SourcesBlock;
  /** With as many words as it can come to have; the real one is not higher. */
  readonly foot: FootBlock;
  readonly economy: Economy;
  /** Width between the margins, px. */
  readonly width: number;
  /** Of all this and the space between, without the chart, px. */
  readonly height: number;
};

/** Space in px: above the header, below it, around the key, around the rule, below the last line. */
export const GAPS = { top: 22, chart: 14, key: 10, rule: 10, foot: 14, bottom: 18 } as const;
/** Below a caption, px. */
const CAPTION_GAP = 8;

/** The figure's size in px; crowded, if events will be left out and the last line has to say so. */
export type AroundRoom = {
  readonly width: number;
  readonly height: number;
  readonly crowded?: boolean;
};

/** Measures everything but the chart. */
export function aroundChart(
  request: ChartRequest,
  options: FigureOptions,
  type: FigureType,
  economy: Economy,
  room: AroundRoom,
): Around {
  const { subject, theme, measure } = request;
  const { timeline, counted } = subject;
  const width = room.width - type.margin * 2;
  const title = { text: titleOf(subject, options), own: Boolean(options.title?.trim()) };
  const typed = options.subtitle?.trim() ?? "";
  const subtitle = {
    text: typed || subtitleOf(timeline.description, options),
    own: typed !== "",
  };
  const header = headerBlock(title, subtitle, type, width, economy, measure);
  const most = room.height * economy.sourcesShare;
  const lines = sourceLines(timeline, counted, economy.quotes);
  const sources = layoutSources(lines, type, width, most, measure);
  const caption = spaced(
    captionBlock(options.caption?.trim() ?? "", type, width, economy, measure),
  );
  const notes = noteWords(subject, room.crowded ? "crowded" : "whole", options);
  const foot = footBlock(countWords(subject), notes, type, width, economy, measure);
  const key = economy.key
    ? figureKey(subject, type, width, theme, measure, room.crowded ?? false)
    : noKey;
  const blocks = [header, caption, key, sources, foot].reduce((sum, { height }) => sum + height, 0);
  const gaps = Object.values(GAPS).reduce((sum, gap) => sum + gap, 0) + GAPS.rule;
  return { header, caption, key, sources, foot, economy, width, height: blocks + gaps };
}

function spaced(caption: TextBlock): TextBlock {
  return caption.height === 0 ? caption : { ...caption, height: caption.height + CAPTION_GAP };
}

/** The title given, or the timeline's own. */
export function titleOf({ timeline }: FigureSubject, { title }: FigureOptions): string {
  return title?.trim() || timeline.title;
}

/** At the size on screen the chart bears no small numbers: it is the very chart. */
function subtitleOf(description: string, { size }: FigureOptions): string {
  if (size.of === "chart") return description;
  return `${asSentence(description)} Small numbers name the sources below.`.trim();
}

/** "20 of 42 events." */
export function countWords({ counted, timeline }: FigureSubject): string {
  return countInWords(counted.size, timeline.events.length);
}

/** Everything after the count; before there is a chart, with the most that it can come to be. */
export function noteWords(
  subject: FigureSubject,
  chart: FigureChart | "whole" | "crowded",
  { madeOn, note }: Pick<FigureOptions, "madeOn" | "note">,
): readonly string[] {
  const { timeline, counted, filters } = subject;
  const { outside, unnamed, folded, merged } = hiddenIn(subject, chart);
  const filter = filtersInWords(filters, timeline);
  return [
    ...hiddenInWords(outside, unnamed, merged),
    ...(filter === null ? [] : [filter]),
    ...(note?.trim() ? [asSentence(note)] : []),
    ...notesInWords(timeline, counted, folded, madeOn),
  ];
}

function hiddenIn(subject: FigureSubject, chart: FigureChart | "whole" | "crowded") {
  const outside = countOutside(subject);
  if (typeof chart === "string") {
    const crowded = chart === "crowded";
    return { outside, unnamed: crowded ? subject.counted.size : 0, folded: true, merged: crowded };
  }
  const { unnamed, merged } = chart;
  return { outside, unnamed, folded: chart.frame.axis.breaks.length > 0, merged };
}

/** Events counted that stand before or after the window. */
function countOutside(subject: FigureSubject): number {
  return [...outsideWindow(subject)].filter((id) => subject.counted.has(id)).length;
}
