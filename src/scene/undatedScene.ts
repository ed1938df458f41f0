/** The row of events without a date: "No date 2   Sanctions on Chinese firms   Biden's policy steps". */
import type { ChartEvent } from "../layout/chartEvent.ts";
import { isHollow } from "../layout/chartEvent.ts";
import { chartFonts, labelFont, type MeasureText } from "../layout/font.ts";
import { shortenText } from "../layout/labels.ts";
import { BASELINE } from "./itemScene.ts";
import { type Mark, text } from "./mark.ts";
import type { Theme } from "./theme.ts";

const ROW = 20;
const PAD = 6;
const TITLE_SPACE = 6;
const ENTRY_SPACE = 24;

type Entry = {
  readonly event: ChartEvent;
  readonly x: number;
  readonly row: number;
  readonly words: string;
};

/** Height of the row in px, 0 when every event has a date. */
export function undatedHeight(
  events: readonly ChartEvent[],
  width: number,
  measure: MeasureText,
): number {
  if (events.length === 0) return 0;
  const rows = (entriesOf(events, width, measure).at(-1)?.row ?? 0) + 1;
  return rows * ROW + PAD * 2;
}

/** Entries one after the other, wrapped at `width` px. */
function entriesOf(
  events: readonly ChartEvent[],
  width: number,
  measure: MeasureText,
): readonly Entry[] {
  const left = titleWidth(events.length, measure) + ENTRY_SPACE;
  let x = left;
  let row = 0;
  return events.map((event) => {
    const font = labelFont(event.weight > 1, isHollow(event));
    const words = shortenText(event.label, width - left, font, measure);
    const own = measure(words, font);
    if (x > left && x + own > width) {
      x = left;
      row += 1;
    }
    const entry = { event, x, row, words };
    x += own + ENTRY_SPACE;
    return entry;
  });
}

function titleWidth(count: number, measure: MeasureText): number {
  const title = measure("No date", chartFonts.laneTitle);
  return title + TITLE_SPACE + measure(String(count), chartFonts.label);
}

/** Title, count and labels. */
export function undatedMarks(
  events: readonly ChartEvent[],
  width: number,
  theme: Theme,
  measure: MeasureText,
): readonly Mark[] {
  if (events.length === 0) return [];
  const y = PAD + ROW / 2 + BASELINE;
  const countX = measure("No date", chartFonts.laneTitle) + TITLE_SPACE;
  return [
    text(0, y, "No date", chartFonts.laneTitle, theme.ink),
    text(countX, y, String(events.length), chartFonts.label, theme.inkThird),
    ...entriesOf(events, width, measure).map(({ event, x, row, words }) =>
      text(x, y + row * ROW, words, labelFont(event.weight > 1, isHollow(event)), theme.ink),
    ),
  ];
}
