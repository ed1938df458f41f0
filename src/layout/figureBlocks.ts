/**
 * What stands around the chart of a figure, as blocks of text from their own corner:
 *
 *   header    title, subtitle
 *   sources   ① … ② …
 *   foot      20 of 42 events. Filter: … Image made …                Readout
 */

import {
  balanced,
  firstWhole,
  moved,
  noText,
  type PlacedText,
  type TextBlock,
  type TextRun,
} from "./figureText.ts";
import { type FigureType, lineHeightOf } from "./figureType.ts";
import type { FontSpec, MeasureText } from "./font.ts";

/** How much of the height words may take; a figure too low for its chart saves here first. */
export type Economy = {
  readonly titleLines: number;
  readonly subtitleLines: number;
  /** Most of the figure's height that sources may take, 0 to 1. */
  readonly sourcesShare: number;
  readonly captionLines: number;
  readonly footLines: number;
  readonly key: boolean;
  /** Whether sources are quoted. */
  readonly quotes: boolean;
};

export const economies: readonly [Economy, ...Economy[]] = [
  {
    ...{ titleLines: 2, subtitleLines: 2, captionLines: 4, sourcesShare: 0.4, footLines: 6 },
    ...{ key: true, quotes: false },
  },
  {
    ...{ titleLines: 1, subtitleLines: 1, captionLines: 2, sourcesShare: 0.25, footLines: 5 },
    ...{ key: true, quotes: false },
  },
  {
    ...{ titleLines: 1, subtitleLines: 0, captionLines: 1, sourcesShare: 0.15, footLines: 5 },
    ...{ key: true, quotes: false },
  },
];

/** All that one could wish for: where the chart would be smaller than on screen, quotes give way first. */
export const luxury: Economy = { ...economies[0], quotes: true };

/** For a figure that grows as high as its words need. */
export const noEconomy: Economy = {
  titleLines: Number.POSITIVE_INFINITY,
  subtitleLines: Number.POSITIVE_INFINITY,
  captionLines: Number.POSITIVE_INFINITY,
  sourcesShare: 1,
  footLines: Number.POSITIVE_INFINITY,
  key: true,
  quotes: true,
};

/** For figures so small that not even counts of events have room otherwise. */
export const lastEconomy: Economy = {
  titleLines: 1,
  subtitleLines: 0,
  captionLines: 0,
  sourcesShare: 0,
  footLines: 3,
  key: false,
  quotes: false,
};

const SUBTITLE_GAP = 4;

/** Title and subtitle within a width; the title grows smaller before it loses words. */
export function headerBlock(
  title: string,
  subtitle: string,
  type: FigureType,
  width: number,
  economy: Economy,
  measure: MeasureText,
): TextBlock {
  const head = firstWhole(
    type.titles.map(
      (font) => () =>
        balanced([run(title, font, "ink")], width, lineHeightOf(font), measure, economy.titleLines),
    ),
  );
  if (subtitle === "") return head;
  if (economy.subtitleLines === 0) return { ...head, cut: true };
  const line = lineHeightOf(type.subtitle);
  const runs = [run(subtitle, type.subtitle, "inkSecond")];
  const below = balanced(runs, width, line, measure, economy.subtitleLines);
  return under(head, below, SUBTITLE_GAP);
}

/** What one wants to say about the chart, below it. */
export function captionBlock(
  caption: string,
  type: FigureType,
  width: number,
  economy: Economy,
  measure: MeasureText,
): TextBlock {
  if (caption === "" || economy.captionLines === 0) return { ...noText, cut: caption !== "" };
  const line = lineHeightOf(type.subtitle);
  return balanced([run(caption, type.subtitle, "ink")], width, line, measure, economy.captionLines);
}

/** The second block below the first. */
function under(first: TextBlock, second: TextBlock, gap: number): TextBlock {
  return {
    texts: [...first.texts, ...moved(second.texts, 0, first.height + gap)],
    width: Math.max(first.width, second.width),
    height: first.height + gap + second.height,
    cut: first.cut || second.cut,
  };
}

export type FootBlock = TextBlock & {
  readonly wordmark: readonly PlacedText[];
  /** The highlighter's stroke behind "out", px. */
  readonly stroke: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

const FOOT_GAP = 24;

/** Count and notes at the left, the wordmark at the right, on one last line. */
export function footBlock(
  count: string,
  notes: readonly string[],
  type: FigureType,
  width: number,
  economy: Economy,
  measure: MeasureText,
): FootBlock {
  const read = measure("Read", type.wordmark);
  const out = measure("out", type.wordmark);
  const line = lineHeightOf(type.note);
  const room = width - read - out - FOOT_GAP;
  const runs = [
    run(count, type.noteStrong, "ink"),
    ...(notes.length === 0 ? [] : [run(notes.join(" "), type.note, "inkSecond")]),
  ];
  const words = balanced(runs, Math.max(60, room), line, measure, economy.footLines);
  const size = type.wordmark.size;
  const height = Math.max(words.height, Math.ceil(size * 1.2));
  const texts = moved(words.texts, 0, height - words.height);
  const baseline = height - line / 2 + type.note.size * 0.35;
  const x = width - out - 2;
  return {
    ...{ texts, width, height, cut: words.cut },
    wordmark: [
      placed("Read", type.wordmark, x - read, baseline, read),
      placed("out", type.wordmark, x, baseline, out),
    ],
    stroke: { x: x - 1, y: baseline - size * 0.48, width: out + 3, height: size * 0.66 },
  };
}

function run(text: string, font: FontSpec, colour: TextRun["colour"]): TextRun {
  return { text, font, colour };
}

function placed(
  text: string,
  font: FontSpec,
  x: number,
  baseline: number,
  width: number,
): PlacedText {
  return { text, font, colour: "ink", x, baseline, width };
}
