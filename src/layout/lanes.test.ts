import { expect, test } from "vitest";
import { eventTypes } from "../model/timeline.ts";
import { chartEvents } from "./chartEvent.ts";
import { lanesOf, typeLanes } from "./lanes.ts";
import { timelineWith } from "./testing.ts";

const timeline = timelineWith([
  { id: "visit", type: "visit", countries: ["US", "CN"], officials: ["xi", "biden"] },
  { id: "refusal", type: "meeting", status: "refused", countries: ["CN"] },
  { id: "speech", type: "statement", documents: ["b", "a"], officials: ["xi"] },
]);
const events = chartEvents(timeline);
const told = (grouping: Parameters<typeof lanesOf>[1]) =>
  lanesOf(events, grouping, timeline).map(({ title, events: own }) => [
    title,
    own.map(({ id }) => id).join(" "),
  ]);

test("by type: verbs, and what was refused stands together", () => {
  expect(told("type")).toEqual([
    ["Visits, meetings, calls", "visit"],
    ["Refused or put off", "refusal"],
    ["Said", "speech"],
  ]);
});

test("every type has one lane", () => {
  const listed = typeLanes.flatMap(({ types }) => types);
  expect([...listed].sort()).toEqual([...eventTypes].sort());
});

test("by country and official: an event may stand in several; most events first, without one last", () => {
  expect(told("country")).toEqual([
    ["China", "visit refusal"],
    ["United States", "visit"],
    ["No country", "speech"],
  ]);
  expect(told("official")).toEqual([
    ["Xi", "visit speech"],
    ["Biden", "visit"],
    ["Nobody named", "refusal"],
  ]);
});

test("by document: in reading order, numbered; none: one lane", () => {
  expect(told("document").map(([title]) => title?.[0])).toEqual(["1", "2", "3"]);
  expect(told("none")).toEqual([["Events", "visit refusal speech"]]);
});
