import { expect, test } from "vitest";
import { figureTimeline } from "../layout/figureTesting.ts";
import { tableMeasure } from "../layout/tableMeasure.ts";
import { defaultView } from "../view/view.ts";
import type { FigureOptions } from "./figureOptions.ts";
import { type Figure, figureScene } from "./figureScene.ts";
import { contrast, figureWarnings } from "./figureWarnings.ts";
import { group, text } from "./mark.ts";
import { darkTheme, lightTheme, printTheme, type Theme } from "./theme.ts";

const timeline = figureTimeline();
const few = new Set(["e10", "e11", "e12", "e13"]);
const all = new Set(timeline.events.map(({ id }) => id));

function figure(size: FigureOptions["size"], ids: ReadonlySet<string>, theme: Theme): Figure {
  const options = { range: "filtered", size, theme, madeOn: "2026-11-22" } as const;
  return figureScene(timeline, ids, defaultView, options, tableMeasure);
}

const large = { of: "figure", width: 1600, height: 900 } as const;
const small = { of: "figure", width: 500, height: 400 } as const;

test.each([lightTheme, darkTheme, printTheme])("no warning without a reason: $name", (theme) => {
  expect(figureWarnings(figure(large, few, theme), theme, { transparent: false })).toEqual([]);
});

test("what is only counted or left out, and what is too small", () => {
  const made = figure(small, all, lightTheme);
  const warnings = figureWarnings(made, lightTheme, { transparent: false }).join("\n");
  expect(warnings).toContain(`${made.chart.unnamed} events are only counted: a larger size`);
  expect(warnings).toContain("The subtitle is left out.");
});

test("numbers of sources too small for print are told of what is printed, with the remedy", () => {
  const told = (theme: Theme, printed: boolean) =>
    figureWarnings(figure(small, all, theme), theme, { transparent: false, printed }).join("\n");
  const warning = /numbers of sources are \d\.\d pt .*, under 7 pt: a larger size or fewer events/;
  expect(told(lightTheme, true)).toMatch(warning);
  expect(told(printTheme, false)).toMatch(warning);
  expect(told(lightTheme, false)).not.toContain("numbers of sources");
});

test("small words are said apart from small numbers", () => {
  const made = figure(large, few, lightTheme);
  const font = { family: "sans", size: 9, weight: 400, italic: false } as const;
  const scene = { ...made.scene, marks: [text(0, 0, "Beijing", font, lightTheme.ink)] };
  expect(figureWarnings({ ...made, scene }, lightTheme, { transparent: false })).toEqual([
    "Text as small as 6.8 pt when printed at this size; 7 pt reads well.",
  ]);
});

test("transparent, a figure is held against white and black", () => {
  const warned = (theme: Theme) =>
    figureWarnings(figure(large, few, theme), theme, { transparent: true }).map((one) =>
      one.slice(0, 15),
    );
  expect(warned(lightTheme)).toEqual(["On a black page"]);
  expect(warned(darkTheme)).toEqual(["On a white page"]);
});

test("faded text is as pale as it looks", () => {
  const made = figure(large, few, lightTheme);
  const font = { family: "sans", size: 12, weight: 400, italic: false } as const;
  const faded = group([text(0, 0, "Beijing", font, lightTheme.ink)], { opacity: 0.3 });
  const [warning] = figureWarnings(
    ...([
      { ...made, scene: { ...made.scene, marks: [faded] } },
      lightTheme,
      { transparent: false },
    ] as const),
  );
  expect(warning).toMatch(/^On this background some text is hard to read: contrast 1\.\d to 1/);
});

test("characters that a PDF would show as boxes", () => {
  const made = figure(large, few, lightTheme);
  expect(figureWarnings(made, lightTheme, { transparent: false, missing: ["布", "林"] })).toEqual([
    "The PDF’s fonts lack 2 characters, drawn as boxes: 布 林. PNG and SVG show them.",
  ]);
});

test("contrast as WCAG has it", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 1);
  expect(contrast("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
});

test("a theme for print has no colour, and each text is dark enough", () => {
  const { name, highlighter, ...colours } = printTheme;
  for (const colour of [highlighter, ...Object.values(colours)])
    expect(colour).toMatch(/^#(..)\1\1$/);
  const { ink, inkSecond, inkThird, fadedLabel, disputed, mark } = printTheme;
  for (const ground of [printTheme.paper, printTheme.dayColumn, printTheme.visitCurtain])
    for (const colour of [ink, inkSecond, inkThird, fadedLabel, disputed, mark])
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
});
