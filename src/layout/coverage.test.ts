import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";
import { coverageRows, MOST_ROWS, rowDocuments } from "./coverageRows.ts";
import { coverageWords } from "./coverageWords.ts";
import { overviewSpan, overviewX } from "./overview.ts";
import { chartEventsOf, timelineWith } from "./testing.ts";

const day = (text: string) => Date.parse(`${text}T00:00Z`);
const timeline = timelineWith([
  { id: "a", date: "2021-02-10", documents: ["one"] },
  { id: "b", date: "2021-02-11", documents: ["one", "two"] },
  { id: "since", date: "2021-03/2023-06", documents: ["two"] },
  { id: "c", date: "2023-06-19", documents: ["two"] },
  { id: "no-date", date: null, documents: ["one", "three"] },
]);
const coverage = coverageOf(timeline);
const [one, two, three] = coverage.documents;

test("a report covers the days of its events; days that follow each other are one stretch", () => {
  expect(one?.told).toEqual([{ start: day("2021-02-10"), end: day("2021-02-12") }]);
  expect(one).toMatchObject({ events: 3, undated: 1, loose: [] });
  expect(three).toMatchObject({ events: 1, undated: 1, told: [], loose: [] });
});

test("what lasted for years is told of only loosely, and does not break the silence", () => {
  expect(two?.loose).toHaveLength(1);
  expect(coverage.silent[0]).toEqual({ start: day("2021-02-12"), end: day("2023-06-19") });
});

test("in words: how many, between when and when, and which years say nothing", () => {
  const words = coverage.documents.map((document) => coverageWords(document, coverage));
  expect(words).toEqual([
    "2 events in February 2021, 1 without a date; nothing on 2022 and 2023",
    "2 events between February 2021 and June 2023, 1 event dated only loosely",
    "1 event without a date",
  ]);
});

test("of forty reports most share the last row, and none is lost", () => {
  const many = timelineWith(
    Array.from({ length: 40 }, (_, i) => ({ id: `e${i}`, date: "2023", documents: [`d${i}`] })),
  );
  const groups = rowDocuments(coverageOf(many));
  expect(groups).toHaveLength(MOST_ROWS);
  expect(groups.flat()).toHaveLength(40);
});

test("bars are seen, stay in the plot, and what is told is never hatched", () => {
  const days = fc.integer({ min: 0, max: 1500 }).map((offset) => {
    return new Date(day("2020-01-01") + offset * 86_400_000).toISOString().slice(0, 10);
  });
  fc.assert(
    fc.property(fc.array(days, { minLength: 1, maxLength: 30 }), (dates) => {
      const terse = dates.map((date, i) => ({ id: `e${i}`, date, documents: [`d${i % 3}`] }));
      const x = overviewX(overviewSpan(chartEventsOf(terse)), 900);
      const { rows, silent } = coverageRows(coverageOf(timelineWith(terse)), x, 900);
      const bars = rows.flatMap((row) => row.bars);
      for (const { x0, x1 } of bars) {
        expect(x1 - x0).toBeGreaterThan(2.4);
        expect(x0).toBeGreaterThanOrEqual(0);
        expect(x1).toBeLessThanOrEqual(900.01);
        for (const hatched of silent)
          expect(Math.min(x1, hatched.x1) - Math.max(x0, hatched.x0)).toBeLessThan(2);
      }
    }),
  );
});
