/** Years before 1 and after 9999, wherever time is told: nothing may come out as ISO, as 19xx, or in the wrong year. */
import { describe, expect, it } from "vitest";
import { dateToMs } from "../model/calendar.ts";
import { dateInShort, dateInWords } from "../model/dateWords.ts";
import { edtfBounds } from "../model/edtf.ts";
import { timelineOf } from "../model/testing.ts";
import { barsOf } from "../select/claimBars.ts";
import { stripYears, timeExtent } from "../select/coverageStrip.ts";
import { readDayEntry, timelineDays } from "../select/dayEntry.ts";
import { openingLine } from "../select/timelineText.ts";
import { axisOf } from "./axis.ts";
import { baseOf } from "./baseScale.ts";
import { overviewOf } from "./overview.ts";
import { dateFor, monthOf, nothingTold } from "./phoneDates.ts";
import { daysInWords } from "./viewportDays.ts";

describe("bounds", () => {
  it.each([
    ["-0043-03-15", dateToMs(-43, 3, 15), dateToMs(-43, 3, 16)],
    ["-000043-03-15", dateToMs(-43, 3, 15), dateToMs(-43, 3, 16)],
    ["0079-10-24", dateToMs(79, 10, 24), dateToMs(79, 10, 25)],
    ["00XX", dateToMs(0, 1, 1), dateToMs(100, 1, 1)],
    ["Y-17000", dateToMs(-17_000, 1, 1), dateToMs(-16_999, 1, 1)],
    ["+012024-05-17", dateToMs(12_024, 5, 17), dateToMs(12_024, 5, 18)],
    ["-017000-03", dateToMs(-17_000, 3, 1), dateToMs(-17_000, 4, 1)],
    ["-0099/0100", dateToMs(-99, 1, 1), dateToMs(101, 1, 1)],
  ])("of %s", (date, start, end) => {
    expect(edtfBounds(date)).toEqual({ start, end });
  });

  it("agree with the engine's own calendar, which has no year 0 trap here", () => {
    expect(new Date(edtfBounds("0079-10-24").start ?? 0).toISOString()).toMatch(/^0079-10-24T00/);
    expect(edtfBounds("-000000-01-01")).toEqual({ start: null, end: null });
  });
});

describe("words", () => {
  it("are people's, not ISO", () => {
    expect(dateInWords("-000043-03-15")).toBe("Friday 15 March 44 BC");
    expect(dateInShort("+012024-05-17")).toBe("17 May 12024");
    expect(daysInWords("-000043-03-15", "0014-08-19")).toBe("15 March 44 BC to 19 August 14");
  });

  it("of claimed dates keep the era on both ends", () => {
    const bars = barsOf("date", ["-0044-03-15", "-0043-03-15"]);
    expect(bars?.axis).toEqual(["15 Mar 45 BC", "15 Mar 44 BC"]);
  });

  it("of a phone's list stand under their year", () => {
    const year = { start: dateToMs(-17_000, 1, 1), date: "Y-17000", namesDay: false };
    expect(dateFor(year, nothingTold).date).toBeNull();
    expect(monthOf(year)).toBeNull();
    const month = { start: dateToMs(-43, 3, 1), date: "-000043-03", namesDay: false };
    expect(dateFor(month, nothingTold).date?.strong).toBe("March");
  });
});

describe("years on an axis", () => {
  const [start, end] = [dateToMs(-1600, 6, 1), dateToMs(1400, 1, 1)];

  it("are round as people count them, and skip year 0", () => {
    const told = overviewOf([], { start, end }, 400).years.map(({ text }) => text);
    expect(told).toEqual(["1500 BC", "1000 BC", "500 BC", "1", "500", "1000"]);
    const base = baseOf("linear", { times: [start, end], us: [0, 400] }, [], []);
    const plot = { x0: 0, x1: 400 };
    const measure = (text: string) => text.length * 6;
    const axis = axisOf({ base, x: base.toU, time: base.toTime, plot, measure });
    expect(axis.labels.map(({ text }) => text)).toEqual(expect.arrayContaining(["500 BC", "1"]));
    expect(axis.labels.map(({ text }) => text)).not.toContain("501 BC");
  });

  it("of the reports' strip stand in their century", () => {
    const events = timelineOf([
      { id: "a", date: "0050" },
      { id: "b", date: "0090" },
    ]);
    const extent = timeExtent(events);
    expect(extent).toEqual({ start: dateToMs(50, 1, 1), end: dateToMs(91, 1, 1) });
    if (extent) expect(stripYears(extent, 5).every(({ at }) => at >= 0 && at <= 1)).toBe(true);
  });
});

describe("days typed into the filter", () => {
  it.each([
    ["44 BC", "from", "-000043-01-01"],
    ["44 BC", "to", "-000043-12-31"],
    ["-0043-03", "to", "-000043-03-31"],
    ["+12024", "from", "+012024-01-01"],
    ["0079-10-24", "from", "0079-10-24"],
  ] as const)("%s, %s", (typed, end, day) => {
    expect(readDayEntry(typed, end)).toEqual({ ok: true, day });
  });

  it("are refused beyond what a date can hold", () => {
    expect(readDayEntry("+999999", "from").ok).toBe(false);
    expect(readDayEntry("0 BC", "from").ok).toBe(false);
  });
});

it("a timeline from the caves to the far future is told in years", () => {
  const timeline = timelineOf([
    { id: "caves", date: "Y-17000" },
    { id: "far", date: "+012024-05-17" },
  ]);
  expect(openingLine(timeline)).toContain("from 17001 BC to 12024");
  expect(timelineDays(timeline)).toEqual({
    first: "-017000-01-01",
    last: "+012024-05-17",
    undated: 0,
  });
});
