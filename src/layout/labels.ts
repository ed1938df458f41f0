/**
 * What stands beside a mark, from long to short:
 *
 *   Wang Yi ≠ duration, office   →   Wang Yi ≠ duration   →   Wang Yi ≠   →   Wang Y… ≠
 */
import { graphemes } from "../model/graphemes.ts";
import { type ChartEvent, isHollow } from "./chartEvent.ts";
import { chartFonts, type FontSpec, labelFont, type MeasureText } from "./font.ts";

/** Mark to label, px. */
export const LABEL_GAP = 7;
/** Between neighbours in a row, px. */
export const NEIGHBOUR_GAP = 10;
/** Width of the drawn ≠, and the space before it and after it, px. */
export const UNEQUAL_WIDTH = 8;
const UNEQUAL_SPACE = 5;
const NUMBERS_SPACE = 3;
const WORDS_SPACE = 4;

export type Label = {
  readonly text: string;
  readonly font: FontSpec;
  /** Width of `text` alone, px. */
  readonly textWidth: number;
  /** Small numbers of the sources after the text, and their width with the space before them, px. */
  readonly numbers: string;
  readonly numbersWidth: number;
  /** Words after the ≠; "" for the sign alone; null where nothing is disputed. */
  readonly dispute: string | null;
  /** Width of everything, px. */
  readonly width: number;
};

const known = new WeakMap<MeasureText, WeakMap<ChartEvent, readonly Label[]>>();

/** The label's variants, longest first; they differ in how much of the disputes they tell. Measured once. */
export function labelVariants(event: ChartEvent, measure: MeasureText): readonly Label[] {
  const ofMeasure = known.get(measure) ?? new WeakMap<ChartEvent, readonly Label[]>();
  known.set(measure, ofMeasure);
  const variants = ofMeasure.get(event) ?? makeVariants(event, measure);
  ofMeasure.set(event, variants);
  return variants;
}

function makeVariants(event: ChartEvent, measure: MeasureText): readonly Label[] {
  const { disputes } = event;
  const words = [disputes.join(", "), disputes[0] ?? "", ""];
  const distinct = disputes.length === 0 ? [null] : [...new Set(words)];
  return distinct.map((dispute) => labelOf(event, event.label, dispute, measure));
}

function labelOf(
  event: ChartEvent,
  text: string,
  dispute: string | null,
  measure: MeasureText,
): Label {
  const font = labelFont(event.weight > 1, isHollow(event));
  const { numbers } = event;
  const textWidth = measure(text, font);
  const numbersWidth =
    numbers === "" ? 0 : NUMBERS_SPACE + measure(numbers, chartFonts.superscript);
  const width = textWidth + numbersWidth + disputeWidth(dispute, measure);
  return { text, font, textWidth, numbers, numbersWidth, dispute, width };
}

function disputeWidth(dispute: string | null, measure: MeasureText): number {
  if (dispute === null) return 0;
  const words = dispute === "" ? 0 : WORDS_SPACE + measure(dispute, chartFonts.label);
  return UNEQUAL_SPACE + UNEQUAL_WIDTH + words;
}

/** Offset of the sources' numbers from the label's start, px. */
export function numbersOffset({ textWidth }: Label): number {
  return textWidth + NUMBERS_SPACE;
}

/** Offset of the ≠ from the label's start, px. */
export function unequalOffset({ textWidth, numbersWidth }: Label): number {
  return textWidth + numbersWidth + UNEQUAL_SPACE;
}

/** Offset of the dispute's words from the label's start, px. */
export function disputeOffset(label: Label): number {
  return unequalOffset(label) + UNEQUAL_WIDTH + WORDS_SPACE;
}

/** Width of the full label in px. */
export function labelWidth(event: ChartEvent, measure: MeasureText): number {
  return labelVariants(event, measure)[0]?.width ?? 0;
}

/** The label cut to `room` px, ending in "…"; the ≠ goes last. Its text is empty if not even one letter fits. */
export function shortenLabel(label: Label, room: number, measure: MeasureText): Label {
  if (label.width <= room) return label;
  const signed = label.dispute === null ? null : "";
  const sign = disputeWidth(signed, measure);
  const dispute = room > sign + 20 ? signed : null;
  const rest = dispute === null ? 0 : sign;
  const text = shortenText(label.text, room - rest, label.font, measure);
  const textWidth = measure(text, label.font);
  const width = textWidth + rest;
  return { ...label, text, textWidth, numbers: "", numbersWidth: 0, dispute, width };
}

/** The longest beginning of `text` that fits into `room` px with "…" at its end; "" if none does. */
export function shortenText(
  text: string,
  room: number,
  font: FontSpec,
  measure: MeasureText,
): string {
  if (measure(text, font) <= room) return text;
  const letters = graphemes(text);
  let fits = 0;
  let over = letters.length;
  while (over - fits > 1) {
    const middle = (fits + over) >> 1;
    if (measure(shortened(letters, middle), font) <= room) fits = middle;
    else over = middle;
  }
  return fits === 0 ? "" : shortened(letters, fits);
}

function shortened(letters: readonly string[], count: number): string {
  return `${letters.slice(0, count).join("").trimEnd()}…`;
}
