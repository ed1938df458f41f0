import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocks, type Stretch, segments } from "./segments.ts";

const text = "He met Xi on Monday in Beijing";

/** Stretches from a text picture: each row underlines one quote with its letter. */
function drawn(...rows: string[]): Stretch[] {
  return rows.map((row) => {
    const id = row.trim().charAt(0);
    return { id, start: row.indexOf(id), end: row.lastIndexOf(id) + 1 };
  });
}

describe("segments", () => {
  it("cuts overlapping quotes into consecutive pieces", () => {
    const picture = drawn("   aaaaaaaaaaaaaaaa", "             bbbbbbbbbbbbbbbbb");
    const pieces = segments(text.length, picture).map(({ start, end, passages }) => [
      text.slice(start, end),
      passages.join(" "),
    ]);
    expect(pieces).toEqual([
      ["He ", ""],
      ["met Xi on ", "a"],
      ["Monday", "a b"],
      [" in Beijing", "b"],
    ]);
  });

  it("marks what is masked, and leaves out what lies outside the text", () => {
    const pieces = segments(
      10,
      [{ id: "a", start: 8, end: 12 }],
      [{ start: 4, end: 99, kind: "furniture" }],
    );
    expect(pieces).toEqual([
      { start: 0, end: 4, passages: [] },
      { start: 4, end: 10, passages: [], mask: "furniture" },
    ]);
  });

  it("of an empty text there are none", () => expect(segments(0, [])).toEqual([]));
});

const texts = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", "\u00a0", "\r"),
  maxLength: 60,
});
const cases = texts.chain((body) =>
  fc.record({
    body: fc.constant(body),
    quotes: fc.array(fc.tuple(fc.nat(body.length), fc.nat(body.length)), { maxLength: 6 }),
  }),
);

function stretchesOf(quotes: readonly [number, number][]): Stretch[] {
  return quotes
    .map(([a, b], index) => ({ id: `p${index}`, start: Math.min(a, b), end: Math.max(a, b) }))
    .filter(({ start, end }) => start < end);
}

/** The slow, obvious version: asks of every character which quotes cover it. */
function covering(at: number, stretches: readonly Stretch[]): string[] {
  return stretches.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
}

it("segments tile the text, and know of each character which quotes cover it", () => {
  fc.assert(
    fc.property(cases, ({ body, quotes }) => {
      const stretches = stretchesOf(quotes);
      const pieces = segments(body.length, stretches);
      expect(pieces.map(({ start, end }) => body.slice(start, end)).join("")).toBe(body);
      for (const { start, end, passages } of pieces)
        for (let at = start; at < end; at += 1)
          expect(new Set(passages)).toEqual(new Set(covering(at, stretches)));
    }),
  );
});

it("the pieces of a quote put together are the quote, over the ends of lines too", () => {
  fc.assert(
    fc.property(cases, ({ body, quotes }) => {
      const stretches = stretchesOf(quotes);
      const parts = blocks(body, segments(body.length, stretches));
      expect(parts.map(({ start, end }) => body.slice(start, end)).join("")).toBe(body);
      const pieces = parts.flatMap((part) => part.segments);
      expect(pieces.map(({ start, end }) => body.slice(start, end)).join("")).toBe(body);
      for (const { id, start, end } of stretches) {
        const own = pieces.filter(({ passages }) => passages.includes(id));
        const put = own.map((piece) => body.slice(piece.start, piece.end)).join("");
        expect(put).toBe(body.slice(start, end));
      }
    }),
  );
});

it("lines keep the breaks that end them, and say whether a gap is due", () => {
  const body = "\n\nTitle\n \nOne\nTwo\n\n";
  const shown = blocks(body, segments(body.length, [])).map(({ start, end, gapAfter }) => [
    body.slice(start, end),
    gapAfter,
  ]);
  expect(shown).toEqual([
    ["\n\nTitle\n \n", true],
    ["One\n", false],
    ["Two\n\n", true],
  ]);
});
