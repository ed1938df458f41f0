import { expect, test } from "vitest";
import { plainBase } from "./condensed.ts";
import {
  overviewOf,
  overviewSpan,
  overviewTime,
  overviewX,
  widened,
  windowBetween,
  windowExtent,
} from "./overview.ts";
import { chartEventsOf, datedOf, evenMeasure } from "./testing.ts";

const terse = [
  { id: "a", date: "2021-02-10" },
  { id: "b", date: "2023-06-19" },
  { id: "c", date: "2023-06-19" },
  { id: "d", date: "2023-06" },
  { id: "e", date: "2024-04-26" },
  { id: "undated", date: null },
];
const events = chartEventsOf(terse);
const span = overviewSpan(events);
const WIDTH = 800;

test("a unit for each dated event; those left out stay, above those that pass", () => {
  const { stacks } = overviewOf(events, span, WIDTH, new Set(["b"]));
  const units = stacks.flatMap((stack) => stack.units);
  expect(units).toHaveLength(5);
  const june = stacks.find((stack) => stack.units.length === 3);
  expect(june?.units.at(-1)).toMatchObject({ id: "b", out: true });
  expect(june?.units.filter(({ out }) => out)).toHaveLength(1);
});

test("a stack too high for single units becomes a bar", () => {
  const many = chartEventsOf(Array.from({ length: 500 }, (_, i) => ({ id: `e${i}` })));
  const { across, pitch } = overviewOf(many, overviewSpan(many), WIDTH);
  expect(across).toBe(0);
  expect(pitch * 500).toBeLessThanOrEqual(30.01);
});

test("px and time are inverse", () => {
  expect(overviewX(span, WIDTH)(overviewTime(span, WIDTH)(300))).toBeCloseTo(300);
});

test("where the filters hide the rest, the bracket spans what the chart shows of all time", () => {
  const base = plainBase(datedOf(terse.slice(1, 3)), WIDTH, evenMeasure);
  const { x0, x1 } = windowExtent(span, base, null, WIDTH);
  const x = overviewX(span, WIDTH);
  expect(x0).toBeCloseTo(x(Date.UTC(2023, 5, 19)));
  expect(x1).toBeCloseTo(x(Date.UTC(2023, 5, 20)));
  const wide = widened({ x0, x1 }, WIDTH);
  expect(wide.x1 - wide.x0).toBeCloseTo(9);
});

test("a bracket moved to the end of the events has the room for their labels, too", () => {
  const label = "A label as long as labels may be";
  const long = terse.slice(0, 5).map((event) => ({ ...event, label }));
  const base = plainBase(datedOf(long), WIDTH, evenMeasure);
  expect(base.end).toBeGreaterThan(base.dataEnd);
  expect(windowBetween(span, base, { x0: 400, x1: WIDTH }, WIDTH).end).toBeGreaterThanOrEqual(
    base.end,
  );
  expect(windowBetween(span, base, { x0: 100, x1: 400 }, WIDTH).end).toBeLessThan(base.dataEnd);
});

test("years have room, and nothing has no years", () => {
  const { years } = overviewOf(events, span, WIDTH);
  expect(years.map(({ text }) => text)).toEqual(["2021", "2022", "2023", "2024"]);
  expect(overviewOf([], overviewSpan([]), WIDTH)).toMatchObject({ years: [], stacks: [] });
});

test("a narrow bracket has room for two handles, at the edges too", () => {
  for (const x of [0, 2, 400, WIDTH - 1, WIDTH]) {
    const { x0, x1 } = widened({ x0: x, x1: x }, WIDTH);
    expect(x1 - x0).toBeCloseTo(9);
    expect(x0).toBeGreaterThanOrEqual(0);
    expect(x1).toBeLessThanOrEqual(WIDTH);
  }
});

test("a bracket that leads out of the overview is cut, not moved", () => {
  expect(widened({ x0: -50, x1: 100 }, WIDTH)).toEqual({ x0: 0, x1: 100 });
  expect(widened({ x0: 700, x1: 900 }, WIDTH)).toEqual({ x0: 700, x1: WIDTH });
});
