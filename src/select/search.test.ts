import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { foldText, queryTerms, searchTexts } from "./search";

it("folds case, accents and quotation marks", () => {
  expect(foldText("“Ángel’s”\u00a0Visit")).toBe(foldText('"ANGEL\'S" visit'));
});

it("splits a query into words and phrases", () => {
  expect(queryTerms('Xi  "red lines" “both sides” "open')).toEqual([
    "xi",
    "red lines",
    "both sides",
    "open",
  ]);
  expect(queryTerms(' " " ')).toEqual([]);
});

it("searches titles, people with their aliases, places and passages", () => {
  const timeline = timelineOf(
    [{ id: "a", title: "A talk", officials: ["x"], place: { name: "Bali", country: "ID" } }],
    { officials: [{ id: "x", name: "Wang Yi", aliases: ["王毅"], country: "CN", offices: [] }] },
  );
  const [text = ""] = searchTexts(timeline);
  for (const word of ["a talk", "wang yi", "王毅", "bali", "this sentence tells of a"])
    expect(text).toContain(word);
});
