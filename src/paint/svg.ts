/**
 * Paints a scene as an SVG string: plain elements, no `foreignObject`, no style sheet, every text escaped.
 *
 *   { kind: "circle", x: 4, y: 4, radius: 3, fill: "#123" }  →  <circle cx="4" cy="4" r="3" fill="#123"/>
 */
import type { GroupMark, Mark, Paint, PathStep, Scene, Stroke, TextMark } from "../scene/mark.ts";
import { fontFamilies } from "./fontText.ts";
import { directed } from "./textDirection.ts";

export type SvgOptions = {
  /** What goes right after the opening tag, already markup: embedded fonts, metadata. */
  readonly head?: string;
  /** A name for assistive technology, and what the picture shows. */
  readonly title?: string;
  readonly description?: string;
  /** Width and height on paper, if not a px for a px: "297mm". */
  readonly paper?: { readonly width: string; readonly height: string };
};

/** The whole document. */
export function paintSvg(scene: Scene, options: SvgOptions = {}): string {
  const { head = "", paper } = options;
  const size = attributes(paper ?? { width: scene.width, height: scene.height });
  const view = `viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`;
  const { role, words } = named(options);
  const { body, defs } = paintMarks(scene.marks);
  return `<svg xmlns="http://www.w3.org/2000/svg"${size} ${view}${role}>${words}${head}${defs}${body}</svg>`;
}

/** Said as one picture: what is drawn in it would be read out mark by mark. */
function named({ title, description }: SvgOptions): { role: string; words: string } {
  if (title === undefined) return { role: "", words: "" };
  const name = `<title id="readout-title">${escapeText(title)}</title>`;
  const known = description !== undefined && description !== "";
  const more = known ? `<desc id="readout-description">${escapeText(description)}</desc>` : "";
  const ids = known ? "readout-title readout-description" : "readout-title";
  return { role: ` role="img" aria-labelledby="${ids}"`, words: name + more };
}

/** Clips and gradients found while painting; they go before the marks. */
type Defs = string[];

function paintMarks(marks: readonly Mark[]): { body: string; defs: string } {
  const defs: Defs = [];
  const body = marks.map((mark) => paintMark(mark, defs)).join("");
  return { body, defs: defs.length === 0 ? "" : `<defs>${defs.join("")}</defs>` };
}

function paintMark(mark: Mark, defs: Defs): string {
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius } = mark;
      return element("rect", { x, y, width, height, rx: radius, ...painted(mark, defs) });
    }
    case "circle": {
      const { x, y, radius } = mark;
      return element("circle", { cx: x, cy: y, r: radius, ...painted(mark, defs) });
    }
    case "path":
      return element("path", { d: pathData(mark.steps), ...painted(mark, defs) });
    case "line": {
      const { x0, y0, x1, y1 } = mark;
      return element("line", { x1: x0, y1: y0, x2: x1, y2: y1, ...painted(mark, defs) });
    }
    case "text":
      return textElement(mark);
    case "group":
      return groupElement(mark, defs);
    default:
      return mark satisfies never;
  }
}

/** SVG path data. */
export function pathData(steps: readonly PathStep[]): string {
  return steps.map(([letter, ...values]) => letter + values.map(number).join(" ")).join("");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function element(name: string, given: Attributes): string {
  return `<${name}${attributes(given)}/>`;
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "number" ? number(value) : escapeText(value ?? "")}"`,
    )
    .join("");
}

/** Three decimals are a thousandth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000 || 0);
}

function painted(
  { fill, stroke }: { readonly fill?: Paint; readonly stroke?: Stroke },
  defs: Defs,
): Attributes {
  return { fill: fill === undefined ? "none" : paintOf(fill, defs), ...stroked(stroke) };
}

function stroked(stroke: Stroke | undefined): Attributes {
  if (stroke === undefined) return {};
  return {
    stroke: stroke.colour,
    "stroke-width": stroke.width,
    "stroke-linejoin": "round",
    "stroke-linecap": stroke.cap,
    "stroke-dasharray": stroke.dash?.map(number).join(" "),
  };
}

function paintOf(paint: Paint, defs: Defs): string {
  if (typeof paint === "string") return paint;
  const id = `g${defs.length}`;
  const { from, to } = paint;
  const stops = paint.stops.map(([offset, colour]) =>
    element("stop", { offset, "stop-color": colour }),
  );
  const along = attributes({ id, x1: from.x, y1: from.y, x2: to.x, y2: to.y });
  defs.push(
    `<linearGradient gradientUnits="userSpaceOnUse"${along}>${stops.join("")}</linearGradient>`,
  );
  return `url(#${id})`;
}

function textElement({ x, y, text, font, fill, anchor }: TextMark): string {
  const given = attributes({
    x,
    y,
    fill,
    "font-family": fontFamilies[font.family],
    "font-size": font.size,
    "font-weight": font.weight,
    "font-style": font.italic ? "italic" : undefined,
    "text-anchor": anchor === undefined || anchor === "start" ? undefined : anchor,
    "xml:space": "preserve",
  });
  return `<text${given}>${escapeText(directed(text))}</text>`;
}

function groupElement({ marks, dx = 0, dy = 0, opacity, clip }: GroupMark, defs: Defs): string {
  const transform = dx === 0 && dy === 0 ? undefined : `translate(${number(dx)} ${number(dy)})`;
  const given = attributes({ transform, opacity, "clip-path": clip && clipOf(clip, defs) });
  return `<g${given}>${marks.map((mark) => paintMark(mark, defs)).join("")}</g>`;
}

function clipOf({ x, y, width, height }: NonNullable<GroupMark["clip"]>, defs: Defs): string {
  const id = `c${defs.length}`;
  defs.push(`<clipPath id="${id}">${element("rect", { x, y, width, height })}</clipPath>`);
  return `url(#${id})`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes markup; characters that XML does not allow are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? character)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
