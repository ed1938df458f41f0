import { expect, it } from "vitest";
import type { Passage } from "../model/timeline.ts";
import { disputeTimeline as timeline } from "./disputeTesting.ts";
import { lookupOf } from "./lookup.ts";
import { extentOf, passageSequence, tellingsOf } from "./passages.ts";

const { events, passages } = lookupOf(timeline);
const first = passages.get("p1") as Passage;

it("leafs through the event's passages in a report, or through all where the passage is not the event's", () => {
  const ids = (event: string | null) =>
    passageSequence(first, events.get(event ?? ""), timeline).map(({ id }) => id);
  expect(ids("xi")).toEqual(["p1", "p2"]);
  expect(ids("bill")).toEqual(["p1", "p2", "p3"]);
  expect(ids(null)).toEqual(["p1", "p2", "p3"]);
});

it("tells each event of a shared stretch once, by its shortest passage", () => {
  const told = tellingsOf(["p1", "p2", "p3"], timeline);
  expect(told.map(({ event, passage }) => [event.id, passage.id])).toEqual([
    ["xi", "p2"],
    ["visit", "p1"],
    ["bill", "p3"],
  ]);
});

it("counts what a report holds", () => {
  const [paper] = timeline.documents;
  expect(paper && extentOf(paper, timeline)).toEqual({ passages: 3, events: 3 });
});
