import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, dateToMs, daysFromDate, weekday } from "./calendar.ts";
import { edtfBounds, edtfContains, edtfShape, readEdtf } from "./edtf.ts";

const iso = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("readEdtf", () => {
  it.each([
    ["2023-06-19", "2023-06-19", "2023-06-20"],
    ["2023-02", "2023-02-01", "2023-03-01"],
    ["2023-12", "2023-12-01", "2024-01-01"],
    ["2023", "2023-01-01", "2024-01-01"],
    ["2023-06-XX", "2023-06-01", "2023-07-01"],
    ["2023-XX-XX", "2023-01-01", "2024-01-01"],
    ["202X", "2020-01-01", "2030-01-01"],
    ["20XX", "2000-01-01", "2100-01-01"],
    ["2023-21", "2023-03-01", "2023-06-01"],
    ["2023-24", "2023-12-01", "2024-03-01"],
    ["2023-34", "2023-04-01", "2023-07-01"],
    ["2021-02?", "2021-02-01", "2021-03-01"],
    ["2024-04-24/2024-04-26", "2024-04-24", "2024-04-27"],
    ["2024-02/2024-02-10", "2024-02-01", "2024-02-11"],
    ["[2023-02..2023-06]", "2023-02-01", "2023-07-01"],
    ["[2023-02..2023-06-18]", "2023-02-01", "2023-06-19"],
    ["[2023-05-01,2023-02]", "2023-02-01", "2023-05-02"],
    ["{2021,2024}", "2021-01-01", "2025-01-01"],
    ["0099-12-31", "0099-12-31", "0100-01-01"],
    ["2000-02-29", "2000-02-29", "2000-03-01"],
  ])("bounds %s", (text, start, end) => {
    expect(edtfBounds(text)).toEqual({ start: iso(start), end: iso(end) });
  });

  it.each([
    ["2023-06-20/..", iso("2023-06-20"), null],
    ["2023-06-20/", iso("2023-06-20"), null],
    ["../2023-06-20", null, iso("2023-06-21")],
    ["[..2023-06]", null, iso("2023-07-01")],
    ["[2023-06..]", iso("2023-06-01"), null],
  ])("leaves %s open", (text, start, end) => {
    expect(edtfBounds(text)).toEqual({ start, end });
  });

  it.each([
    ["2023-13", "month 13"],
    ["2023-00", "month 00"],
    ["2023-02-29", "it has 28"],
    ["1900-02-29", "it has 28"],
    ["2023-06-31", "it has 30"],
    ["June 2023", "not an EDTF date"],
    ["2023-6-1", "not an EDTF date"],
    ["2023-06-19T12:00", "not an EDTF date"],
    ["", "not an EDTF date"],
    ["2024-04-26/2024-04-24", "ends before it starts"],
    ["../..", "neither start nor end"],
    ["2023/2024/2025", "more than one"],
    ["[2023-02..2023-01]", "runs backwards"],
    ["[2023", "not closed"],
    ["[]", "at least one date"],
    ["-0000", "no year -0000"],
    ["Y999999", "too far away"],
    ["2023-XX-19", "without its month"],
  ])("refuses %s", (text, reason) => {
    const read = readEdtf(text);
    expect(read.ok ? "read" : read.error).toContain(reason);
    expect(edtfBounds(text)).toEqual({ start: null, end: null });
  });

  it("reads qualifiers", () => {
    expect(readEdtf("2021-02?")).toMatchObject({ value: { uncertain: true, approximate: false } });
    expect(readEdtf("2021-02~")).toMatchObject({ value: { uncertain: false, approximate: true } });
    expect(readEdtf("2021%/..")).toMatchObject({ value: { uncertain: true, approximate: true } });
  });
});

describe("edtfContains", () => {
  it.each([
    ["2023-02", "2023-02-03", true],
    ["2023-02-03", "2023-02", false],
    ["2023", "[2023-02..2023-06]", true],
    ["[2023-02-01,2023-02-05]", "2023-02-05", true],
    ["[2023-02-01,2023-02-05]", "2023-02-03", false],
    ["2023-06-20/..", "2024", true],
    ["2024", "2023-06-20/..", false],
    ["2023", "nonsense", false],
  ])("%s contains %s: %s", (outer, inner, expected) => {
    expect(edtfContains(outer, inner)).toBe(expected);
  });

  it("holds for a date and itself", () => {
    fc.assert(fc.property(anyEdtf, ({ text }) => edtfContains(text, text)));
  });
});

it("tells moments, stretches and fuzzy dates apart", () => {
  expect(["2023-06-19", "2023-06-18/2023-06-19", "2023-06", null].map(edtfShape)).toEqual([
    "moment",
    "lasting",
    "fuzzy",
    null,
  ]);
});

describe("calendar", () => {
  it("agrees with Date for every year it can say", () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
        expect(daysFromDate(...day)).toBe(Math.floor(date.getTime() / DAY_MS));
        expect(weekday(...day)).toBe(date.getUTCDay());
      }),
    );
  });
});

/** The slow, obvious version: walk the days one by one by Date. */

const pad = (value: number, digits = 2) => String(value).padStart(digits, "0");

const yearText = (year: number) => {
  if (year < 0) return `-${pad(-year, 4)}`;
  return pad(year, 4);
};

function dayAfter(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.getTime();
}

const anyPoint = fc
  .record({
    year: fc.integer({ min: -9999, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom("day", "month", "year"),
    qualifier: fc.constantFrom("", "?", "~", "%"),
  })
  .map(({ year, month, day, precision, qualifier }) => {
    const parts = [yearText(year), pad(month), pad(day)];
    const length = { day: 3, month: 2, year: 1 }[precision] ?? 3;
    const start = new Date(0);
    start.setUTCFullYear(year, length > 1 ? month - 1 : 0, length > 2 ? day : 1);
    const lastMonth = length > 1 ? month : 12;
    let lastDay = length > 2 ? day : 28;
    while (length < 3 && new Date(dayAfter(year, lastMonth, lastDay)).getUTCDate() !== 1)
      lastDay += 1;
    return {
      text: parts.slice(0, length).join("-") + qualifier,
      start: start.getTime(),
      end: dayAfter(year, lastMonth, lastDay),
    };
  });

type Point = { text: string; start: number; end: number };
type Bounded = { text: string; start: number | null; end: number | null };

const interval = (from: Point, to: Point): Bounded =>
  from.start <= to.start
    ? { text: `${from.text}/${to.text}`, start: from.start, end: to.end }
    : interval(to, from);

const anyEdtf: fc.Arbitrary<Bounded> = fc.oneof(
  anyPoint,
  anyPoint.map(({ text, start }): Bounded => ({ text: `${text}/..`, start, end: null })),
  anyPoint.map(({ text, end }): Bounded => ({ text: `../${text}`, start: null, end })),
  fc.tuple(anyPoint, anyPoint).map(([a, b]) => interval(a, b)),
  fc.array(anyPoint, { minLength: 1, maxLength: 5 }).map(
    (points): Bounded => ({
      text: `[${points.map(({ text }) => text).join(",")}]`,
      start: Math.min(...points.map(({ start }) => start)),
      end: Math.max(...points.map(({ end }) => end)),
    }),
  ),
);

describe("bounds of random dates", () => {
  it("are those of the slow version", () => {
    fc.assert(
      fc.property(anyEdtf, ({ text, start, end }) => {
        expect(edtfBounds(text)).toEqual({ start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it("reach beyond four digits", () => {
    expect(edtfBounds("Y12345")).toEqual({
      start: dateToMs(12345, 1, 1),
      end: dateToMs(12346, 1, 1),
    });
    expect(edtfBounds("-004X")).toEqual({ start: dateToMs(-49, 1, 1), end: dateToMs(-39, 1, 1) });
  });
});
