import fc from "fast-check";
import { expect, it } from "vitest";
import { beginning, cutAtOrAfter, cutAtOrBefore, graphemes } from "./graphemes.ts";

/** Letters of several scripts, with marks, in pairs of units, and joined. */
const odd = fc.string({
  unit: fc.constantFrom("a", "é", "e\u0301", "שָׁ", "中", "𠮷", "👩‍👩‍👧‍👦", "🇺🇳", " ", "\u200f"),
  maxLength: 12,
});

it("takes a text apart without loss", () => {
  fc.assert(fc.property(odd, (text) => graphemes(text).join("") === text));
  expect(graphemes("e\u0301👩‍👩‍👧‍👦𠮷")).toEqual(["e\u0301", "👩‍👩‍👧‍👦", "𠮷"]);
});

it("cuts at borders only, and as near as they are", () => {
  fc.assert(
    fc.property(odd, fc.nat(60), (text, wanted) => {
      const at = Math.min(wanted, text.length);
      const borders = [0];
      for (const one of graphemes(text)) borders.push((borders.at(-1) ?? 0) + one.length);
      expect(cutAtOrAfter(text, at)).toBe(borders.find((border) => border >= at));
      expect(cutAtOrBefore(text, at)).toBe(borders.findLast((border) => border <= at));
      expect(text.startsWith(beginning(text, at))).toBe(true);
    }),
  );
});
