import fc from "fast-check";
import { expect, test } from "vitest";
import { laneGroupings, laneOrders, usualLanes } from "../view/view.ts";
import { lanesOf } from "./lanes.ts";
import { moveLane, orderLanes, toggleFold, togglePin } from "./lanesOrder.ts";
import { anyEvents, chartEventsOf, timelineWith } from "./testing.ts";

const anyIds = fc.array(
  fc.oneof(fc.constantFrom("met", "refused", "said", "laws", "all", "none"), fc.string()),
  { maxLength: 8 },
);
const anyChoices = fc.record({
  order: fc.constantFrom(...laneOrders),
  pinned: anyIds,
  moved: anyIds,
  folded: anyIds,
});
const anyLanes = fc
  .tuple(anyEvents, fc.constantFrom(...laneGroupings))
  .map(([events, grouping]) => lanesOf(chartEventsOf(events), grouping, timelineWith(events)));

const ids = (lanes: readonly { readonly id: string }[]) => lanes.map(({ id }) => id);

test("every lane stands once, whatever is pinned or moved; pinned first, then moved", () => {
  fc.assert(
    fc.property(anyLanes, anyChoices, (lanes, choices) => {
      const order = ids(orderLanes(lanes, choices));
      expect([...order].sort()).toEqual(ids(lanes).sort());
      const rank = (id: string) =>
        choices.pinned.includes(id) ? 0 : choices.moved.includes(id) ? 1 : 2;
      const ranks = order.map(rank);
      expect(ranks).toEqual([...ranks].sort());
    }),
  );
});

test("a lane comes to stand where it is put, among its own, and no other changes order", () => {
  fc.assert(
    fc.property(anyLanes, anyChoices, fc.nat(8), fc.nat(8), (lanes, choices, from, to) => {
      const before = ids(orderLanes(lanes, choices));
      const id = before[from % Math.max(1, before.length)];
      if (id === undefined) return;
      const after = ids(orderLanes(lanes, moveLane(choices, before, id, to)));
      const others = (all: readonly string[]) => all.filter((other) => other !== id);
      expect(others(after)).toEqual(others(before));
      const pins = before.filter((other) => choices.pinned.includes(other)).length;
      const [least, most] = choices.pinned.includes(id) ? [0, pins - 1] : [pins, before.length - 1];
      expect(after.indexOf(id)).toBe(Math.min(most, Math.max(least, to)));
    }),
  );
});

const events = [
  { id: "a", date: "2024-01-02", countries: ["CN"] },
  { id: "b", date: "2024-01-03", countries: ["CN", "US"] },
  { id: "c", date: "2021-01-02", countries: ["RU"] },
  { id: "d", date: "2020-01-02", countries: [] },
];

test.each([
  ["usual", "CN RU US none"],
  ["first", "RU CN US none"],
  ["number", "CN RU US none"],
  ["name", "CN RU US none"],
] as const)("sorted: %s", (order, expected) => {
  const lanes = lanesOf(chartEventsOf(events), "country", timelineWith(events));
  expect(ids(orderLanes(lanes, { ...usualLanes, order })).join(" ")).toBe(expected);
});

test("documents sort by name, not by the number before it", () => {
  const documents = [
    { id: "x", date: "2024-01-02", documents: ["zeit"] },
    { id: "y", date: "2024-01-03", documents: ["anzeiger"] },
  ];
  const lanes = lanesOf(chartEventsOf(documents), "document", timelineWith(documents));
  const named = lanes.map((lane, index) => ({ ...lane, name: ["Zeit", "Anzeiger"][index] ?? "" }));
  expect(ids(orderLanes(named, { ...usualLanes, order: "name" }))).toEqual(["anzeiger", "zeit"]);
});

test("pin and fold are undone by doing them again; what is hidden now is kept", () => {
  const pinned = togglePin({ ...usualLanes, moved: ["CN", "US"] }, "CN");
  expect(pinned).toMatchObject({ pinned: ["CN"], moved: ["US"] });
  expect(togglePin(pinned, "CN").pinned).toEqual([]);
  expect(toggleFold(toggleFold(usualLanes, "CN"), "CN")).toEqual(usualLanes);
  const moved = moveLane({ ...usualLanes, moved: ["FR"] }, ["CN", "US"], "US", 0);
  expect(moved.moved).toEqual(["US", "CN", "FR"]);
});
