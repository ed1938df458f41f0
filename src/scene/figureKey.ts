/**
 * The key under a figure's chart: the chart's own entries, only of kinds that occur, flowing in lines.
 *
 *   ● on that day   ▬ from day to day   ‹–› some time within   ○ planned   ⊘ refused or put off   ≠ reports disagree
 */
import { chartEvents } from "../layout/chartEvent.ts";
import { type PlacedText, paragraph, type TextRun } from "../layout/figureText.ts";
import { type FigureType, lineHeightOf } from "../layout/figureType.ts";
import type { MeasureText } from "../layout/font.ts";
import type { FigureSubject } from "./figureSubject.ts";
import { bracketMarks } from "./lanesScene.ts";
import { legendEntries } from "./legend.ts";
import { group, type Mark, type Scene } from "./mark.ts";
import type { Theme } from "./theme.ts";

export type FigureKey = {
  /** Samples and words, from the key's corner. */
  readonly samples: readonly Mark[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
};

export const noKey: FigureKey = { samples: [], texts: [], height: 0 };

type Entry = { readonly words: string; readonly strong?: string; readonly scene: Scene };

const SAMPLE_GAP = 7;
const ENTRY_GAP = 20;
const LINE_GAP = 4;

/** The key for a subject's events within a width; crowded, if some of them are only counted. */
export function figureKey(
  { timeline, shown }: FigureSubject,
  type: FigureType,
  width: number,
  theme: Theme,
  measure: MeasureText,
  crowded: boolean,
): FigureKey {
  const events = chartEvents(timeline).filter(({ id }) => shown.has(id));
  const entries: readonly Entry[] = legendEntries(theme, events);
  return flow(crowded ? [...entries, countedEntry(theme)] : entries, type, width, measure);
}

/** A bracket as on the chart. */
function countedEntry(theme: Theme): Entry {
  const marks = bracketMarks(0.5, 21.5, 7, theme);
  return { words: "events only counted", scene: { width: 22, height: 14, marks } };
}

function flow(
  entries: readonly Entry[],
  type: FigureType,
  width: number,
  measure: MeasureText,
): FigureKey {
  const line = lineHeightOf(type.note) + LINE_GAP;
  const samples: Mark[] = [];
  const texts: PlacedText[] = [];
  let x = 0;
  let top = 0;
  for (const { scene, ...entry } of entries) {
    const indent = scene.width + SAMPLE_GAP;
    const words = paragraph(runsOf(entry, type), width - indent, line, measure, 1);
    if (x > 0 && x + indent + words.width > width) {
      x = 0;
      top += line;
    }
    samples.push(group(scene.marks, { dx: x, dy: top + (line - scene.height) / 2 }));
    for (const one of words.texts)
      texts.push({ ...one, x: one.x + x + indent, baseline: one.baseline + top });
    x += indent + words.width + ENTRY_GAP;
  }
  return { samples, texts, height: entries.length === 0 ? 0 : top + line };
}

function runsOf({ words, strong }: Omit<Entry, "scene">, type: FigureType): TextRun[] {
  const plain: TextRun = { text: words, font: type.note, colour: "inkSecond" };
  if (strong === undefined) return [plain];
  return [plain, { text: strong, font: type.noteStrong, colour: "inkSecond" }];
}
