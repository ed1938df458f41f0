/** Temporal expressions: the tables of modern sentences, reports without a date, and what holds for any text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEdtf } from "../../model/edtf.ts";
import type { DateMention, Report } from "../types.ts";
import { findDates, timexesOf } from "./dates.ts";
import { dateless, modernCases, PUBLISHED } from "./modern.testing.ts";

const slices = (text: string, mentions: readonly DateMention[]) =>
  mentions.map(({ start, end }) => text.slice(start, end));

describe("modern news", () => {
  const cases = modernCases.map(([sentence, expression, timex, edtf, more]) => ({
    sentence,
    expression,
    wanted: { timex, edtf, ...more },
  }));

  it.each(cases)("$sentence: $expression is $wanted.timex", ({ sentence, expression, wanted }) => {
    const mentions = timexesOf(sentence, PUBLISHED);
    const mention = mentions.find(({ start, end }) => sentence.slice(start, end) === expression);
    expect(slices(sentence, mentions)).toContain(expression);
    expect(mention).toMatchObject(wanted);
  });

  it.each(dateless)("finds no date in: %s", (sentence) => {
    expect(slices(sentence, timexesOf(sentence, PUBLISHED))).toEqual([]);
  });
});

describe("a text without a day of publication", () => {
  it.each([
    ["They met on Wednesday.", "XXXX-WXX-3", null],
    ["They met in February.", "XXXX-02", null],
    ["They met on May 20.", "XXXX-05-20", null],
    ["They met from April 20-23.", "XXXX-04-20", null],
    ["They met yesterday.", "XXXX-XX-XX", null],
    ["They met last year.", "XXXX", null],
    ["They met last month.", "XXXX-XX", null],
    ["They met last week.", "XXXX-WXX", null],
    ["They met last summer.", "XXXX-SU", null],
    ["They met three years ago.", "XXXX", null],
    ["Sales fell in the third quarter.", "XXXX-Q3", null],
    ["They met on 20 May 2025.", "2025-05-20", "2025-05-20"],
    ["They met in October 2024.", "2024-10", "2024-10"],
    ["They talked for two hours.", "PT2H", null],
  ])("%s", (text, timex, edtf) => {
    expect(timexesOf(text, null)).toMatchObject([{ timex, edtf }]);
    expect(timexesOf(text, "not a day")).toEqual(timexesOf(text, null));
  });

  it("reckons from a day that the text tells", () => {
    const text = "They met on 20 May 2025. The following day, he left.";
    expect(timexesOf(text, null)[1]).toMatchObject({ timex: "2025-05-21", edtf: "2025-05-21" });
  });
});

/** A report of one paragraph, with a headline that is masked. */
function reportOf(text: string, published: string | null, dateline: string | null): Report {
  const at = { start: 0, end: 0, rule: "test" };
  return {
    id: "a",
    file: "a.txt",
    text,
    language: "en",
    metadata: {
      title: null,
      byline: null,
      outlet: null,
      dateline: dateline === null ? null : { ...at, city: "Oslo", day: dateline },
      published,
      publishedBasis: null,
      publishedAt: null,
    },
    masks: [],
    paragraphs: [{ start: text.indexOf("\n") + 1, end: text.length }],
    sentences: [],
    quotations: [],
  };
}

describe("findDates", () => {
  it("reads the paragraphs only", () => {
    const text = "Posted May 1, 2026\nThey met on Tuesday.";
    const mentions = findDates(reportOf(text, PUBLISHED, null));
    expect(slices(text, mentions)).toEqual(["Tuesday"]);
  });

  it("speaks from the dateline's day where that is the eve of publication", () => {
    const text = "\nOSLO — They met today.";
    const edtf = (dateline: string | null) =>
      findDates(reportOf(text, PUBLISHED, dateline)).map((mention) => mention.edtf);
    expect(edtf("2026-05-27")).toEqual(["2026-05-27"]);
    expect(edtf("2025-05-27")).toEqual([PUBLISHED]);
    expect(edtf(null)).toEqual([PUBLISHED]);
  });
});

const words =
  "the a of in on last next this Monday Friday May March June 2024 1990s 3 12 20-23 days week weeks year ago later after before early late mid- two half hour century quarter first Easter ’s . , ( ) – / : 99999 0 since until by will was said to day following same that and nineteen ninety fiscal FY now recent".split(
    " ",
  );
/** Expressions that lead out of the years four digits can write. */
const faraway = [
  "4999 years ago",
  "5000 years later",
  "900 decades ago",
  "May 5, 2100, to June 3",
  "4999 years from now",
];
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...faraway), { maxLength: 3 }).map((list) => list.join(". ")),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((list) => list.join(" ")),
);
const anyDay = fc.option(
  fc
    .date({ min: new Date("0500-01-01"), max: new Date("9000-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

describe("any text", () => {
  it("gives spans inside it, in order, without overlap, and EDTF that can be read", () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, published) => {
        let free = 0;
        for (const { start, end, edtf, timex } of timexesOf(text, published)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(timex).not.toMatch(/NaN|undefined|Infinity/);
          if (edtf !== null) expect([edtf, readEdtf(edtf).ok]).toEqual([edtf, true]);
          free = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reads the same however often it is asked", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(timexesOf(text, PUBLISHED)).toEqual(timexesOf(text, PUBLISHED));
      }),
      { numRuns: 50 },
    );
  });
});
