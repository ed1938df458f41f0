/**
 * The numbered sources of a figure, in the columns that take least height:
 *
 *   ① Associated Press text, …      ③ Los Angeles Times, by …      ⑤ Unsigned report, …
 *   ② Unsigned report, …            ④ Paraphrase of 3, …
 */

import {
  moved,
  noText,
  type PlacedText,
  paragraph,
  type TextBlock,
  type TextRun,
} from "./figureText.ts";
import type { FontSpec, MeasureText } from "./font.ts";

/** A source: its number on screen, what to say of it, and perhaps words of it. */
export type SourceLine = {
  readonly number: number;
  readonly text: string;
  readonly quote?: string | undefined;
};

/** Fonts of the list: what the app says, and what others wrote. */
export type SourceFonts = { readonly note: FontSpec; readonly quote: FontSpec };

/** A circled number; centre and radius in px. */
export type CircledNumber = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: PlacedText;
};

export type SourcesBlock = TextBlock & { readonly circles: readonly CircledNumber[] };

const COLUMN_GAP = 20;
/** Columns in which sources wrap are at least so wide, in px. */
const NARROWEST = 260;

export const noSources: SourcesBlock = { ...noText, circles: [] };

/** Sizes of the list in px, from the size of its text. */
function measuresOf(font: FontSpec) {
  const radius = Math.round(font.size * 0.65 * 2) / 2;
  const indent = radius * 2 + 8;
  const lineHeight = Math.round(font.size * 1.4);
  return { radius, indent, lineHeight, rowGap: 4 };
}

/** Lays out sources within a width; of more than fit into `maxHeight`, the rest are counted. */
export function layoutSources(
  sources: readonly SourceLine[],
  fonts: SourceFonts,
  width: number,
  maxHeight: number,
  measure: MeasureText,
): SourcesBlock {
  const font = fonts.note;
  for (let count = sources.length; count > 0; count -= 1) {
    const block = smallest(sources.slice(0, count), fonts, width, measure);
    const whole = count === sources.length;
    const noteHeight = whole ? 0 : measuresOf(font).lineHeight;
    if (block.height + noteHeight <= maxHeight)
      return whole ? block : withRest(block, sources.length - count, font, width, measure);
  }
  return sources.length === 0
    ? noSources
    : withRest(noSources, sources.length, font, width, measure);
}

function withRest(
  block: SourcesBlock,
  rest: number,
  font: FontSpec,
  width: number,
  measure: MeasureText,
): SourcesBlock {
  const { lineHeight } = measuresOf(font);
  const more = block.circles.length === 0 ? "" : " more";
  const text = `${rest}${more} ${rest === 1 ? "source" : "sources"} not listed, for want of room.`;
  const note = paragraph([{ text, font, colour: "inkThird" }], width, lineHeight, measure, 1);
  return {
    texts: [...block.texts, ...moved(note.texts, 0, block.height)],
    circles: block.circles,
    width: Math.max(block.width, note.width),
    height: block.height + note.height,
    cut: true,
  };
}

/** Of all arrangements into columns, the one of least height; the fewest columns among equals. */
function smallest(
  sources: readonly SourceLine[],
  fonts: SourceFonts,
  width: number,
  measure: MeasureText,
): SourcesBlock {
  const most = Math.min(4, sources.length);
  const blocks: SourcesBlock[] = [];
  for (let columns = 1; columns <= most; columns += 1) {
    const block = inColumns(sources, columns, fonts, width, measure);
    if (block !== null) blocks.push(block);
  }
  return blocks.reduce((best, block) => (block.height < best.height ? block : best));
}

/** Columns as wide as their longest source, or of equal width if that is too wide; null if that is too narrow. */
function inColumns(
  sources: readonly SourceLine[],
  columns: number,
  fonts: SourceFonts,
  width: number,
  measure: MeasureText,
): SourcesBlock | null {
  const rows = Math.ceil(sources.length / columns);
  const groups = Array.from({ length: Math.ceil(sources.length / rows) }, (_, column) =>
    sources.slice(column * rows, (column + 1) * rows),
  );
  const { indent } = measuresOf(fonts.note);
  const natural = groups.map(
    (group) =>
      indent + Math.ceil(Math.max(...group.map((one) => naturalWidth(one, fonts, measure)))),
  );
  const gaps = COLUMN_GAP * (groups.length - 1);
  const fits = natural.reduce((sum, one) => sum + one, gaps) <= width;
  const equal = (width - gaps) / groups.length;
  if (!fits && groups.length > 1 && equal < NARROWEST) return null;
  return placeColumns(groups, fits ? natural : groups.map(() => equal), fonts, measure);
}

function placeColumns(
  groups: readonly (readonly SourceLine[])[],
  widths: readonly number[],
  fonts: SourceFonts,
  measure: MeasureText,
): SourcesBlock {
  let x = 0;
  const columns = groups.map((group, index) => {
    const column = placeColumn(group, x, widths[index] ?? 0, fonts, measure);
    x += (widths[index] ?? 0) + COLUMN_GAP;
    return column;
  });
  return {
    texts: columns.flatMap(({ texts }) => texts),
    circles: columns.flatMap(({ circles }) => circles),
    width: Math.max(...columns.map((column) => column.width)),
    height: Math.max(...columns.map((column) => column.height)),
    cut: false,
  };
}

function placeColumn(
  group: readonly SourceLine[],
  x: number,
  width: number,
  fonts: SourceFonts,
  measure: MeasureText,
): SourcesBlock {
  const { indent, lineHeight, rowGap } = measuresOf(fonts.note);
  const texts: PlacedText[] = [];
  const circles: CircledNumber[] = [];
  let y = 0;
  for (const source of group) {
    const block = paragraph(runsOf(source, fonts), width - indent, lineHeight, measure);
    texts.push(...moved(block.texts, x + indent, y));
    circles.push(circled(source.number, x, y, fonts.note, measure));
    y += Math.max(lineHeight, block.height) + rowGap;
  }
  return { texts, circles, width: x + width, height: Math.max(0, y - rowGap), cut: false };
}

function runsOf({ text, quote }: SourceLine, { note, quote: serif }: SourceFonts): TextRun[] {
  const run: TextRun = { text, font: note, colour: "inkSecond" };
  if (quote === undefined) return [run];
  return [run, { text: quote, font: serif, colour: "inkSecond" }];
}

/** On one line, px. */
function naturalWidth(source: SourceLine, fonts: SourceFonts, measure: MeasureText): number {
  return paragraph(runsOf(source, fonts), Number.POSITIVE_INFINITY, 0, measure).width;
}

function circled(
  number: number,
  x: number,
  top: number,
  font: FontSpec,
  measure: MeasureText,
): CircledNumber {
  const { radius, lineHeight } = measuresOf(font);
  const text = String(number);
  const plain: FontSpec = { ...font, size: font.size - 2.5, weight: 600 };
  const natural = measure(text, plain);
  const size = natural > radius * 1.5 ? (plain.size * radius * 1.5) / natural : plain.size;
  const labelFont = { ...plain, size };
  const width = measure(text, labelFont);
  const y = top + lineHeight / 2;
  const label = {
    ...{ text, font: labelFont, colour: "inkSecond" as const, width },
    x: x + radius - width / 2,
    baseline: y + size * 0.36,
  };
  return { x: x + radius, y, radius, label };
}
