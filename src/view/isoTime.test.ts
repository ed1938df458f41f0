import fc from "fast-check";
import { expect, it } from "vitest";
import { dayEnd, dayOf, dayStart, readInstant, writeInstant } from "./isoTime";

it("reads back every instant it writes", () => {
  fc.assert(
    fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), (ms) => {
      expect(readInstant(writeInstant(ms))).toBe(ms);
    }),
  );
});

it("takes a day from its first moment to the next day's", () => {
  expect(dayStart("2023-06-19")).toBe(Date.UTC(2023, 5, 19));
  expect(dayEnd("2023-06-19")).toBe(Date.UTC(2023, 5, 20));
  expect(dayOf(Date.UTC(2023, 5, 19, 23, 59))).toBe("2023-06-19");
});

it("knows years before 1 and after 9999", () => {
  expect(dayOf(dayStart("-000043-03-15") ?? 0)).toBe("-000043-03-15");
  expect(dayOf(dayStart("+012024-01-01") ?? 0)).toBe("+012024-01-01");
});

it.each([
  "2023-13-01",
  "2023-02-29",
  "2023-6-19",
  "19.6.2023",
  "2023-06-19T25:00Z",
  "2023-06-19T",
  "-000000-01-01",
])("does not take %s for a time", (text) => {
  expect(readInstant(text)).toBeNull();
});
