import fc from "fast-check";
import { expect, test } from "vitest";
import { balanced, ellipsize, paragraph, type TextRun } from "./figureText.ts";
import { tableMeasure } from "./tableMeasure.ts";

const plain = { family: "sans", size: 12, weight: 400, italic: false } as const;
const bold = { ...plain, weight: 600 } as const;
const run = (text: string, font: TextRun["font"] = plain): TextRun => ({
  text,
  font,
  colour: "ink",
});

test("a paragraph wraps at spaces, and runs keep their fonts", () => {
  const block = paragraph(
    [run("20 of 42 events.", bold), run("Filter: official A. B.")],
    140,
    16,
    tableMeasure,
  );
  expect(block.texts.map(({ text, font }) => [text, font.weight])).toEqual([
    ["20 of 42 events.", 600],
    ["Filter:", 400],
    ["official A. B.", 400],
  ]);
  expect(block.height).toBe(32);
  expect(block.cut).toBe(false);
});

test("a no-break space holds a name together", () => {
  const block = paragraph([run("Blinken meets Xi\u00a0Jinping")], 100, 16, tableMeasure);
  expect(block.texts.map(({ text }) => text)).toEqual(["Blinken meets", "Xi\u00a0Jinping"]);
});

test("balanced lines leave no word alone, in as many lines", () => {
  const runs = [run("Publication dates inferred from the texts. Image made 21 November 2026.")];
  const width = tableMeasure(
    "Publication dates inferred from the texts. Image made 21 November",
    plain,
  );
  expect(paragraph(runs, width, 16, tableMeasure).texts.at(-1)?.text).toBe("2026.");
  const even = balanced(runs, width, 16, tableMeasure);
  expect(even.height).toBe(32);
  expect(even.texts.at(-1)?.text).toBe("texts. Image made 21 November 2026.");
});

test("what exceeds the lines ends in …, and says so", () => {
  const block = paragraph([run("one two three four five six seven")], 60, 16, tableMeasure, 2);
  expect(block.cut).toBe(true);
  expect(block.texts.map(({ text }) => text)).toEqual(["one two", "three fo…"]);
});

test("text without spaces breaks where the line ends", () => {
  const block = paragraph([run("國務卿布林肯訪問北京")], 50, 16, tableMeasure);
  expect(block.texts.map(({ text }) => text)).toEqual(["國務卿布", "林肯訪問", "北京"]);
});

const anyText = fc.string({ unit: "grapheme", maxLength: 80 });

test("no line of any text is wider than its paragraph, and nothing is lost unless it is cut", () => {
  fc.assert(
    fc.property(anyText, anyText, fc.integer({ min: 40, max: 400 }), (first, second, width) => {
      const block = paragraph([run(first, bold), run(second)], width, 16, tableMeasure);
      expect(block.width).toBeLessThanOrEqual(width + 1e-9);
      const letters = (text: string) => text.replace(/[ \n\t]+/g, "");
      expect(letters(block.texts.map(({ text }) => text).join(""))).toBe(letters(first + second));
    }),
  );
});

test("a shortened line fits and keeps whole graphemes", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 20, max: 200 }), (text, width) => {
      const short = ellipsize(text, plain, width, tableMeasure);
      expect(tableMeasure(short, plain)).toBeLessThanOrEqual(width);
      if (short !== text) expect(text.startsWith(short.slice(0, -1))).toBe(true);
    }),
  );
});
