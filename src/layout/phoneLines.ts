/** How many lines a name takes in the phone's list. */
import { type ChartEvent, isHollow } from "./chartEvent.ts";
import { labelFont, type MeasureText } from "./font.ts";

const SIZE = 14;
/** The ≠ with the space around it, px. */
const SIGN = 24;
const MOST = 3;
/** Lines break between words: none is filled to its end. */
const FILLED = 0.86;

/** Lines for a label and its dispute in `room` px. */
export function linesOf(
  label: string,
  event: ChartEvent,
  room: number,
  measure: MeasureText,
): number {
  const font = { ...labelFont(event.weight > 1, isHollow(event)), size: SIZE };
  const [dispute] = event.disputes;
  const sign =
    dispute === undefined ? 0 : SIGN + measure(dispute, { ...labelFont(false, false), size: SIZE });
  const width = measure(label, font) + sign;
  if (width <= room) return 1;
  return Math.min(MOST, Math.max(2, Math.ceil(width / (room * FILLED))));
}
