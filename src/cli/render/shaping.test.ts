import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advanceWidths, measuredCharacters } from "../../layout/fontWidths.ts";
import { cuts } from "../../paint/fontCuts.ts";
import { nodeMeasure } from "./nodeMeasure.ts";
import { shapeText } from "./shaping.ts";

const regular = { family: "sans", weight: 400, italic: false } as const;
const em = (text: string, cut = regular) =>
  shapeText(text, cut).reduce((sum, { width }) => sum + width, 0);

describe("text set without a browser", () => {
  it.each(cuts)("single characters are as wide as the browser's table has them: %j", (cut) => {
    const { family, weight, italic } = cut;
    const widths = advanceWidths[`${family} ${weight}${italic ? " italic" : ""}`]?.split(" ") ?? [];
    const apart = [...measuredCharacters].flatMap((character, index) => {
      const known = Number.parseInt(widths[index] ?? "", 36) / 1000;
      const width = shapeText(character, cut).reduce((sum, run) => sum + run.width, 0);
      return Math.abs(width - known) < 0.0011 ? [] : [{ character, width, known }];
    });
    expect(apart).toEqual([]);
  });

  it("is kerned", () => {
    expect(em("AV")).toBeLessThan(em("A") + em("V") - 0.02);
  });

  it("finds each script in its part of the font, composed or not", () => {
    const runs = shapeText("Łukasz Москва Ελλάδα", regular);
    expect(runs.every(({ missing }) => !missing)).toBe(true);
    expect(runs.map(({ text }) => text).join("")).toBe("Łukasz Москва Ελλάδα");
    expect(em("e\u0301")).toBeCloseTo(em("é"), 6);
  });

  it("estimates what the fonts lack: an em for a Chinese character, nothing for a mark", () => {
    expect(shapeText("ab 布林肯", regular).map(({ text, missing }) => [text, missing])).toEqual([
      ["ab ", false],
      ["布林肯", true],
    ]);
    expect(em("布林肯")).toBe(3);
    expect(em("\u0e34")).toBe(0);
  });

  it("keeps a right-to-left phrase together, spaces and all", () => {
    const runs = shapeText("Said: نص عربي, twice", regular);
    expect(runs.map(({ text }) => text)).toEqual(["Said: ", "نص عربي", ", twice"]);
  });

  it("loses no character and never throws, and the size scales it", () => {
    const measure = nodeMeasure();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const runs = shapeText(text, regular);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        const width = measure(text, { ...regular, size: 10 });
        expect(measure(text, { ...regular, size: 20 })).toBeCloseTo(2 * width, 6);
        expect(width).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
