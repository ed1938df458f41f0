/**
 * A scene: plain, serialisable marks, in px, painted in order. It knows nothing of events; painters know nothing else.
 *
 *   Scene { width, height, marks: [ rect, path, text, group [ ... ] ] }
 */
import type { FontSpec } from "../layout/font.ts";

export type Point = { readonly x: number; readonly y: number };

/** One colour, or from one to another along a line. */
export type Paint =
  | string
  | {
      readonly from: Point;
      readonly to: Point;
      readonly stops: readonly (readonly [offset: number, colour: string])[];
    };

export type PathStep =
  | readonly ["M" | "L", number, number]
  | readonly ["Q", number, number, number, number]
  | readonly ["C", number, number, number, number, number, number]
  | readonly ["Z"];

export type Stroke = {
  readonly colour: string;
  /** px */
  readonly width: number;
  /** px drawn and left out, in turn; none is a full line. */
  readonly dash?: readonly number[];
  readonly cap?: "butt" | "round";
};

export type RectMark = {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
};

export type CircleMark = {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill?: Paint;
  readonly stroke?: Stroke;
};

export type PathMark = {
  readonly kind: "path";
  readonly steps: readonly PathStep[];
  readonly fill?: Paint;
  readonly stroke?: Stroke;
};

export type LineMark = {
  readonly kind: "line";
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly stroke: Stroke;
};

/** One line of text; `y` is its baseline. */
export type TextMark = {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: FontSpec;
  readonly fill: string;
  readonly anchor?: "start" | "middle" | "end";
};

export type GroupMark = {
  readonly kind: "group";
  readonly marks: readonly Mark[];
  readonly dx?: number;
  readonly dy?: number;
  readonly opacity?: number;
  readonly clip?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
};

export type Mark = RectMark | CircleMark | PathMark | LineMark | TextMark | GroupMark;

export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};

/** A straight line. */
export function line(x0: number, y0: number, x1: number, y1: number, stroke: Stroke): LineMark {
  return { kind: "line", x0, y0, x1, y1, stroke };
}

/** A filled rectangle. */
export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: Paint,
  radius = 0,
): RectMark {
  return { kind: "rect", x, y, width, height, fill, ...(radius > 0 ? { radius } : {}) };
}

/** Text at its baseline. */
export function text(
  x: number,
  y: number,
  words: string,
  font: FontSpec,
  fill: string,
  anchor: TextMark["anchor"] = "start",
): TextMark {
  return { kind: "text", x, y, text: words, font, fill, anchor };
}

/** Marks drawn together: moved, faded or cut. */
export function group(marks: readonly Mark[], how: Omit<GroupMark, "kind" | "marks">): GroupMark {
  return { kind: "group", marks, ...how };
}
