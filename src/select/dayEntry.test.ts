import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import {
  dayNumber,
  dayOfNumber,
  orderFault,
  plusMonths,
  readDayEntry,
  timelineDays,
} from "./dayEntry";

describe("a day as typed", () => {
  it.each([
    ["2023-06-19", "2023-06-19", "2023-06-19"],
    [" 2023-06 ", "2023-06-01", "2023-06-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["", null, null],
  ])("%s", (typed, from, to) => {
    expect(readDayEntry(typed, "from")).toEqual({ ok: true, day: from });
    expect(readDayEntry(typed, "to")).toEqual({ ok: true, day: to });
  });

  it.each([
    ["June 2023", /Write a day as 2023-06-19/],
    ["19/06/2023", /Write a day as/],
    ["2023-6-9", /Write a day as/],
    ["2023-13", /There is no month 13. Write 01 to 12/],
    ["2023-02-30", /Feb 2023 has no day 30. Write 01 to 28/],
    ["2023-02-00", /no day 00/],
  ])("%s is refused with the remedy", (typed, message) => {
    const entry = readDayEntry(typed, "from");
    expect(entry.ok ? "" : entry.message).toMatch(message);
  });

  it("stands on the right side of the other", () => {
    expect(orderFault("2023-06-20", "from", "2023-06-19")).toMatch(/after To, 19 Jun 2023/);
    expect(orderFault("2023-06-18", "to", "2023-06-19")).toMatch(/before From, 19 Jun 2023/);
    for (const end of ["from", "to"] as const) {
      expect(orderFault("2023-06-19", end, "2023-06-19")).toBeNull();
      expect(orderFault("2023-06-19", end, null)).toBeNull();
    }
  });
});

it("months end where they end", () => {
  expect(plusMonths("2023-01-31", 1)).toBe("2023-02-28");
  expect(plusMonths("2024-03-31", -1)).toBe("2024-02-29");
  expect(plusMonths("2023-12-15", 1)).toBe("2024-01-15");
});

it("days have numbers, and numbers days", () => {
  expect(dayNumber("1970-01-02")).toBe(1);
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
      expect(dayNumber(dayOfNumber(number))).toBe(number);
    }),
  );
});

it("a timeline has a first and a last day, and events without one", () => {
  const dates = ["2023-06-18/2023-06-20", "2021-02", "2023-06-20/..", null];
  const timeline = timelineOf(dates.map((date, index) => ({ id: `e${index}`, date })));
  expect(timelineDays(timeline)).toEqual({ first: "2021-02-01", last: "2023-06-20", undated: 1 });
  expect(timelineDays(timelineOf([{ id: "a", date: null }]))).toBeNull();
});
