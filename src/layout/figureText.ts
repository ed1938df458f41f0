/**
 * Text of a figure: measured, wrapped, and shortened only where nothing else helps.
 *
 *   wrapRuns([bold "20 of 42 events.", plain "Filter: …"], 300)  →  lines of runs, each with its x
 *
 * A run is a stretch of one font and colour; runs of a paragraph meet at spaces.
 */
import { graphemes } from "../model/graphemes.ts";
import type { FontSpec, MeasureText } from "./font.ts";

export type FigureColour = "ink" | "inkSecond" | "inkThird" | "disputed";

export type TextRun = {
  readonly text: string;
  readonly font: FontSpec;
  readonly colour: FigureColour;
};

/** A run on its line; x and baseline in px from the corner of its block, later of the figure. */
export type PlacedText = TextRun & {
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
};

/** Some texts and the room they take, in px. */
export type TextBlock = {
  readonly texts: readonly PlacedText[];
  readonly width: number;
  readonly height: number;
  /** Whether words had to be left out. */
  readonly cut: boolean;
};

type Word = TextRun & { readonly width: number };
type Line = readonly Word[];

export const noText: TextBlock = { texts: [], width: 0, height: 0, cut: false };

/** A paragraph within a width, in at most so many lines; what does not fit ends in "…". */
export function paragraph(
  runs: readonly TextRun[],
  width: number,
  lineHeight: number,
  measure: MeasureText,
  maxLines = Number.POSITIVE_INFINITY,
): TextBlock {
  const all = wrapWords(wordsOf(runs, width, measure), width, measure);
  const cut = all.length > maxLines;
  const lines = cut ? shortened(all, Math.max(1, maxLines), width, measure) : all;
  const texts = lines.flatMap((line, index) =>
    placeLine(line, index * lineHeight, lineHeight, measure),
  );
  const widest = Math.max(0, ...texts.map((text) => text.x + text.width));
  return { texts, width: widest, height: lines.length * lineHeight, cut };
}

/** A paragraph whose lines are about equally long: as narrow as its number of lines allows, so that no word is left alone. */
export function balanced(
  runs: readonly TextRun[],
  width: number,
  lineHeight: number,
  measure: MeasureText,
  maxLines = Number.POSITIVE_INFINITY,
): TextBlock {
  const whole = paragraph(runs, width, lineHeight, measure, maxLines);
  if (whole.cut || whole.height <= lineHeight) return whole;
  let best = whole;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const block = paragraph(runs, middle, lineHeight, measure);
    if (block.height > whole.height) narrow = middle;
    else [wide, best] = [middle, block];
  }
  return best;
}

/** The paragraph in the first of some fonts in which it is whole; in the last one, shortened, if it is in none. */
export function firstWhole(blocks: readonly (() => TextBlock)[]): TextBlock {
  let last = noText;
  for (const block of blocks) {
    last = block();
    if (!last.cut) return last;
  }
  return last;
}

/** The longest beginning that fits with "…" after it; the text itself if it fits. */
export function ellipsize(
  text: string,
  font: FontSpec,
  width: number,
  measure: MeasureText,
): string {
  if (measure(text, font) <= width) return text;
  const parts = graphemes(text);
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(ended(parts, middle), font) <= width) low = middle;
    else high = middle - 1;
  }
  return ended(parts, low);
}

/** Moves a block's texts. */
export function moved(texts: readonly PlacedText[], dx: number, dy: number): PlacedText[] {
  return texts.map((text) => ({ ...text, x: text.x + dx, baseline: text.baseline + dy }));
}

function ended(parts: readonly string[], count: number): string {
  return `${parts.slice(0, count).join("").trimEnd()}…`;
}

/** Words at breaking spaces (a no-break space holds); those wider than a line are broken anywhere. */
function wordsOf(runs: readonly TextRun[], width: number, measure: MeasureText): Word[] {
  return runs.flatMap((run) =>
    run.text
      .split(/[ \n\t]+/)
      .filter((text) => text !== "")
      .flatMap((text) => pieces(text, run.font, width, measure))
      .map((text) => ({ ...run, text, width: measure(text, run.font) })),
  );
}

function pieces(text: string, font: FontSpec, width: number, measure: MeasureText): string[] {
  if (measure(text, font) <= width) return [text];
  const found: string[] = [];
  let piece = "";
  for (const part of graphemes(text)) {
    if (piece !== "" && measure(piece + part, font) > width) {
      found.push(piece);
      piece = "";
    }
    piece += part;
  }
  return [...found, piece];
}

function wrapWords(words: readonly Word[], width: number, measure: MeasureText): Line[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  for (const word of words) {
    if (line.length > 0 && lineWidth([...line, word], measure) > width) {
      lines.push(line);
      line = [];
    }
    line.push(word);
  }
  return line.length > 0 ? [...lines, line] : lines;
}

/** The first lines, the last of them ended by "…". */
function shortened(
  lines: readonly Line[],
  count: number,
  width: number,
  measure: MeasureText,
): Line[] {
  const kept = lines.slice(0, count);
  const last = [...(kept.pop() ?? [])];
  for (;;) {
    const word = last.pop();
    if (word === undefined) return kept;
    const before = last.length === 0 ? 0 : lineWidth(last, measure) + measure(" ", word.font);
    const room = width - before;
    const text = ellipsize(`${word.text}……`, word.font, room, measure).replace(/…+$/, "…");
    if (last.length === 0 || text.length > 1)
      return [...kept, [...last, { ...word, text, width: measure(text, word.font) }]];
  }
}

/** Neighbours of one run are one text, so that it is measured as it will be drawn. */
function merged(line: Line, measure: MeasureText): Word[] {
  const runs: Word[] = [];
  for (const word of line) {
    const before = runs.at(-1);
    if (before !== undefined && before.font === word.font && before.colour === word.colour) {
      const text = `${before.text} ${word.text}`;
      runs[runs.length - 1] = { ...before, text, width: measure(text, before.font) };
    } else runs.push(word);
  }
  return runs;
}

function lineWidth(line: Line, measure: MeasureText): number {
  const runs = merged(line, measure);
  const spaces = runs.slice(1).reduce((sum, { font }) => sum + measure(" ", font), 0);
  return runs.reduce((sum, { width }) => sum + width, spaces);
}

/** Baselines stand where a browser sets them: the line's middle plus about a third of the font's size. */
function placeLine(
  line: Line,
  top: number,
  lineHeight: number,
  measure: MeasureText,
): PlacedText[] {
  let x = 0;
  return merged(line, measure).map(({ text, font, colour, width }) => {
    const at = x;
    x += width + measure(" ", font);
    return { text, font, colour, width, x: at, baseline: top + lineHeight / 2 + font.size * 0.35 };
  });
}
