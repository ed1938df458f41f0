import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepareText } from "../../evidence/alignmentWords";
import { piecesOf, wordDifferences } from "./wordDifferences";

const words = (text: string) => prepareText(text, { language: "en", masks: [] }).words.flat();

function marked(text: string, other: string): string {
  const own = words(text);
  const { first } = wordDifferences(own, words(other));
  return piecesOf({ start: 0, end: text.length }, own, first, [])
    .map(({ start, end, fate }) => {
      const piece = text.slice(start, end);
      return fate === "same"
        ? piece
        : `${fate === "own" ? "[" : "("}${piece}${fate === "own" ? "]" : ")"}`;
    })
    .join("");
}

describe("word differences", () => {
  it("marks swapped words, and words in common that moved", () => {
    expect(marked("about 5½ hours of talks.", "about 5 1/2 days of deals.")).toBe(
      "about [5½ hours] of [talks].",
    );
    expect(marked("Rain fell on Oslo.", "On Oslo rain fell.")).toMatch(/\(/);
    expect(marked("Rain fell on Oslo.", "On Oslo rain fell.")).not.toContain("[");
  });

  it("does not mind case, possessives and full stops of abbreviations", () => {
    expect(marked("The U.S. position", "the US’s position")).toBe("The U.S. position");
  });

  it("marks the words of a dispute apart", () => {
    const text = "about 5½ hours of talks";
    const own = words(text);
    const { first } = wordDifferences(own, words("about 5 days of talks"));
    const pieces = piecesOf({ start: 0, end: text.length }, own, first, [{ start: 6, end: 14 }]);
    expect(
      pieces.filter(({ disputed }) => disputed).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["5½ hours"]);
  });

  it("cuts a text into pieces that put together are the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const own = words(text);
        const { first } = wordDifferences(own, words(other));
        expect(first).toHaveLength(own.length);
        const pieces = piecesOf({ start: 0, end: text.length }, own, first, []);
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
      }),
    );
  });
});
