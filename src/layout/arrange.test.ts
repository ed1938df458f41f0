import fc from "fast-check";
import { expect, test } from "vitest";
import type { TerseEvent } from "../model/testing.ts";
import { laneGroupings, laneOrders, timeScales } from "../view/view.ts";
import { OVERHANG } from "./arrange.ts";
import type { Frame } from "./frame.ts";
import type { FrameItem } from "./frameItem.ts";
import type { Extent } from "./markBox.ts";
import { type Plan, planChart, seePlan } from "./plan.ts";
import { anyEvents, chartEventsOf, evenMeasure, timelineWith } from "./testing.ts";
import { clampViewport, fitViewport } from "./viewport.ts";

function planOf(
  events: readonly TerseEvent[],
  rest: Partial<Parameters<typeof planChart>[0]> = {},
): Plan {
  return planChart({
    timeline: timelineWith(events),
    events: chartEventsOf(events),
    grouping: "type",
    scale: "condensed",
    width: 900,
    height: 400,
    measure: evenMeasure,
    ...rest,
  });
}

test("where no event passes, the axis still spans all there are", () => {
  const events = [
    { id: "a", date: "2021-02" },
    { id: "b", date: "2024-04-24" },
  ];
  const { base, arrangement } = planOf(events, { events: [] });
  expect(base.start).toBeLessThanOrEqual(Date.UTC(2021, 1));
  expect(base.end).toBeGreaterThan(Date.UTC(2024, 3, 24));
  expect(arrangement.items).toEqual([]);
});

/** All that is drawn of an item in its row, px. */
function extentOf({ mark, label, labelX, ghost, tie, labelOver }: FrameItem): Extent {
  const parts = [mark, ...(ghost ? [ghost] : []), ...(tie ? [tie] : [])];
  if (label !== null && !labelOver) parts.push({ x0: labelX, x1: labelX + label.width });
  return {
    x0: Math.min(...parts.map(({ x0 }) => x0)),
    x1: Math.max(...parts.map(({ x1 }) => x1)),
  };
}

function overlaps(frame: Frame): string[] {
  const found: string[] = [];
  const shown = frame.items.filter(({ visible, item }) => visible && !item.folded);
  for (const [index, a] of shown.entries())
    for (const b of shown.slice(index + 1)) {
      if (Math.abs(a.y - b.y) >= frame.rowHeight - 0.01) continue;
      const [one, other] = [extentOf(a), extentOf(b)];
      if (one.x0 < other.x1 - 0.01 && other.x0 < one.x1 - 0.01) found.push(`${a.key} × ${b.key}`);
    }
  return found;
}

const someLanes = fc.subarray(["met", "said", "laws", "refused", "all", "none", "stranger"]);

const anyPlan = fc
  .record({
    events: anyEvents,
    grouping: fc.constantFrom(...laneGroupings),
    choices: fc.record({
      order: fc.constantFrom(...laneOrders),
      pinned: someLanes,
      moved: someLanes,
      folded: someLanes,
    }),
    scale: fc.constantFrom(...timeScales),
    width: fc.integer({ min: 320, max: 1500 }),
    height: fc.integer({ min: 100, max: 900 }),
  })
  .map(({ events, ...rest }) => planOf(events, rest));

test("no two marks or labels overlap, however far one zooms and wherever one looks", () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (plan, from, part) => {
        expect(overlaps(seePlan(plan, fitViewport(plan.base), 24))).toEqual([]);
        const span = plan.base.width * part;
        const u0 = from * (plan.base.width - span);
        const viewport = clampViewport(plan.base, { u0, u1: u0 + span });
        expect(overlaps(seePlan(plan, viewport, 24))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test("nothing is told of what is out of sight, and no label leaves the plot", () => {
  fc.assert(
    fc.property(
      anyPlan,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (plan, from, part) => {
        const span = plan.base.width * part;
        const u0 = from * (plan.base.width - span);
        const { items, plot } = seePlan(plan, clampViewport(plan.base, { u0, u1: u0 + span }), 24);
        for (const { visible, mark, label, labelX, ghost } of items) {
          const inSight = mark.x1 > plot.x0 && mark.x0 < plot.x1;
          if (!inSight) expect({ visible, label, ghost }).toEqual(nothing);
          if (label === null) continue;
          expect(labelX + label.width).toBeLessThanOrEqual(plot.x1 + OVERHANG.right + 0.01);
          expect(labelX).toBeGreaterThanOrEqual(plot.x0 - OVERHANG.left - 0.01);
        }
      },
    ),
    { numRuns: 60 },
  );
});

const nothing = { visible: false, label: null, ghost: null };

test("a label that the plot's end would cut goes to the other side of its mark", () => {
  const plan = planOf(
    [
      { id: "early", date: "2023-01-02", label: "Early" },
      { id: "a", date: "2023-06-18", label: "A long label of an event" },
      { id: "late", date: "2024-06-19", label: "Late" },
    ],
    { grouping: "none" },
  );
  const u = plan.base.toU(Date.parse("2023-06-18T12:00Z"));
  const near = seePlan(plan, clampViewport(plan.base, { u0: u - 150, u1: u + 5 }), 24);
  const item = near.items.find(({ event }) => event.id === "a");
  expect(item?.label?.text).toBe("A long label of an event");
  expect(item?.item.side).toBe("left");
  expect((item?.labelX ?? 0) + (item?.label?.width ?? 0)).toBeLessThan(item?.mark.x0 ?? 0);
});

test("what the window moves under its lane's title has a mark in sight and something to press", () => {
  const fraction = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      anyPlan,
      fraction,
      fc.double({ min: 0.02, max: 0.9, noNaN: true }),
      (plan, at, part) => {
        const span = plan.base.width * part;
        const first = plan.arrangement.items.filter(({ row }) => row === 0);
        for (const { event, lane } of first) {
          const title = plan.arrangement.lanes[lane]?.titleWidth ?? 0;
          const u0 = plan.base.toU(event.start ?? 0) - ((title * at) / plan.base.width) * span;
          const frame = seePlan(plan, clampViewport(plan.base, { u0, u1: u0 + span }), 24);
          expect(overlaps(frame)).toEqual([]);
          for (const item of frame.items) expectInSight(item, frame);
        }
      },
    ),
    { numRuns: 60 },
  );
});

function expectInSight(one: FrameItem, frame: Frame): void {
  const { visible, mark, box, item, throughTitle } = one;
  if (Math.min(frame.plot.x1, mark.x1) - Math.max(24, mark.x0) < 3) return;
  const title = item.row > 0 || throughTitle ? 0 : (frame.lanes[item.lane]?.titleWidth ?? 0);
  expect(visible).toBe(true);
  expect(mark.x1 - Math.max(mark.x0, 24 + title)).toBeGreaterThanOrEqual(3);
  expect(box.width).toBeGreaterThanOrEqual(3);
}

test("nothing in the first row of a lane stands under its title", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const frame = seePlan(plan, fitViewport(plan.base), 24);
      for (const item of frame.items) {
        const lane = frame.lanes[item.item.lane];
        if (item.item.row > 0 || !item.visible || lane === undefined) continue;
        expect(extentOf(item).x0).toBeGreaterThanOrEqual(24 + lane.titleWidth - 0.01);
      }
    }),
    { numRuns: 60 },
  );
});

test("every event with a date stands somewhere, as a mark or in a pill", () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { arrangement, undated } = planOf(events);
      const told = new Set([
        ...arrangement.items.map(({ event }) => event.id),
        ...arrangement.pills.flatMap((pill) => pill.events.map(({ id }) => id)),
        ...undated.map(({ id }) => id),
      ]);
      expect(told.size).toBe(events.length);
    }),
  );
});

const visit: readonly TerseEvent[] = [
  { id: "early", date: "2022", label: "Early" },
  { id: "visit", type: "visit", date: "2023-06-18/2023-06-19", label: "Visit" },
  { id: "first", date: "2023-06-18", partOf: "visit", label: "First" },
  { id: "second", date: "2023-06-19", partOf: "visit", label: "Second" },
  { id: "third", date: "2023-06-19", partOf: "visit", after: ["second"], label: "Third" },
];

const rowsOf = ({ arrangement }: Plan) =>
  Object.fromEntries(arrangement.items.map(({ event, row }) => [event.id, row]));

test("meetings stand below their visit, in order, under its curtain", () => {
  const plan = planOf(visit, { grouping: "none" });
  expect(rowsOf(plan)).toMatchObject({ visit: 0, first: 1, second: 2, third: 3 });
  const [curtain] = plan.arrangement.curtains;
  expect(curtain?.bottom).toBeGreaterThan(
    plan.arrangement.items.find(({ event }) => event.id === "third")?.y ?? 0,
  );
});

test("where there is little room, meetings of different days share a row", () => {
  expect(rowsOf(planOf(visit, { height: 60, grouping: "none" }))).toMatchObject({
    visit: 0,
    first: 1,
    second: 1,
    third: 2,
  });
});

test("what came after on the same day never stands above", () => {
  const day = (id: string, after: string[] = []) => ({
    id,
    date: "2023-06-19",
    label: "x".repeat(20),
    after,
  });
  const plan = planOf([day("a"), day("b", ["a"]), day("c", ["b"])], { grouping: "none" });
  const rows = rowsOf(plan);
  expect(rows.b).toBeGreaterThan(rows.a ?? 9);
  expect(rows.c).toBeGreaterThan(rows.b ?? 9);
});

test("rows stay where they are while one zooms", () => {
  const plan = planOf(visit, { grouping: "none" });
  const near = seePlan(plan, clampViewport(plan.base, { u0: 100, u1: 300 }), 0);
  const before = new Map(
    seePlan(plan, fitViewport(plan.base), 0).items.map(({ key, y }) => [key, y]),
  );
  expect(near.items.length).toBeGreaterThan(0);
  for (const { key, y } of near.items) expect(y).toBe(before.get(key));
});

test("beyond its rows a lane counts the rest, and counts less when one zooms in", () => {
  const events = Array.from({ length: 400 }, (_, i) => ({
    id: `e${i}`,
    label: `Event number ${i}`,
    date: `2023-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}`,
  }));
  const counted = (level: number) =>
    planOf(events, { scale: "linear", level }).arrangement.pills.reduce(
      (total, pill) => total + pill.events.length,
      0,
    );
  expect(counted(0)).toBeGreaterThan(100);
  expect(counted(3)).toBeLessThan(counted(0));
});

test.each([
  ["nothing", []],
  ["only undated events", [{ id: "a", date: null }]],
  [
    "a hundred at one instant",
    Array.from({ length: 100 }, (_, i) => ({ id: `e${i}`, date: "2023-06-19" })),
  ],
  [
    "far years",
    [
      { id: "a", date: "-0500" },
      { id: "b", date: "Y12000" },
    ],
  ],
  [
    "a loop of parts",
    [
      { id: "a", partOf: "b" },
      { id: "b", partOf: "a" },
    ],
  ],
] as [string, TerseEvent[]][])("can be drawn: %s", (_, events) => {
  const plan = planOf(events);
  const frame = seePlan(plan, fitViewport(plan.base), 24);
  expect(overlaps(frame)).toEqual([]);
  for (const { box } of frame.items) expect(Number.isFinite(box.x + box.y + box.width)).toBe(true);
});

test("in every lane, however crowded, a disputed date has its ghost and the tie to it", () => {
  const crowd = Array.from({ length: 7 }, (_, index) => ({
    id: `e${index}`,
    date: "2024-04-24",
    label: `Event ${index} of that day`,
    countries: ["US", "CN"],
  }));
  const earlier = ["2021-01-02", "2022-03-04", "2023-02-03", "2023-06-18"].map((date) => ({
    id: date,
    date,
    label: `What was done on ${date}`,
    countries: ["US", "CN"],
  }));
  const value = (date: string) => ({ value: date, claims: [], documents: [], origins: [] });
  const aid: TerseEvent = {
    id: "aid",
    date: "2024-04-24",
    label: "A package of 95 billion dollars",
    countries: ["US", "CN", "UA"],
    agreements: [
      {
        attribute: "date",
        state: "disputed",
        chosen: 0,
        values: [value("2024-04-24"), value("[2024-01-01..2024-04-20]")],
      },
    ],
  };
  for (const height of [60, 300, 900]) {
    const plan = planOf([...earlier, ...crowd, aid], { grouping: "country", height });
    const { items } = seePlan(plan, fitViewport(plan.base), 24);
    const copies = items.filter(({ event }) => event.id === "aid");
    expect(copies).toHaveLength(3);
    for (const { ghost, tie, mark } of copies) {
      expect(ghost).not.toBeNull();
      expect(tie?.x1 ?? mark.x0).toBeCloseTo(mark.x0);
    }
  }
});
