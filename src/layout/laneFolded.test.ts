import { expect, test } from "vitest";
import { usualLanes } from "../view/view.ts";
import { type Plan, planChart, seePlan } from "./plan.ts";
import { chartEventsOf, evenMeasure, timelineWith } from "./testing.ts";
import { fitViewport } from "./viewport.ts";

function planOf(events: readonly { id: string; date: string }[], folded: readonly string[]): Plan {
  return planChart({
    timeline: timelineWith(events),
    events: chartEventsOf(events),
    grouping: "none",
    choices: { ...usualLanes, folded },
    scale: "condensed",
    width: 900,
    height: 400,
    measure: evenMeasure,
  });
}

const crowd = Array.from({ length: 6 }, (_, index) => ({ id: `e${index}`, date: "2023-06-19" }));

test("a folded lane is one line with every mark in it, those of one day side by side", () => {
  const { arrangement } = planOf(crowd, ["all"]);
  expect(arrangement.items).toHaveLength(6);
  expect(new Set(arrangement.items.map(({ y }) => y)).size).toBe(1);
  expect(new Set(arrangement.items.map(({ slot }) => slot)).size).toBe(6);
  expect(arrangement.height).toBeLessThan(planOf(crowd, []).arrangement.height);
  expect(arrangement.lanes[0]).toMatchObject({ folded: true, count: 6 });
});

test("what can be pressed of a folded lane is the mark alone, its label only waits", () => {
  const plan = planOf(crowd, ["all"]);
  const [item] = seePlan(plan, fitViewport(plan.base), 0).items;
  expect(item?.label?.text).toBeTruthy();
  expect(item?.box.width).toBeLessThan(12);
});

test("too many for one line are counted", () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ id: `e${index}`, date: "2023-06-19" }));
  const { items, pills } = planOf(many, ["all"]).arrangement;
  expect(items).toEqual([]);
  expect(pills.reduce((total, { events }) => total + events.length, 0)).toBe(400);
});
