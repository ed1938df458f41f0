import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutSources } from "./figureSources.ts";
import { tableMeasure } from "./tableMeasure.ts";

const note = { family: "sans", size: 12, weight: 400, italic: false } as const;
const fonts = { note, quote: { ...note, family: "serif" } } as const;
const sources = (texts: readonly string[]) =>
  texts.map((text, index) => ({ number: index + 1, text }));

test("short sources stand side by side, long ones below each other", () => {
  const short = layoutSources(sources(["AP", "AFP", "dpa"]), fonts, 800, 200, tableMeasure);
  expect(new Set(short.circles.map(({ y }) => y)).size).toBe(1);
  const long = "a long name of a source that fills a line of the figure from end to end";
  const tall = layoutSources(sources([long, long]), fonts, 480, 200, tableMeasure);
  expect(tall.circles[0]?.x).toBe(tall.circles[1]?.x);
});

test("a quote follows its source, in the type of what others wrote", () => {
  const quoted = [{ number: 1, text: "AP, 19 June 2023:", quote: "“Progress is tough”" }];
  const { texts } = layoutSources(quoted, fonts, 800, 200, tableMeasure);
  expect(texts.map(({ text, font }) => [text, font.family])).toEqual([
    ["AP, 19 June 2023:", "sans"],
    ["“Progress is tough”", "serif"],
  ]);
});

test("sources without room are counted, not dropped in silence", () => {
  const many = sources(Array.from({ length: 40 }, (_, i) => `Source with a name, number ${i}`));
  const block = layoutSources(many, fonts, 300, 100, tableMeasure);
  const rest = 40 - block.circles.length;
  expect(block.texts.at(-1)?.text).toBe(`${rest} more sources not listed, for want of room.`);
  expect(block.height).toBeLessThanOrEqual(100);
});

test("no source leaves the width or touches another", () => {
  const text = fc.string({ minLength: 1, maxLength: 120 });
  const texts = fc.array(fc.record({ text, quote: fc.option(text, { nil: undefined }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 280, max: 1400 }), (given, width) => {
      const numbered = given.map((one, index) => ({ ...one, number: index + 1 }));
      const block = layoutSources(numbered, fonts, width, 2000, tableMeasure);
      const boxes = block.texts.map(({ x, baseline, width }) => ({ x, baseline, end: x + width }));
      for (const [index, a] of boxes.entries()) {
        expect(a.end).toBeLessThanOrEqual(width + 1e-6);
        for (const b of boxes.slice(index + 1))
          if (Math.abs(a.baseline - b.baseline) < 12)
            expect(a.end <= b.x || b.end <= a.x).toBe(true);
      }
    }),
  );
});
