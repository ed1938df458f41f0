/**
 * What the maker of a figure should know before it is published: what is only counted or shortened, what is too small
 * or too pale to read, and what a PDF's fonts lack.
 */
import type { Figure } from "./figureScene.ts";
import type { Mark, TextMark } from "./mark.ts";
import { printTheme, type Theme } from "./theme.ts";

/** Points that print needs; a px is printed as 1/96 inch. */
const LEAST_POINTS = 7;
const POINTS_PER_PX = 0.75;
/** WCAG's least contrast of text. */
const LEAST_CONTRAST = 4.5;

export type Outcome = {
  /** Without paper behind: on any ground. */
  readonly transparent: boolean;
  /** A size in mm or a PDF; without it a figure counts as printed if its theme is made for print. */
  readonly printed?: boolean;
  /** Characters that the fonts lack. */
  readonly missing?: readonly string[];
};

/** Of a figure in a theme, as it comes out. */
export function figureWarnings(
  figure: Figure,
  theme: Theme,
  { transparent, printed = false, missing = [] }: Outcome,
): readonly string[] {
  const texts = textsOf(figure.scene.marks, 1);
  return [
    ...countedWarnings(figure),
    ...figure.shortened,
    ...sizeWarnings(texts, printed || theme.name === printTheme.name),
    ...contrastWarnings(texts, theme, transparent),
    ...missingWarnings(missing),
  ];
}

type FadedText = TextMark & { readonly opacity: number };

function textsOf(marks: readonly Mark[], opacity: number): readonly FadedText[] {
  return marks.flatMap((mark): readonly FadedText[] => {
    if (mark.kind === "group") return textsOf(mark.marks, opacity * (mark.opacity ?? 1));
    return mark.kind === "text" && mark.text.trim() !== "" ? [{ ...mark, opacity }] : [];
  });
}

function countedWarnings({ chart: { unnamed, merged } }: Figure): string[] {
  const events = unnamed === 1 ? "1 event is" : `${unnamed} events are`;
  return [
    ...(unnamed === 0 ? [] : [`${events} only counted: a larger size names them.`]),
    ...(merged ? ["The lanes are put together: a larger size keeps them apart."] : []),
  ];
}

/** Numbers of sources are meant to be small: that they are is said apart from other text, and only of what is printed. */
function sizeWarnings(texts: readonly FadedText[], printed: boolean): string[] {
  const isNumber = ({ text }: FadedText) => /^[\d\s,–]+$/.test(text);
  const smallest = (some: readonly FadedText[]) =>
    Math.min(...some.map(({ font }) => font.size * POINTS_PER_PX));
  const small = texts.filter(({ font }) => font.size * POINTS_PER_PX < LEAST_POINTS - 0.01);
  const words = small.filter((text) => !isNumber(text));
  const numbers = small.filter(isNumber);
  const points = (some: readonly FadedText[]) => `${smallest(some).toFixed(1)} pt`;
  return [
    ...(words.length === 0
      ? []
      : [
          `Text as small as ${points(words)} when printed at this size; ${LEAST_POINTS} pt reads well.`,
        ]),
    ...(numbers.length === 0 || !printed
      ? []
      : [
          `The small numbers of sources are ${points(numbers)} when printed at this size, under ${LEAST_POINTS} pt: a larger size or fewer events set them larger.`,
        ]),
  ];
}

function contrastWarnings(
  texts: readonly FadedText[],
  theme: Theme,
  transparent: boolean,
): string[] {
  const grounds = transparent
    ? ([
        ["a white page", "#FFFFFF"],
        ["a black page", "#000000"],
      ] as const)
    : ([["this background", theme.paper]] as const);
  return grounds.flatMap(([name, ground]) => {
    const least = leastContrast(texts, theme, ground);
    return least >= LEAST_CONTRAST
      ? []
      : [
          `On ${name} some text is hard to read: contrast ${least.toFixed(1)} to 1, ${LEAST_CONTRAST} is needed.`,
        ];
  });
}

/** Text in the paper's colour stands on marks, text for the highlighter on the highlighter. */
function leastContrast(texts: readonly FadedText[], theme: Theme, ground: string): number {
  const onMarks = new Set([
    theme.paper,
    theme.ink === theme.highlighterInk ? "" : theme.highlighterInk,
  ]);
  const inks = new Map(
    texts
      .filter(({ fill }) => !onMarks.has(fill))
      .map(({ fill, opacity }) => [`${fill} ${opacity}`, contrast(fill, ground, opacity)]),
  );
  return Math.min(...inks.values(), 21);
}

/** As WCAG has it, of a colour so opaque over a ground; both #RRGGBB. */
export function contrast(colour: string, ground: string, opacity = 1): number {
  const below = channelsOf(ground);
  const mixed = channelsOf(colour).map(
    (value, index) => value * opacity + (below[index] ?? 0) * (1 - opacity),
  );
  const [light = 1, dark = 0] = [luminance(mixed), luminance(below)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

function missingWarnings(missing: readonly string[]): string[] {
  if (missing.length === 0) return [];
  const shown = missing.slice(0, 12).join(" ");
  const more = missing.length > 12 ? " …" : "";
  const count = missing.length === 1 ? "1 character" : `${missing.length} characters`;
  return [`The PDF’s fonts lack ${count}, drawn as boxes: ${shown}${more}. PNG and SVG show them.`];
}
