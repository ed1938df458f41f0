/** One event on the chart: highlighter, ghost, mark, label. */
import type { ChartEvent } from "../layout/chartEvent.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame } from "../layout/frame.ts";
import type { FrameItem } from "../layout/frameItem.ts";
import { disputeOffset, numbersOffset, unequalOffset } from "../layout/labels.ts";
import { type Extent, markSize } from "../layout/markBox.ts";
import { coloursOnHighlighter, eventMark, type MarkColours, markColours } from "./eventMark.ts";
import { ghostScene } from "./ghostScene.ts";
import { group, line, type Mark, rect, text } from "./mark.ts";
import { unequalSign } from "./shapes.ts";
import type { ChartState, Looks } from "./state.ts";
import type { Theme } from "./theme.ts";

/** From the middle of a row to the baseline of 12 px Inter, px. */
export const BASELINE = 4.25;
const FADED = 0.3;
const STEPPED_BACK = 0.16;

/** Everything of one item; nothing if it is out of sight. */
export function itemScene(
  item: FrameItem,
  frame: Frame,
  theme: Theme,
  state: ChartState,
): readonly Mark[] {
  if (!item.visible || item.opacity <= 0) return [];
  const { id } = item.event;
  const looks = {
    selected: id === state.selected,
    hovered: id === state.hovered,
    faded: state.faded.has(id) && id !== state.selected,
  };
  const marks = [
    ...(looks.selected ? highlighter(item, theme) : []),
    ...ghostScene(item, theme, looks),
    ...markOf(item, frame, theme, looks),
    ...labelMarks(item, frame, theme, looks),
  ];
  const back = state.spotlight !== null && !state.spotlight(item.event);
  const opacity = item.opacity * (back ? STEPPED_BACK : 1);
  return opacity < 1 ? [group(marks, { opacity })] : marks;
}

/** One stroke through mark and label, and a line beneath that survives greyscale. */
function highlighter(
  { mark, label, labelX, y, box, item }: FrameItem,
  theme: Theme,
): readonly Mark[] {
  const width = label ? label.textWidth + label.numbersWidth : 0;
  const least = item.folded ? -Infinity : box.x - 5;
  const most = item.folded ? Infinity : box.x + box.width + 5;
  const from = Math.max(least, Math.min(mark.x0, label ? labelX : mark.x0) - 5);
  const to = Math.min(most, Math.max(mark.x1, label ? labelX + width : mark.x1) + 5);
  return [
    rect(from, y - 9, to - from, 18, theme.highlighter, 2),
    rect(from, y + 8, to - from, 1.5, theme.name === "dark" ? theme.paper : theme.ink),
  ];
}

function coloursFor(theme: Theme, { selected, hovered }: Looks): MarkColours {
  if (selected) return coloursOnHighlighter(theme);
  const { sure, unsure, inside } = markColours(theme);
  return { sure, unsure: hovered ? sure : unsure, inside };
}

function markOf(item: FrameItem, frame: Frame, theme: Theme, looks: Looks): readonly Mark[] {
  const { mark, y, tapers } = item;
  const event = item.item.folded ? smallest(item.event) : item.event;
  const colours = coloursFor(theme, looks);
  const body = eventMark(event, mark, y, tapers, colours, slashAt(item, frame));
  const marks = [...body, ...cuts(item, frame, colours.inside)];
  return looks.faded ? [group(marks, { opacity: FADED })] : marks;
}

const small = new WeakMap<ChartEvent, ChartEvent>();

/** As a mark of a folded lane: all of one size, so that one line holds them. */
function smallest(event: ChartEvent): ChartEvent {
  if (event.weight === 1) return event;
  const known = small.get(event) ?? { ...event, weight: 1 };
  small.set(event, known);
  return known;
}

/** In the middle of what is in sight, beside a break. */
function slashAt({ mark, event }: FrameItem, { plot, axis }: Frame): number {
  const middle = (Math.max(mark.x0, plot.x0) + Math.min(mark.x1, plot.x1)) / 2;
  if (event.form === "moment") return (mark.x0 + mark.x1) / 2;
  const near = axis.breaks.find(({ x0, x1 }) => Math.abs((x0 + x1) / 2 - middle) < 12);
  return near === undefined ? middle : (near.x0 + near.x1) / 2 + 13;
}

/** Two strips through a mark that crosses a whole break. */
function cuts({ mark, event, y }: FrameItem, { axis }: Frame, colour: string): readonly Mark[] {
  if (event.form === "moment") return [];
  const reach = markSize(event) / 2 + 1.5;
  return axis.breaks
    .filter(({ x0, x1 }) => x0 > mark.x0 - 1 && x1 < mark.x1 + 1)
    .map(({ x0, x1 }) => (x0 + x1) / 2)
    .flatMap((x) =>
      [-2.5, 2.5].map((dx) =>
        line(x + dx - reach * 0.35, y + reach, x + dx + reach * 0.35, y - reach, {
          colour,
          width: 2,
        }),
      ),
    );
}

/** What is behind the label: curtain, day column or paper. */
function ground({ label, labelX, y }: FrameItem, frame: Frame, theme: Theme): string {
  const from = labelX - 4;
  const to = labelX + (label?.width ?? 0) + 4;
  const under = ({ x0, x1 }: Extent) => x0 <= from && x1 >= to;
  const hung = frame.curtains.some((one) => under(one) && y > one.top + 9 && y < one.bottom);
  if (hung) return theme.visitCurtain;
  return frame.columns.some(under) ? theme.dayColumn : theme.paper;
}

function labelMarks(item: FrameItem, frame: Frame, theme: Theme, looks: Looks): readonly Mark[] {
  const { label, labelX, y } = item;
  const { folded } = item.item;
  if (label === null || (folded && !looks.selected && !looks.hovered)) return [];
  const covers = item.labelOver || folded;
  const ink = looks.selected ? theme.highlighterInk : looks.faded ? theme.fadedLabel : theme.ink;
  const paper = looks.selected ? theme.highlighter : ground(item, frame, theme);
  return [
    ...(covers ? [rect(labelX - 4, y - 8, label.width + 8, 16, paper, 2)] : []),
    text(labelX, y + BASELINE, label.text, label.font, ink),
    ...(looks.hovered ? [underline(labelX, y, label.textWidth, ink)] : []),
    ...numberMarks(item, theme),
    ...disputeMarks(item, theme, looks),
  ];
}

function underline(x: number, y: number, width: number, ink: string): Mark {
  return rect(x, y + BASELINE + 2.25, width, 1, ink);
}

function numberMarks({ label, labelX, y }: FrameItem, theme: Theme): readonly Mark[] {
  if (label === null || label.numbers === "") return [];
  const x = labelX + numbersOffset(label);
  return [text(x, y, label.numbers, chartFonts.superscript, theme.inkSecond)];
}

/** ≠ and what it is about. */
function disputeMarks(item: FrameItem, theme: Theme, { faded, selected }: Looks): readonly Mark[] {
  const { label, labelX, y } = item;
  if (label === null || label.dispute === null) return [];
  const past = selected && !item.labelOver ? 5 : 0;
  const sign: Mark = {
    kind: "path",
    steps: unequalSign(labelX + unequalOffset(label) + past, y + 0.25),
    stroke: { colour: theme.disputed, width: 1.5 },
  };
  const x = labelX + disputeOffset(label) + past;
  const words = text(x, y + BASELINE, label.dispute, chartFonts.label, theme.disputed);
  const marks = label.dispute === "" ? [sign] : [sign, words];
  return faded ? [group(marks, { opacity: 0.6 })] : marks;
}
