import { expect, test } from "vitest";
import { timelineOf } from "../model/testing.ts";
import type { Timeline } from "../model/timeline.ts";
import { sourceQuotes } from "./figureQuotes.ts";

function withQuotes(quotes: readonly string[]): Timeline {
  const timeline = timelineOf([
    { id: "a", documents: ["one"] },
    { id: "b", documents: ["one"], agreement: "disputed" },
  ]);
  const passages = timeline.passages.map((passage, index) => ({
    ...passage,
    exact: quotes[index] ?? passage.exact,
  }));
  return { ...timeline, passages };
}

test("of a report, the words on what is disputed; of no report that no event cites", () => {
  const timeline = withQuotes(["Plain\nwords", "Others deny it"]);
  expect([...sourceQuotes(timeline, new Set(["a", "b"]))]).toEqual([["one", "“Others deny it”"]]);
  expect([...sourceQuotes(timeline, new Set(["a"]))]).toEqual([["one", "“Plain words”"]]);
  expect(sourceQuotes(timeline, new Set()).size).toBe(0);
});

test("a long one ends at a word", () => {
  const [quote] = sourceQuotes(
    withQuotes([`He said “${"many words ".repeat(20)}”`]),
    new Set("a"),
  ).values();
  expect(quote).toMatch(/^‘He said “many words .*(many|words)…’$/);
  expect(quote?.length).toBeLessThan(115);
});
