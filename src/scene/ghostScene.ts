/**
 * Where another report has a disputed event: a dashed outline, its words, and the line that ties it to the mark.
 *
 *   or “earlier this year” ‹– – –› - - - - ● $95 billion aid package ≠ date
 */
import { chartFonts } from "../layout/font.ts";
import type { FrameItem } from "../layout/frameItem.ts";
import { LABEL_GAP } from "../layout/labels.ts";
import type { Extent } from "../layout/markBox.ts";
import { group, line, type Mark, text } from "./mark.ts";
import { spindle } from "./shapes.ts";
import type { Looks } from "./state.ts";
import type { Theme } from "./theme.ts";

const HEIGHT = 10;
const DASH = [2.5, 2.5];
const FADED = 0.4;
/** Between tie and label, px. */
const CLEAR = 4;

/** Ghost, words and tie of one event, as far as the plot goes; it looks as its event does. */
export function ghostScene(item: FrameItem, theme: Theme, looks: Looks): readonly Mark[] {
  const marks = [...tieMarks(item, theme, looks), ...ghostMarks(item, theme, looks)];
  return looks.faded && marks.length > 0 ? [group(marks, { opacity: FADED })] : marks;
}

/** Never through a label: it breaks before and goes on behind. */
function tieMarks({ tie, label, labelX, y }: FrameItem, theme: Theme, looks: Looks): Mark[] {
  if (tie === null) return [];
  const box = label && { x0: labelX - CLEAR, x1: labelX + label.width + CLEAR };
  const stroke = {
    colour: theme.disputed,
    width: looks.hovered || looks.selected ? 1.5 : 1,
    dash: DASH,
  };
  return around(tie, box).map(({ x0, x1 }) => line(x0, y + 0.5, x1, y + 0.5, stroke));
}

/** What is left of a stretch beside a box, px. */
function around({ x0, x1 }: Extent, box: Extent | null): readonly Extent[] {
  if (box === null || box.x1 <= x0 || box.x0 >= x1) return [{ x0, x1 }];
  const parts = [
    { x0, x1: box.x0 },
    { x0: box.x1, x1 },
  ];
  return parts.filter((part) => part.x1 - part.x0 > 1);
}

function ghostMarks(item: FrameItem, theme: Theme, looks: Looks): readonly Mark[] {
  const { ghost, ghostWords, ghostClip, y, mark } = item;
  if (ghost === null) return [];
  const outline: Mark = {
    kind: "path",
    steps: spindle({ x0: ghost.x0 + 0.6, x1: ghost.x1 - 0.6 }, y, HEIGHT),
    ...coloursOf(theme, looks),
  };
  const { x0, x1 } = ghostClip;
  const crosses = ghost.x0 < x0 || ghost.x1 > x1;
  const clip = { x: x0, y: y - HEIGHT, width: x1 - x0, height: HEIGHT * 2 };
  const shown = crosses ? group([outline], { clip }) : outline;
  if (ghostWords === null) return [shown];
  const before = ghost.x0 < mark.x0;
  const x = before ? ghost.x0 - LABEL_GAP : ghost.x1 + LABEL_GAP;
  const anchor = before ? "end" : "start";
  return [shown, text(x, y + 4, ghostWords, chartFonts.note, theme.disputed, anchor)];
}

/** Pointed at it is tinted, selected it takes the highlighter; in the dark, red on yellow could not be told. */
function coloursOf(theme: Theme, { hovered, selected }: Looks) {
  const onYellow = theme.name === "dark" ? theme.highlighterInk : theme.disputed;
  const colour = selected ? onYellow : theme.disputed;
  const stroke = { colour, width: hovered ? 1.75 : 1.25, dash: DASH };
  if (selected) return { stroke, fill: theme.highlighter };
  return hovered ? { stroke, fill: `${theme.disputed}2E` } : { stroke };
}
