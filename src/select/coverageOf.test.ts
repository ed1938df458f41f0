import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { timelineSchema } from "../model/timeline";
import { coverageOf } from "./coverageOf";
import { stripCounts, stripYears, timeExtent } from "./coverageStrip";
import { claimsOnlyIn } from "./onlyHere";

const two = timelineOf([
  { id: "a", date: "2021-03-15", documents: ["one"] },
  { id: "b", date: "2023-06-19", documents: ["one", "two"] },
  { id: "c", date: "2022", documents: ["two"] },
  { id: "d", date: null, documents: ["two"] },
]);

const real = timelineSchema.parse(
  JSON.parse(readFileSync("public/timelines/us-china/timeline.json", "utf8")),
);

describe("coverage", () => {
  it("tells the events of each report, and those no other tells", () => {
    const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
    expect(coverageOf(two).map(({ events, onlyHere }) => [ids(events), ids(onlyHere)])).toEqual([
      [["a", "b"], ["a"]],
      [
        ["b", "c", "d"],
        ["c", "d"],
      ],
    ]);
  });

  it("adds up on the real reports", () => {
    const tellings = new Set(coverageOf(real).flatMap(({ events }) => events));
    expect(tellings.size).toBe(real.events.length);
  });

  it("draws time from January to December", () => {
    const extent = timeExtent(two);
    expect(extent).toEqual({ start: Date.UTC(2021, 0), end: Date.UTC(2024, 0) });
    if (extent === null) return;
    const { counts, vague } = stripCounts(two.events, extent, 36);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(counts[2]).toBe(1);
    expect(vague).toHaveLength(1);
    expect(stripYears(extent, 5).map(({ year }) => year)).toEqual([2021, 2022, 2023]);
    expect(stripYears(extent, 2).map(({ year }) => year)).toEqual([2022]);
    expect(timeExtent({ events: [] })).toBeNull();
  });
});

describe("what a report alone says of shared events", () => {
  it("leaves out what is disputed, and what others say too", () => {
    const all = new Set(real.events.map(({ id }) => id));
    for (const report of coverageOf(real)) {
      const claims = claimsOnlyIn(report, real, all);
      for (const { event, voice } of claims) {
        expect(voice.document).toBe(report.document);
        expect(report.onlyHere).not.toContain(event);
      }
    }
    const [first] = coverageOf(real);
    const claims = first === undefined ? [] : claimsOnlyIn(first, real, all);
    expect(claims.length).toBeGreaterThan(0);
    expect(
      claims.some(({ heading, words }) => heading === "Duration" && words === "35 minutes"),
    ).toBe(false);
  });
});
