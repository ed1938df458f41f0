import { expect, it } from "vitest";
import { isRightDate } from "./dates.ts";

const may = { start: Date.UTC(2031, 4, 5), end: Date.UTC(2031, 4, 6) };
const none = { otherDates: [], approximate: false };
const day = { ...none, date: "2031-05-05", bounds: may };
const open = { ...none, date: null, bounds: { start: may.start, end: null } };
const past = { ...none, date: null, bounds: { start: null, end: may.end } };
const undated = { ...none, date: null, bounds: { start: null, end: null } };

it.each([
  [day, "2031-05-05", true],
  [day, "2031-05-05~", true],
  [day, "2031-05", false],
  [day, "2031-05-06", false],
  [day, null, false],
  [day, "Monday", false],
  [{ ...day, otherDates: ["2031-05", "2031-W19"] }, "2031-05", true],
  [{ ...day, otherDates: ["2031-W19"] }, "2031-W19", false], // no EDTF
  [{ ...day, approximate: true }, "2031-05-28", true],
  [{ ...day, approximate: true }, "2031-06-01", false],
  [{ ...day, approximate: true }, "2031", false],
  [{ ...day, date: "2031-05-05/2031-05-07" }, "[2031-05-05..2031-05-07]", true],
  [
    { ...day, date: "2031", bounds: { start: may.start, end: Date.UTC(2032, 0, 1) } },
    "[2031-05-05..2031-12-31]",
    true,
  ],
  [open, null, true],
  [{ ...open, otherDates: ["2031-06"] }, "2031-06", true],
  [{ ...day, otherDates: [null] }, null, true],
  [open, "2031-05-05/..", true],
  [open, "[2031-05-05..]", true],
  [open, "2031-05-06/..", false],
  [open, "2031-06", false],
  [past, "../2031-05-05", true],
  [past, "2031-05-05/..", false],
  [undated, null, true],
  [undated, "2031-05-05/..", false],
])("%j: %s is right: %s", (gold, predicted, right) => {
  expect(isRightDate(gold, predicted)).toBe(right);
});
