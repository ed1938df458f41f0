import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DateMention } from "../types.ts";
import { findPlaces } from "./findPlaces.ts";
import { reportOf, told } from "./testing/told.ts";

const words =
  "China US Chinese Beijing Washington Kremlin the two sides in to from of , . ( ) - $ 95 billion Rs. crore Ministry of Foreign Affairs (MFA) Georgia said capital hotel near Foo’s “ ’s \n U.S. é 𝒳 Quad D.C.".split(
    " ",
  );
const texts = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...words)).map((parts) => parts.join(" ")),
);

describe("any text", () => {
  it("gives spans inside it, sorted, apart within a kind, with names that are slices", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const mentions = findPlaces(reportOf(text), []);
        const ends = new Map<string, number>();
        let start = 0;
        for (const mention of mentions) {
          expect(mention.start).toBeGreaterThanOrEqual(start);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.start).toBeGreaterThanOrEqual(ends.get(mention.kind) ?? 0);
          if ("name" in mention) expect(mention.name).toBe(text.slice(mention.start, mention.end));
          ends.set(mention.kind, mention.end);
          start = mention.start;
        }
      }),
    );
  });

  it.each([
    ["stops", "a."],
    ["marks", "“’"],
    ["digits", "9,"],
    ["sums", "$5 "],
    ["capitals", "Moscow "],
    ["long names", "Ministry of the "],
    ["one word", "A"],
    ["hyphens", "China-"],
    ["capitalised", "Xyz "],
    ["brackets", "World Bank (WB) "],
    ["groups", "the two Chinese sides "],
  ])("200 kB of %s in one sentence ends soon", (_, unit) => {
    const text = unit.repeat(200_000 / unit.length);
    const report = reportOf("x");
    const sentence = { start: 0, end: text.length, paragraph: 0 };
    findPlaces({ ...report, text, paragraphs: [sentence], sentences: [sentence] }, []);
  });
});

it("a megabyte of everything ends soon", () => {
  const text = "a.a. “9,9’ $5 US-China the two sides Bank of X (BX) in ".repeat(20_000);
  const report = reportOf("x");
  const sentence = { start: 0, end: text.length, paragraph: 0 };
  const mentions = findPlaces({ ...report, text, sentences: [sentence] }, []);
  expect(mentions.length).toBeGreaterThan(20_000);
});

it("both countries are those they were before, whoever is told of once beside them", () => {
  const text =
    "Norway fears that its troops crossed into Sweden, even as both countries agreed to talk. Rain fell. Snow fell. The two sides will withdraw while observers from Ghana and Peru watch. The two countries agree.";
  expect(told(text)).toContain("The two sides=NO+SE");
  expect(told(text)).toContain("The two countries=NO+SE");
});

it("the two members of a bloc are the two told of", () => {
  const text = "Norway and Chile met. The two members of the United Nations agreed.";
  expect(told(text)).toContain("The two members=CL+NO");
});

it("the two sides are those who act, not where it happens", () => {
  const text =
    "France warned Italy. Crowds met in Spain, in Greece, in Spain again. The two sides agreed.";
  expect(told(text)).toContain("The two sides=FR+IT");
});

it("leaves to the dates what is theirs", () => {
  const text = "They met in Jordan in May.";
  const may = { start: text.indexOf("Jordan"), end: text.indexOf("Jordan") + 6 } as DateMention;
  expect(findPlaces(reportOf(text), [])).toHaveLength(2);
  expect(findPlaces(reportOf(text), [may])).toHaveLength(0);
});

it.each(["constructor", "toString", "__proto__"])(
  "a text's own %s is a word like others",
  (word) => {
    expect(told(`He went ${word} Beijing with ${word} of Georgia.`)).toContain("Georgia=GE");
  },
);

it("finds nothing in nothing", () => {
  expect(told("")).toEqual([]);
});
