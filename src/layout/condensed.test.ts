import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY_MS } from "../model/calendar.ts";
import type { TerseEvent } from "../model/testing.ts";
import { condensedBase, durationInWords, plainBase } from "./condensed.ts";
import { anyEvents, datedOf, evenMeasure } from "./testing.ts";

const event = (id: string, date: string): TerseEvent => ({ id, date, label: id });

const visits = [
  event("balloon", "2023-02"),
  event("arrival", "2023-06-18"),
  event("xi", "2023-06-19"),
  event("return", "2024-04-24/2024-04-26"),
];

function widthOf(date: string, days: number, width = 900): number {
  const base = condensedBase(datedOf(visits), width, evenMeasure);
  const start = Date.parse(date);
  return base.toU(start + days * DAY_MS) - base.toU(start);
}

test("days that are named become columns wide enough for their weekday", () => {
  const base = condensedBase(datedOf(visits), 900, evenMeasure);
  expect(base.days.map(({ start }) => new Date(start).toISOString().slice(5, 10))).toEqual([
    "06-18",
    "06-19",
    "04-24",
    "04-25",
    "04-26",
  ]);
  for (const { start, end } of base.days)
    expect(base.toU(end) - base.toU(start)).toBeGreaterThanOrEqual(44);
});

test("a month in which something stands has room for its mark", () => {
  expect(widthOf("2023-02-01", 28)).toBeGreaterThanOrEqual(36);
});

test("long empty stretches fold, and say how long they are", () => {
  const { breaks, toU } = condensedBase(datedOf(visits), 900, evenMeasure);
  expect(breaks.map(({ words }) => words)).toEqual(["4 mo", "10 mo"]);
  for (const { start, end } of breaks) expect(toU(end) - toU(start)).toBeCloseTo(38);
});

test("time runs forward, from 0 to the whole width, and back again", () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: 300, max: 1600 }), (events, width) => {
      const base = condensedBase(datedOf(events), width, evenMeasure);
      expect(base.toU(base.start)).toBeCloseTo(0, 6);
      expect(base.toU(base.end)).toBeCloseTo(width, 4);
      const us = base.knots.map(base.toU);
      for (const [index, u] of us.entries())
        if (index > 0) expect(u).toBeGreaterThan(us[index - 1] ?? 0);
      const middle = (base.start + base.end) / 2;
      expect(base.toTime(base.toU(middle)) / DAY_MS).toBeCloseTo(middle / DAY_MS, 3);
    }),
  );
});

test("the same events in any order give the same scale", () => {
  const forward = condensedBase(datedOf(visits), 900, evenMeasure);
  const backward = condensedBase(datedOf([...visits].reverse()), 900, evenMeasure);
  expect(forward.knots).toEqual(backward.knots);
  expect(forward.knots.map(forward.toU)).toEqual(backward.knots.map(backward.toU));
});

test.each([
  ["no event", []],
  ["one day", [event("a", "2023-06-19")]],
  [
    "a hundred events at one instant",
    Array.from({ length: 100 }, (_, i) => event(`e${i}`, "2023-06-19")),
  ],
  ["far apart", [event("a", "-0500"), event("b", "Y12000")]],
  [
    "a day in each of 400 weeks",
    Array.from({ length: 400 }, (_, i) =>
      event(`w${i}`, new Date(1.5e12 + i * 7 * DAY_MS).toISOString().slice(0, 10)),
    ),
  ],
])("stands for %s", (_, events) => {
  const base = condensedBase(datedOf(events), 800, evenMeasure);
  expect(base.width).toBeCloseTo(800);
  expect(base.end).toBeGreaterThan(base.start);
  expect(Number.isFinite(base.toU(base.end))).toBe(true);
});

test("linear time leaves room for the last labels", () => {
  const events = datedOf([event("a", "2021"), event("a long label at the end", "2023-06-19")]);
  const base = plainBase(events, 800, evenMeasure);
  expect(base.toU(Date.parse("2023-06-20"))).toBeLessThan(800 - 150);
});

test.each([
  [40, "6 wk"],
  [120, "4 mo"],
  [304, "10 mo"],
  [365 * 3, "3 yr"],
])("%d days are told as %s", (days, words) => {
  expect(durationInWords(0, days * DAY_MS)).toBe(words);
});
