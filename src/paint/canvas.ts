/** Paints a scene onto a 2D context. Exhaustive over the kinds of marks: a new one does not compile until it is here. */
import type {
  CircleMark,
  GroupMark,
  LineMark,
  Mark,
  Paint,
  PathStep,
  RectMark,
  Scene,
  Stroke,
  TextMark,
} from "../scene/mark.ts";
import type { Context2D } from "./context2d.ts";
import { cssFont } from "./fontText.ts";
import { directed } from "./textDirection.ts";

/** Paints all marks in order; scaling for the screen's density is the caller's. */
export function paintCanvas(scene: Scene, context: Context2D): void {
  for (const mark of scene.marks) paintMark(mark, context);
}

type Trace = (context: Context2D) => void;

function paintMark(mark: Mark, context: Context2D): void {
  switch (mark.kind) {
    case "rect":
      paintShape(mark, (to) => traceRect(mark, to), context);
      break;
    case "circle":
      paintShape(mark, (to) => traceCircle(mark, to), context);
      break;
    case "path":
      paintShape(mark, (to) => traceSteps(mark.steps, to), context);
      break;
    case "line":
      paintShape(mark, (to) => traceLine(mark, to), context);
      break;
    case "text":
      paintText(mark, context);
      break;
    case "group":
      paintGroup(mark, context);
      break;
    default:
      mark satisfies never;
  }
}

function traceCircle({ x, y, radius }: CircleMark, context: Context2D): void {
  context.arc(x, y, Math.max(0, radius), 0, Math.PI * 2);
}

function traceLine({ x0, y0, x1, y1 }: LineMark, context: Context2D): void {
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
}

function traceRect({ x, y, width, height, radius }: RectMark, context: Context2D): void {
  if (radius === undefined) context.rect(x, y, width, height);
  else context.roundRect(x, y, width, height, radius);
}

function traceSteps(steps: readonly PathStep[], context: Context2D): void {
  for (const step of steps) traceStep(step, context);
}

function traceStep(step: PathStep, context: Context2D): void {
  switch (step[0]) {
    case "M":
      context.moveTo(step[1], step[2]);
      break;
    case "L":
      context.lineTo(step[1], step[2]);
      break;
    case "Q":
      context.quadraticCurveTo(step[1], step[2], step[3], step[4]);
      break;
    case "C":
      context.bezierCurveTo(step[1], step[2], step[3], step[4], step[5], step[6]);
      break;
    case "Z":
      context.closePath();
      break;
    default:
      step satisfies never;
  }
}

type Painted = { readonly fill?: Paint; readonly stroke?: Stroke };

function paintShape({ fill, stroke }: Painted, trace: Trace, context: Context2D): void {
  context.beginPath();
  trace(context);
  if (fill !== undefined) {
    context.fillStyle = styleOf(fill, context);
    context.fill();
  }
  if (stroke !== undefined) strokePath(stroke, context);
}

function strokePath({ colour, width, cap, dash }: Stroke, context: Context2D): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = cap ?? "butt";
  context.lineJoin = "round";
  context.setLineDash([...(dash ?? [])]);
  context.stroke();
}

function styleOf(paint: Paint, context: Context2D): unknown {
  if (typeof paint === "string") return paint;
  const { from, to, stops } = paint;
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y) as {
    addColorStop(offset: number, colour: string): void;
  };
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  return gradient;
}

function paintText(mark: TextMark, context: Context2D): void {
  const font = cssFont(mark.font);
  if (context.font !== font) context.font = font;
  context.fillStyle = mark.fill;
  context.textAlign = mark.anchor === "middle" ? "center" : (mark.anchor ?? "start");
  context.textBaseline = "alphabetic";
  context.fillText(directed(mark.text), mark.x, mark.y);
}

function paintGroup({ marks, dx, dy, opacity, clip }: GroupMark, context: Context2D): void {
  context.save();
  if (dx !== undefined || dy !== undefined) context.translate(dx ?? 0, dy ?? 0);
  if (opacity !== undefined) context.globalAlpha *= opacity;
  if (clip !== undefined) {
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width, clip.height);
    context.clip();
  }
  for (const mark of marks) paintMark(mark, context);
  context.restore();
}
