/** A scene enlarged or reduced and moved, so that a chart laid out at its own size fits the room a figure has for it. */
import type { Mark, Paint, PathStep, Point, Stroke } from "./mark.ts";

/** Where a mark goes: scaled about the corner first, then moved by dx and dy px. */
export type Placement = { readonly scale: number; readonly dx: number; readonly dy: number };

/** Marks of another scene in their place; exhaustive, so that a new kind of mark cannot be forgotten. */
export function placedMarks(marks: readonly Mark[], { scale, dx, dy }: Placement): readonly Mark[] {
  const scaled = scale === 1 ? marks : marks.map((mark) => scaledMark(mark, scale));
  return [{ kind: "group", marks: scaled, dx, dy }];
}

function scaledMark(mark: Mark, k: number): Mark {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius } = mark;
      const box = { x: x * k, y: y * k, width: width * k, height: height * k };
      return {
        ...mark,
        ...box,
        ...(radius === undefined ? {} : { radius: radius * k }),
        ...inked(mark, k),
      };
    }
    case "circle":
      return { ...mark, x: mark.x * k, y: mark.y * k, radius: mark.radius * k, ...inked(mark, k) };
    case "path":
      return { ...mark, steps: mark.steps.map((step) => scaledStep(step, k)), ...inked(mark, k) };
    case "line": {
      const { x0, y0, x1, y1, stroke } = mark;
      const ends = { x0: x0 * k, y0: y0 * k, x1: x1 * k, y1: y1 * k };
      return { ...mark, ...ends, stroke: scaledStroke(stroke, k) };
    }
    case "text":
      return {
        ...mark,
        x: mark.x * k,
        y: mark.y * k,
        font: { ...mark.font, size: mark.font.size * k },
      };
    case "group":
      return scaledGroup(mark, k);
    default:
      return mark satisfies never;
  }
}

function scaledGroup(mark: Extract<Mark, { kind: "group" }>, k: number): Mark {
  const { dx = 0, dy = 0, clip } = mark;
  const scaledClip = clip && {
    x: clip.x * k,
    y: clip.y * k,
    width: clip.width * k,
    height: clip.height * k,
  };
  return {
    ...mark,
    dx: dx * k,
    dy: dy * k,
    ...(scaledClip === undefined ? {} : { clip: scaledClip }),
    marks: mark.marks.map((inner) => scaledMark(inner, k)),
  };
}

type Inked = { readonly fill?: Paint; readonly stroke?: Stroke };

function inked({ fill, stroke }: Inked, k: number): Inked {
  return {
    ...(fill === undefined ? {} : { fill: scaledPaint(fill, k) }),
    ...(stroke === undefined ? {} : { stroke: scaledStroke(stroke, k) }),
  };
}

function scaledPaint(paint: Paint, k: number): Paint {
  if (typeof paint === "string") return paint;
  return { ...paint, from: scaledPoint(paint.from, k), to: scaledPoint(paint.to, k) };
}

function scaledPoint({ x, y }: Point, k: number): Point {
  return { x: x * k, y: y * k };
}

function scaledStroke(stroke: Stroke, k: number): Stroke {
  const dash = stroke.dash?.map((length) => length * k);
  return { ...stroke, width: stroke.width * k, ...(dash === undefined ? {} : { dash }) };
}

/** Every number of a path step is a coordinate. */
function scaledStep(step: PathStep, k: number): PathStep {
  switch (step[0]) {
    case "M":
    case "L":
      return [step[0], step[1] * k, step[2] * k];
    case "Q":
      return ["Q", step[1] * k, step[2] * k, step[3] * k, step[4] * k];
    case "C":
      return ["C", step[1] * k, step[2] * k, step[3] * k, step[4] * k, step[5] * k, step[6] * k];
    case "Z":
      return step;
    default:
      return step satisfies never;
  }
}
