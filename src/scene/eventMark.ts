/** The mark of one event: shape by its time, fill by its status, size by its sources. */
import type { ChartEvent } from "../layout/chartEvent.ts";
import { isHollow, isStruck } from "../layout/chartEvent.ts";
import { type Extent, markSize } from "../layout/markBox.ts";
import type { Mark, PathStep } from "./mark.ts";
import { bar, slash, spindle } from "./shapes.ts";
import type { Theme } from "./theme.ts";

/** Colours of a mark in its present state. */
export type MarkColours = {
  readonly sure: string;
  readonly unsure: string;
  /** What shows inside a hollow mark. */
  readonly inside: string;
};

/** How far a mark tapers at its ends, px. */
export type Tapers = { readonly left: number; readonly right: number };

const LINE = 1.5;
const SLASH_LINE = 1.75;
const HALO = 5;

export function markColours(theme: Theme): MarkColours {
  return { sure: theme.mark, unsure: theme.markUncertain, inside: theme.paper };
}

/** On the highlighter: in the dark a light mark would vanish there. */
export function coloursOnHighlighter(theme: Theme): MarkColours {
  const ink = theme.name === "dark" ? theme.highlighterInk : theme.mark;
  return { sure: ink, unsure: ink, inside: theme.highlighter };
}

/** The mark of an event over `extent` px along the axis, `y` in its middle; the slash at `slashX`. */
export function eventMark(
  event: ChartEvent,
  extent: Extent,
  y: number,
  tapers: Tapers,
  colours: MarkColours,
  slashX = (extent.x0 + extent.x1) / 2,
): readonly Mark[] {
  const body =
    event.form === "moment"
      ? moment(event, extent, y, colours)
      : stretch(event, extent, y, tapers, colours);
  return isStruck(event) ? [body, ...strike(event, slashX, y, colours)] : [body];
}

type Fill = Pick<Extract<Mark, { kind: "path" }>, "fill" | "stroke">;

/** Solid when it happened, paper inside a line when it did not (yet), pale inside a thin line when nobody confirms it. */
function fillOf(event: ChartEvent, colours: MarkColours): Fill {
  const pale = event.form === "within" || event.uncertain;
  if (event.status === "unconfirmed")
    return { fill: `${colours.sure}40`, stroke: { colour: colours.sure, width: 1 } };
  if (isHollow(event))
    return { fill: colours.inside, stroke: { colour: colours.sure, width: LINE } };
  return { fill: pale ? colours.unsure : colours.sure };
}

function moment(event: ChartEvent, { x0, x1 }: Extent, y: number, colours: MarkColours): Mark {
  const fill = fillOf(event, colours);
  const radius = markSize(event) / 2 - (fill.stroke ? LINE / 2 : 0);
  return { kind: "circle", x: (x0 + x1) / 2, y, radius, ...fill };
}

/** Outlines lie inside the bounds, so that no tip passes its date. */
function stretch(
  event: ChartEvent,
  extent: Extent,
  y: number,
  tapers: Tapers,
  colours: MarkColours,
): Mark {
  const fill = fillOf(event, colours);
  const inset = fill.stroke ? LINE / 2 : 0;
  const inner = { x0: extent.x0 + inset, x1: extent.x1 - inset };
  return {
    kind: "path",
    steps: outline(event, inner, y, markSize(event) - inset * 2, tapers),
    ...fill,
  };
}

function outline(
  { form }: ChartEvent,
  extent: Extent,
  y: number,
  height: number,
  { left, right }: Tapers,
): readonly PathStep[] {
  const closed = form === "within" && left === 0 && right === 0;
  return closed ? spindle(extent, y, height) : bar(extent, y, height, left, right);
}

function strike(
  event: ChartEvent,
  x: number,
  y: number,
  { sure, inside }: MarkColours,
): readonly Mark[] {
  const reach =
    event.form === "moment"
      ? markSize(event) / 2 + 0.75
      : Math.max(5.25, markSize(event) / 2 + 1.25);
  const line: Mark = {
    kind: "path",
    steps: slash(x, y, reach),
    stroke: { colour: sure, width: SLASH_LINE, cap: "round" },
  };
  if (event.form === "moment") return [line];
  const halo: Mark = {
    kind: "path",
    steps: slash(x, y, reach - 0.5),
    stroke: { colour: inside, width: HALO },
  };
  return [halo, line];
}
