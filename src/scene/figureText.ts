/** Texts of a figure's layout as marks. */
import type { FootBlock } from "../layout/figureBlocks.ts";
import type { CircledNumber } from "../layout/figureSources.ts";
import type { PlacedText } from "../layout/figureText.ts";
import { group, type Mark, rect, text } from "./mark.ts";
import type { Theme } from "./theme.ts";

/** Texts, moved by px. */
export function textMarks(
  texts: readonly PlacedText[],
  theme: Theme,
  dx: number,
  dy: number,
): Mark {
  const marks = texts.map((one) =>
    text(one.x, one.baseline, one.text, one.font, theme[one.colour]),
  );
  return group(marks, { dx, dy });
}

/** Numbers in circles, as they stand before sources. */
export function circleMarks(
  circles: readonly CircledNumber[],
  theme: Theme,
  dx: number,
  dy: number,
): Mark {
  const marks = circles.flatMap(({ x, y, radius, label }): Mark[] => [
    {
      kind: "circle",
      x,
      y,
      radius: radius - 0.5,
      stroke: { colour: theme.controlOutline, width: 1 },
    },
    text(label.x, label.baseline, label.text, label.font, theme[label.colour]),
  ]);
  return group(marks, { dx, dy });
}

/** The name with its "out" highlighted; in the dark a line, as in the app's header, because a stroke would drown it. */
export function wordmarkMarks(
  { wordmark, stroke }: FootBlock,
  theme: Theme,
  dx: number,
  dy: number,
): Mark {
  const dark = theme.name === "dark";
  const { x, y, width, height } = stroke;
  const mark = dark
    ? rect(x, y + height - 1, width, 2.5, theme.highlighter)
    : rect(x, y, width, height, theme.highlighter);
  const words = wordmark.map((one) => text(one.x, one.baseline, one.text, one.font, theme.ink));
  return group([mark, ...words], { dx, dy });
}
