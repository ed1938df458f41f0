/** Shapes, colours and lines as operators of a PDF page. */
import type { CircleMark, Paint, PathMark, PathStep, RectMark, Stroke } from "../scene/mark.ts";
import { pdfNumber } from "./pdfFile.ts";

/** How far a curve's handles reach so that four of them make a circle. */
const ROUND = 0.5523;

/** The outline of a shape. */
export function shapePath(mark: RectMark | CircleMark | PathMark): string {
  if (mark.kind === "path") return stepsPath(mark.steps);
  if (mark.kind === "circle") {
    const { x, y, radius: r } = mark;
    return roundedPath(x - r, y - r, r * 2, r * 2, r);
  }
  const { x, y, width, height, radius = 0 } = mark;
  if (radius === 0) return operator([x, y, width, height], "re");
  return roundedPath(x, y, width, height, Math.min(radius, width / 2, height / 2));
}

function roundedPath(x: number, y: number, width: number, height: number, radius: number): string {
  const [x1, y1] = [x + width, y + height];
  const handle = radius * (1 - ROUND);
  return [
    operator([x + radius, y], "m"),
    operator([x1 - radius, y], "l"),
    operator([x1 - handle, y, x1, y + handle, x1, y + radius], "c"),
    operator([x1, y1 - radius], "l"),
    operator([x1, y1 - handle, x1 - handle, y1, x1 - radius, y1], "c"),
    operator([x + radius, y1], "l"),
    operator([x + handle, y1, x, y1 - handle, x, y1 - radius], "c"),
    operator([x, y + radius], "l"),
    operator([x, y + handle, x + handle, y, x + radius, y], "c"),
    "h",
  ].join(" ");
}

function stepsPath(steps: readonly PathStep[]): string {
  let [x, y] = [0, 0];
  const written = steps.map((step) => {
    const made = stepPath(step, x, y);
    if (step[0] !== "Z") [x = x, y = y] = step.slice(-2) as number[];
    return made;
  });
  return written.join(" ");
}

/** A PDF has no curve of one handle: it becomes one of two. */
function stepPath(step: PathStep, x: number, y: number): string {
  switch (step[0]) {
    case "M":
      return operator(step.slice(1) as number[], "m");
    case "L":
      return operator(step.slice(1) as number[], "l");
    case "C":
      return operator(step.slice(1) as number[], "c");
    case "Q": {
      const [, handleX, handleY, toX, toY] = step;
      const toward = (from: number, handle: number) => from + ((handle - from) * 2) / 3;
      const first = [toward(x, handleX), toward(y, handleY)];
      return operator([...first, toward(toX, handleX), toward(toY, handleY), toX, toY], "c");
    }
    case "Z":
      return "h";
    default:
      return step satisfies never;
  }
}

function operator(operands: readonly number[], name: string): string {
  return `${operands.map(pdfNumber).join(" ")} ${name}`;
}

/** Width, joins, ends and dashes of a line, as SVG draws them. */
export function strokeOperators({ width, dash = [], cap = "butt" }: Stroke): string {
  const dashes = dash.length === 0 ? "" : ` [${dash.map(pdfNumber).join(" ")}] 0 d`;
  return `${pdfNumber(width)} w 1 j ${cap === "round" ? 1 : 0} J${dashes}`;
}

type Channels = { readonly red: number; readonly green: number; readonly blue: number };

/** Operators that set a colour of the form #RGB, #RRGGBB or #RRGGBBAA, and its opacity; greys are set as such, for print. */
export function colourOf(
  colour: string,
  use: "fill" | "stroke",
): { readonly operators: string; readonly alpha: number } {
  const { red, green, blue, alpha } = channelsOf(colour);
  const grey = red === green && green === blue;
  const name = grey ? "g" : "rg";
  const values = grey ? [red] : [red, green, blue];
  return { operators: operator(values, use === "fill" ? name : name.toUpperCase()), alpha };
}

function channelsOf(colour: string): Channels & { readonly alpha: number } {
  const digits = /^#([\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/i.exec(colour)?.[1];
  if (digits === undefined) throw new Error(`“${colour}” is no colour of a scene`);
  const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  const alpha = long.length === 8 ? channel(6) : 1;
  return { red: channel(0), green: channel(2), blue: channel(4), alpha };
}

/** From one colour to another along a line, as a shading; opacities of its colours are left out. */
export function axialShading({ from, to, stops }: Exclude<Paint, string>): string {
  const colours = stops.map(([offset, colour]) => {
    const { red, green, blue } = channelsOf(colour);
    return { offset, channels: `[${[red, green, blue].map(pdfNumber).join(" ")}]` };
  });
  const parts = colours.slice(1).map(({ channels }, index) => {
    const before = colours[index]?.channels ?? channels;
    return `<</FunctionType 2 /Domain [0 1] /C0 ${before} /C1 ${channels} /N 1>>`;
  });
  const bounds = colours.slice(1, -1).map(({ offset }) => pdfNumber(offset));
  const along = [from.x, from.y, to.x, to.y].map(pdfNumber).join(" ");
  return (
    `<</ShadingType 2 /ColorSpace /DeviceRGB /Coords [${along}] /Extend [true true]` +
    ` /Function <</FunctionType 3 /Domain [0 1] /Functions [${parts.join(" ")}]` +
    ` /Bounds [${bounds.join(" ")}] /Encode [${parts.map(() => "0 1").join(" ")}]>>>>`
  );
}
