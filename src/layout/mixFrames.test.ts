import { expect, test } from "vitest";
import type { TerseEvent } from "../model/testing.ts";
import { type LaneGrouping, usualLanes } from "../view/view.ts";
import type { Frame } from "./frame.ts";
import { mixFrames } from "./mixFrames.ts";
import { planChart, seePlan } from "./plan.ts";
import { chartEventsOf, evenMeasure, timelineWith } from "./testing.ts";
import { fitViewport } from "./viewport.ts";

const all: readonly TerseEvent[] = [
  { id: "met", type: "meeting", date: "2023-06-19", label: "Met", countries: ["CN", "US"] },
  { id: "said", type: "statement", date: "2023-06-18", label: "Said", countries: ["CN"] },
  { id: "more", type: "statement", date: "2023-06-20", label: "More", countries: ["US"] },
];

function frameBy(grouping: LaneGrouping, shown: readonly string[], folded: string[] = []): Frame {
  const events = all.filter(({ id }) => shown.includes(id));
  const plan = planChart({
    timeline: timelineWith(events),
    events: chartEventsOf(events),
    grouping,
    choices: { ...usualLanes, folded },
    scale: "condensed",
    width: 900,
    height: 400,
    measure: evenMeasure,
  });
  return seePlan(plan, fitViewport(plan.base), 24);
}

const ids = ["met", "said", "more"];
const ys = ({ items }: Frame, id: string) =>
  items.filter(({ event }) => event.id === id).map(({ y }) => y);

test("into more lanes an event parts from where it was, into fewer it gathers there", () => {
  const [one, several] = [frameBy("type", ids), frameBy("country", ids)];
  const [from] = ys(one, "met");
  expect(ys(several, "met")).toHaveLength(2);
  expect(ys(mixFrames(one, several, 0), "met")).toEqual([from, from]);
  const half = mixFrames(several, one, 0.5).items.filter(({ event }) => event.id === "met");
  expect(half).toHaveLength(2);
  expect(new Set(half.map(({ opacity }) => opacity))).toEqual(new Set([1]));
  expect(new Set(ys(mixFrames(several, one, 0.999), "met").map(Math.round)).size).toBe(1);
});

test("what is new appears, what is gone fades, both in their places", () => {
  const [few, many] = [frameBy("type", ["met", "said"]), frameBy("type", ids)];
  const opacity = (frame: Frame, id: string) =>
    frame.items.find(({ event }) => event.id === id)?.opacity;
  expect(opacity(mixFrames(few, many, 0.25), "more")).toBeCloseTo(0.25);
  expect(opacity(mixFrames(many, few, 0.25), "more")).toBeCloseTo(0.75);
  expect(mixFrames(many, few, 1)).toBe(few);
});

test("titles move with their lanes; those of other lanes fade in and out", () => {
  const [open, folded] = [frameBy("country", ids), frameBy("country", ids, ["CN"])];
  const top = (frame: Frame) => frame.lanes.find(({ id }) => id === "US")?.top ?? 0;
  const half = mixFrames(open, folded, 0.5);
  expect(top(half)).toBeCloseTo((top(open) + top(folded)) / 2);
  const turned = mixFrames(frameBy("type", ids), open, 0.3);
  expect(turned.lanes.map(({ opacity }) => opacity)).toEqual([0.3, 0.3]);
  expect(turned.leaving.map(({ id, opacity }) => [id, opacity])).toEqual([
    ["met", 0.7],
    ["said", 0.7],
  ]);
});
