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
  /** Lines that words someone typed keep, each of title, subtitle and caption, whatever the others save. */
  readonly ownLines: number;
  readonly footLines: number;
  readonly key: boolean;
  /** Whether sources are quoted. */
  readonly quotes: boolean;
};

export const economies: readonly [Economy, ...Economy[]] = [
  {
    ...{ titleLines: 2, subtitleLines: 2, captionLines: 4, sourcesShare: 0.4, footLines: 6 },
    ...{ key: true, quotes: false, ownLines: 2 },
  },
  {
    ...{ titleLines: 1, subtitleLines: 1, captionLines: 2, sourcesShare: 0.25, footLines: 5 },
    ...{ key: true, quotes: false, ownLines: 2 },
  },
  {
    ...{ titleLines: 1, subtitleLines: 0, captionLines: 1, sourcesShare: 0.15, footLines: 5 },
    ...{ key: true, quotes: false, ownLines: 2 },
  },
];

/** All that one could wish for: where the chart would be smaller than on screen, quotes give way first. */
export const luxury: Economy = { ...economies[0], quotes: true };

/** For a figure that grows as high as its words need. */
export const noEconomy: Economy = {
  titleLines: Number.POSITIVE_INFINITY,
  subtitleLines: Number.POSITIVE_INFINITY,
  captionLines: Number.POSITIVE_INFINITY,
  ownLines: Number.POSITIVE_INFINITY,
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
  ownLines: 2,
  sourcesShare: 0,
  footLines: 3,
  key: false,
  quotes: false,
};

/** Where all else has given way, words someone typed do: to a line each, then to what any words get. */
export const withoutOwn: readonly Economy[] = [1, 0].map((ownLines) => ({
  ...lastEconomy,
  ownLines,
}));

const SUBTITLE_GAP = 4;

/** Words of the header, and whether someone typed them for this figure: those give way last. */
export type HeaderWords = { readonly text: string; readonly own: boolean };

export type HeaderBlock = TextBlock & {
  readonly titleCut: boolean;
  readonly subtitle: "whole" | "shortened" | "left out";
};

/** Title and subtitle within a width; the title grows smaller before it loses words. */
export function headerBlock(
  title: HeaderWords,
  subtitle: HeaderWords,
  type: FigureType,
  width: number,
  economy: Economy,
  measure: MeasureText,
): HeaderBlock {
  const head = titleBlock(title, type, width, economy, measure);
  const titleCut = head.cut;
  const most = subtitle.own
    ? Math.max(economy.subtitleLines, economy.ownLines)
    : economy.subtitleLines;
  if (subtitle.text === "") return { ...head, titleCut, subtitle: "whole" };
  if (most === 0) return { ...head, cut: true, titleCut, subtitle: "left out" };
  const line = lineHeightOf(type.subtitle);
  const runs = [run(subtitle.text, type.subtitle, "inkSecond")];
  const below = balanced(runs, width, line, measure, most);
  const fate = below.cut ? "shortened" : "whole";
  return { ...under(head, below, SUBTITLE_GAP), titleCut, subtitle: fate };
}

/** A title someone typed takes more lines, set small, before it loses words. */
function titleBlock(
  { text, own }: HeaderWords,
  { titles }: FigureType,
  width: number,
  { titleLines, ownLines }: Economy,
  measure: MeasureText,
): TextBlock {
  const setIn = (font: FontSpec, lines: number) => () =>
    balanced([run(text, font, "ink")], width, lineHeightOf(font), measure, lines);
  const usual = titles.map((font) => setIn(font, titleLines));
  const more = own && ownLines > titleLines ? titles.slice(-1) : [];
  return firstWhole([...usual, ...more.map((font) => setIn(font, ownLines))]);
}

/** What one wants to say about the chart, below it. */
export function captionBlock(
  caption: string,
  type: FigureType,
  width: number,
  economy: Economy,
  measure: MeasureText,
): TextBlock {
  const most = Math.max(economy.captionLines, economy.ownLines);
  if (caption === "" || most === 0) return { ...noText, cut: caption !== "" };
  const line = lineHeightOf(type.subtitle);
  return balanced([run(caption, type.subtitle, "ink")], width, line, measure, most);
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
