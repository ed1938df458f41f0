import { expect, test } from "vitest";
import { timelineOf } from "../model/testing.ts";
import { noFilters } from "../view/view.ts";
import {
  asSentence,
  countInWords,
  filtersInWords,
  hiddenInWords,
  notesInWords,
  sourceLines,
} from "./figureWords.ts";

const plain = timelineOf([
  { id: "a", officials: ["antony-blinken"], countries: ["CN"], documents: ["one", "two"] },
  { id: "b", documents: ["three"] },
]);

const [one, two, three] = plain.documents;
if (!one || !two || !three) throw new Error("three documents");
const inferred = { publishedBasis: "inferred", published: "2024-04-27" } as const;
const timeline = {
  ...plain,
  documents: [
    {
      ...one,
      ...inferred,
      outlet: "Los Angeles Times",
      byline: "Matthew Lee",
      origin: "ap-2024-04-26",
    },
    { ...two, ...inferred, kind: "paraphrase" as const, origin: "ap-2024-04-26" },
    { ...three, ...inferred, published: "[2024-04-26..2024-04-27]" },
  ],
};
const all = new Set(["a", "b"]);

test("filters in words, any and all", () => {
  const values = { ...noFilters.values, official: ["antony-blinken"], country: ["CN", "US"] };
  expect(filtersInWords({ ...noFilters, values }, timeline)).toBe(
    "Filters: country China or United States; official Antony Blinken.",
  );
  expect(filtersInWords({ ...noFilters, values, match: { country: "all" } }, timeline)).toContain(
    "China and United States",
  );
  expect(filtersInWords(noFilters, timeline)).toBeNull();
});

test("search and days are filters too", () => {
  const filters = { ...noFilters, query: " visa ", from: "2023-06-18", to: null };
  expect(filtersInWords(filters, timeline)).toBe("Filters: text “visa”; from 18 June 2023 on.");
  expect(filtersInWords({ ...noFilters, to: "2023-06-18" }, timeline)).toBe(
    "Filter: up to 18 June 2023.",
  );
});

test("sources say who, when and what counts as one", () => {
  expect(sourceLines(timeline, all)).toEqual([
    { number: 1, text: "Los Angeles Times, by Matthew Lee, about 27 April 2024" },
    { number: 2, text: "Paraphrase of 1, about 27 April 2024, one source with 1" },
    { number: 3, text: "Unsigned report, about 26–27 April 2024" },
  ]);
});

test("sources keep their numbers when others are filtered out", () => {
  expect(sourceLines(timeline, new Set(["b"])).map(({ number }) => number)).toEqual([3]);
});

test("one inferred date among stated ones says so itself", () => {
  const mixed = {
    ...timeline,
    documents: [{ ...one, outlet: "Xinhua" }, ...timeline.documents.slice(1)],
  };
  const [stated, guessed] = sourceLines(mixed, all);
  expect(stated?.text).toBe("Xinhua, 1 January 2024");
  expect(guessed?.text).toContain("about 27 April 2024, inferred");
  expect(notesInWords(mixed, all, false, "2026-11-21")).toEqual(["Image made 21 November 2026."]);
});

test("counts and what is hidden", () => {
  expect(countInWords(20, 42)).toBe("20 of 42 events.");
  expect(hiddenInWords(0, 0)).toEqual([]);
  expect(hiddenInWords(2, 3)).toEqual([
    "2 outside the time shown.",
    "3 only counted, for want of room.",
  ]);
});

test("notes tell of folded time, inferred dates and the day", () => {
  expect(notesInWords(timeline, all, true, "2026-11-21")).toEqual([
    "Empty months folded.",
    "Publication dates inferred from the texts.",
    "Image made 21 November 2026.",
  ]);
});

test.each([
  ["Graphic: J. Doe", "Graphic: J. Doe."],
  [" Graphic: J. Doe. ", "Graphic: J. Doe."],
  ["Who spoke first?", "Who spoke first?"],
  ["He said: “No.”", "He said: “No.”"],
  ["A word (“visit”)", "A word (“visit”)."],
  ["To be continued…", "To be continued…"],
  ["图表：新闻社。", "图表：新闻社。"],
  ["", ""],
])("what someone wrote ends before another sentence begins: %s", (words, sentence) => {
  expect(asSentence(words)).toBe(sentence);
});
