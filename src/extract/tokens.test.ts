import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readReport } from "./reading/reading.ts";
import { tokensIn, tokensOf } from "./tokens.ts";

const words = (text: string) => tokensOf(text).map((token) => token.text);

/** All in one pattern: slower, and easier to read than the walk. */
const pattern =
  /(?<possessive>(?<=[\p{L}.])['’]s?(?![\p{L}\p{N}]))|(?<number>\p{N}[\p{N},.]*\p{N}\p{L}*|\p{N}\p{L}*)|(?<word>(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}]|[\u00ad\u200b-\u200d\u2060\ufeff]{1,8}(?=\p{L}))*(?:[-‐‑.'’](?!s(?![\p{L}\p{N}]))\p{L}(?:[\p{L}\p{M}]|[\u00ad\u200b-\u200d\u2060\ufeff]{1,8}(?=\p{L}))*)*(?:(?<=(?:^|[^\p{L}])\p{Lu})\.)?)|(?<mark>[^\s\u00ad\u200b-\u200d\u2060\ufeff])/gu;

describe("tokens", () => {
  test.each([
    ["Gen. O'Brien's visit", ["Gen", ".", "O'Brien", "'s", "visit"]],
    ["the U.S.-China talks", ["the", "U.S.", "-", "China", "talks"]],
    ["Antony J. Blinken’s", ["Antony", "J.", "Blinken", "’s"]],
    ["S. al-Assad, 5½ hours", ["S.", "al-Assad", ",", "5½", "hours"]],
    ["$1,751.5bn on the 24th", ["$", "1,751.5bn", "on", "the", "24th"]],
    ["the states’ “near future”", ["the", "states", "’", "“", "near", "future", "”"]],
    ["習近平 met 😀 café", ["習近平", "met", "😀", "café"]],
  ])("%s", (text, expected) => expect(words(text)).toEqual(expected));

  test.each([
    ["Jose\u0301 met", ["josé", "met"]],
    ["Chi\u00adna’s pre\u200bsident\u200b", ["china", "'s", "president"]],
    ["Bri\u2060tain \u00ad agreed", ["britain", "agreed"]],
  ])("look past what does not show: %j", (text, expected) =>
    expect(tokensOf(text).map(({ lower }) => lower)).toEqual(expected),
  );

  test("tell kind, capital, and the form for looking up", () => {
    expect(tokensOf("O’Brien saw 3", { start: 0, end: 13 })).toEqual([
      { start: 0, end: 7, text: "O’Brien", lower: "o'brien", kind: "word", capital: true },
      { start: 8, end: 11, text: "saw", lower: "saw", kind: "word", capital: false },
      { start: 12, end: 13, text: "3", lower: "3", kind: "number", capital: false },
    ]);
  });

  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."aBs.’'- é1½,$\n“\u00ad\u200b\u0301") }),
  );

  test("stand in their places, miss nothing but white space, and are those of the pattern", () => {
    fc.assert(
      fc.property(texts, fc.nat(5), (text, start) => {
        const tokens = tokensOf(text, { start, end: Math.max(start, text.length) });
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const found = [...text.slice(start).matchAll(pattern)].map(([word]) => word);
        expect(tokens.map((token) => token.text)).toEqual(found);
      }),
    );
  });

  test("of a report's parts are those of the same stretch of its text", () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (text, spans) => {
        const report = readReport({ id: "a", file: "a.txt", text, published: null });
        const within = spans.map(([start, length]) => ({ start, end: start + length }));
        for (const span of [...report.paragraphs, ...report.sentences, ...within])
          expect(tokensIn(report, span)).toEqual(tokensOf(text, span));
      }),
    );
  });
});
