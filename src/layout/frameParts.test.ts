/** The small parts that stand around the lanes: overview, beams, transitions, hit test. */
import { expect, test } from "vitest";
import { beamsOf } from "./beams.ts";
import { itemAt } from "./hit.ts";
import { mixFrames } from "./mixFrames.ts";
import { overviewSpan } from "./overview.ts";
import { planChart, seePlan } from "./plan.ts";
import { chartEventsOf, evenMeasure, timelineWith } from "./testing.ts";
import { fitViewport } from "./viewport.ts";

const terse = [
  { id: "a", date: "2022" },
  { id: "b", date: "2023-06-18", label: "Before" },
  { id: "c", date: "2023-06-19", label: "After" },
  {
    id: "d",
    date: "2024-04-26",
    label: "Later",
    agreements: [{ attribute: "office" as const, state: "disputed" as const, values: [] }],
  },
];
const plan = planChart({
  timeline: timelineWith(terse),
  events: chartEventsOf(terse),
  grouping: "type",
  scale: "condensed",
  width: 800,
  height: 400,
  measure: evenMeasure,
});
const frame = seePlan(plan, fitViewport(plan.base), 24);

test("a beam for each run of days, from their place in linear time to their columns", () => {
  const beams = beamsOf(frame, plan.base, overviewSpan(chartEventsOf(terse)));
  expect(beams).toHaveLength(2);
  const [first] = beams;
  expect(first?.to.x1).toBeCloseTo(frame.columns[1]?.x1 ?? 0);
});

test("what stands in two frames moves from one to the other; what is new appears", () => {
  const [gone, ...rest] = frame.items;
  const moved = rest.map((item) => ({ ...item, y: item.y + 100, mark: { x0: 0, x1: 10 } }));
  const half = mixFrames(frame, { ...frame, items: moved }, 0.5);
  expect(half.items.find(({ key }) => key === gone?.key)?.opacity).toBe(0.5);
  expect(half.items.at(-1)?.y).toBe((frame.items.at(-1)?.y ?? 0) + 50);
  expect(mixFrames(frame, frame, 1)).toBe(frame);
});

test("an item is hit at its mark and its label, and not beside", () => {
  const item = frame.items.find(({ event }) => event.id === "d");
  if (item === undefined) throw new Error("no item");
  expect(itemAt(frame, item.box.x + 2, item.y)?.key).toBe(item.key);
  expect(itemAt(frame, item.box.x + item.box.width - 2, item.y)?.key).toBe(item.key);
  expect(itemAt(frame, item.box.x + item.box.width + 30, item.y)).toBeNull();
});
