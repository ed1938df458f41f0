import fc from "fast-check";
import { expect, test } from "vitest";
import { yearText } from "../model/dateWords.ts";
import { exampleTimeline } from "../scene/exampleTimeline.ts";
import { axisOf } from "./axis.ts";
import type { BaseScale } from "./baseScale.ts";
import { chartEvents, isDated } from "./chartEvent.ts";
import { condensedBase, plainBase } from "./condensed.ts";
import { tableMeasure } from "./tableMeasure.ts";
import { anyEvents, datedOf, evenMeasure } from "./testing.ts";

function axis(base: BaseScale, u0 = 0, u1 = base.width) {
  const zoom = base.width / (u1 - u0);
  return axisOf({
    base,
    x: (time) => (base.toU(time) - u0) * zoom,
    time: (x) => base.toTime(u0 + x / zoom),
    plot: { x0: 0, x1: base.width },
    measure: evenMeasure,
  });
}

const words = (base: BaseScale, unit: string) =>
  axis(base)
    .labels.filter((label) => label.unit === unit)
    .map(({ text }) => text);

const visits = datedOf([
  { id: "a", date: "2023-02" },
  { id: "b", date: "2023-06-18/2023-06-19" },
  { id: "c", date: "2024-04-26" },
]);

test("years, months and days are told where they can be read, and again after a break", () => {
  const base = condensedBase(visits, 800, evenMeasure);
  expect(words(base, "year")).toEqual(["2023", "2024"]);
  expect(words(base, "month").slice(0, 3)).toEqual(["Feb", "June", "April"]);
  const days = words(base, "day");
  for (const day of ["Sun 18", "Mon 19", "Fri 26"]) expect(days).toContain(day);
  expect(axis(base).breaks.map((one) => one.words)).toEqual(["4 mo", "10 mo"]);
});

test("labels of one row never touch", () => {
  fc.assert(
    fc.property(
      anyEvents,
      fc.boolean(),
      fc.integer({ min: 300, max: 1500 }),
      fc.double({ min: 0, max: 0.95, noNaN: true }),
      fc.double({ min: 0.02, max: 1, noNaN: true }),
      (events, linear, width, from, part) => {
        const base = (linear ? plainBase : condensedBase)(datedOf(events), width, evenMeasure);
        const u0 = from * base.width;
        const { labels } = axis(base, u0, Math.min(base.width, u0 + part * base.width) + 1);
        for (const unit of ["year", "month", "day"]) {
          const row = labels.filter((label) => label.unit === unit);
          for (const [index, label] of row.entries()) {
            const before = row[index - 1];
            if (before) expect(label.x).toBeGreaterThanOrEqual(before.x + before.width + 1.9);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("a long history is told in round years", () => {
  const base = plainBase(
    datedOf([
      { id: "a", date: "-0500" },
      { id: "b", date: "2000" },
    ]),
    800,
    evenMeasure,
  );
  expect(words(base, "year").length).toBeGreaterThan(3);
  expect(words(base, "month")).toEqual([]);
  expect(yearText(-43)).toBe("44 BC");
});

type Named = {
  readonly unit: string;
  readonly x: number;
  readonly start: number;
  readonly end: number;
};

/** Labels that one would read as belonging to a foreign month or year. */
function misread(labels: readonly (Named & { readonly text: string })[]): string[] {
  const before = (unit: string, { x }: Named) =>
    labels
      .filter((other) => other.unit === unit && other.x <= x + 0.1)
      .sort((a, b) => b.x - a.x)[0];
  const owns = (label: Named, owner: Named | undefined) =>
    owner !== undefined && owner.start <= label.start && label.start < owner.end;
  return labels.flatMap((label) => {
    const day = label.unit === "day";
    if (label.unit === "year") return [];
    const owner = before(day ? "month" : "year", label);
    return owns(label, owner) ? [] : [`${owner?.text ?? "nothing"}: ${label.text} at ${label.x}`];
  });
}

const china = chartEvents(exampleTimeline()).filter(isDated);
const anyWidth = fc.integer({ min: 320, max: 2400 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

test.each([
  ["any events", anyEvents.map(datedOf)],
  ["two countries in four years", fc.shuffledSubarray(china, { minLength: 1 })],
  ["all of them", fc.constant(china)],
])("no day stands after a foreign month, no month after a foreign year: %s", (_, collections) => {
  fc.assert(
    fc.property(
      collections,
      fc.boolean(),
      anyWidth,
      share,
      share,
      (events, linear, width, from, part) => {
        const base = (linear ? plainBase : condensedBase)(events, width, evenMeasure);
        expect(misread(axis(base).labels)).toEqual([]);
        const span = base.width * (0.01 + part * 0.99);
        const u0 = from * (base.width - span);
        expect(misread(axis(base, u0, u0 + span).labels)).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([420, 452, 516, 780, 1100])(
  "every group of days is told with its month: %i px",
  (width) => {
    const base = condensedBase(china, width, evenMeasure);
    const said = words(base, "month");
    expect(said).toContain("June");
    expect(said).toContain("April");
    expect(words(base, "day").length).toBeGreaterThanOrEqual(4);
  },
);

test("where nothing has a date the axis tells nothing", () => {
  const empty = axis(condensedBase([], 800, evenMeasure));
  expect(empty).toMatchObject({ labels: [], ticks: [], breaks: [] });
  expect(empty.lines).toHaveLength(1);
});

test.each([420, 516, 780, 1184])("no year drops out that has room in short: %i px", (width) => {
  const years = words(condensedBase(china, width, tableMeasure), "year");
  expect(years.map((year) => year.replace("’", "20"))).toEqual(["2021", "2022", "2023", "2024"]);
});
