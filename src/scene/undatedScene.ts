/** The row of events without a date: "No date 2   Sanctions on Chinese firms   Biden's policy steps". */
import type { ChartEvent } from "../layout/chartEvent.ts";
import { isHollow } from "../layout/chartEvent.ts";
import { chartFonts, type FontSpec, labelFont, type MeasureText } from "../layout/font.ts";
import { shortenText } from "../layout/labels.ts";
import { BASELINE } from "./itemScene.ts";
import { type Mark, text } from "./mark.ts";
import type { Theme } from "./theme.ts";

const ROW = 20;
const PAD = 6;
const TITLE_SPACE = 6;
const ENTRY_SPACE = 24;

const NUMBERS_SPACE = 3;

type Entry = {
  readonly x: number;
  readonly row: number;
  readonly words: string;
  readonly font: FontSpec;
  /** Small numbers of the sources and how far from `x` they stand, px. */
  readonly numbers: string;
  readonly numbersAt: number;
};

/** Height of the row in px, 0 when every event has a date. `total` counts those not in `events`, too. */
export function undatedHeight(
  events: readonly ChartEvent[],
  width: number,
  measure: MeasureText,
  total = events.length,
): number {
  if (total === 0) return 0;
  const rows = (entriesOf(events, width, measure, total).at(-1)?.row ?? 0) + 1;
  return rows * ROW + PAD * 2;
}

/** Names that find no room one after the other; then the row is full. */
const MISSES = 6;

/** The events with a name: all but those `counted`, and of these as many as the last line has room for. */
export function undatedNamed(
  events: readonly ChartEvent[],
  counted: ReadonlySet<string> | undefined,
  width: number,
  measure: MeasureText,
): readonly ChartEvent[] {
  if (counted === undefined) return events;
  const byId = new Map(events.map((event) => [event.id, event]));
  const chosen = new Set(events.filter(({ id }) => !counted.has(id)));
  const inOrder = () => events.filter((event) => chosen.has(event));
  const height = undatedHeight(inOrder(), width, measure, events.length);
  let misses = 0;
  for (const id of counted) {
    const event = byId.get(id);
    if (event === undefined) continue;
    chosen.add(event);
    if (undatedHeight(inOrder(), width, measure, events.length) <= height) continue;
    chosen.delete(event);
    misses += 1;
    if (misses === MISSES) break;
  }
  return inOrder();
}

/** Entries one after the other, wrapped at `width` px; the last one says how many there are besides. */
function entriesOf(
  events: readonly ChartEvent[],
  width: number,
  measure: MeasureText,
  total: number,
): readonly Entry[] {
  const left = titleWidth(total, measure) + ENTRY_SPACE;
  const rest = total - events.length;
  let x = left;
  let row = 0;
  const place = (label: string, font: FontSpec, numbers: string): Entry => {
    const small = numbers === "" ? 0 : NUMBERS_SPACE + measure(numbers, chartFonts.superscript);
    const words = shortenText(label, width - left - small, font, measure);
    const own = measure(words, font);
    if (x > left && x + own + small > width) {
      x = left;
      row += 1;
    }
    const entry = { x, row, words, font, numbers, numbersAt: own + NUMBERS_SPACE };
    x += own + small + ENTRY_SPACE;
    return entry;
  };
  const named = events.map((event) =>
    place(event.label, labelFont(event.weight > 1, isHollow(event)), event.numbers),
  );
  if (rest === 0) return named;
  const words = events.length === 0 ? "not named here" : `and ${rest} more`;
  return [...named, place(words, chartFonts.label, "")];
}

function titleWidth(count: number, measure: MeasureText): number {
  const title = measure("No date", chartFonts.laneTitle);
  return title + TITLE_SPACE + measure(String(count), chartFonts.label);
}

/** Title, count and labels; `total` counts those not in `events`, too. */
export function undatedMarks(
  events: readonly ChartEvent[],
  width: number,
  theme: Theme,
  measure: MeasureText,
  total = events.length,
): readonly Mark[] {
  if (total === 0) return [];
  const y = PAD + ROW / 2 + BASELINE;
  const countX = measure("No date", chartFonts.laneTitle) + TITLE_SPACE;
  return [
    text(0, y, "No date", chartFonts.laneTitle, theme.ink),
    text(countX, y, String(total), chartFonts.label, theme.inkThird),
    ...entriesOf(events, width, measure, total).flatMap((entry) =>
      entryMarks(entry, y + entry.row * ROW, theme),
    ),
  ];
}

function entryMarks(entry: Entry, y: number, theme: Theme): readonly Mark[] {
  const { x, words, font, numbers, numbersAt } = entry;
  const label = text(x, y, words, font, theme.ink);
  if (numbers === "") return [label];
  const small = chartFonts.superscript;
  return [label, text(x + numbersAt, y - BASELINE, numbers, small, theme.inkSecond)];
}
