/** Calendar days are the same in every time zone. Run in three of them: the machine's own, and those of `stages.mjs`. */
import { expect, it } from "vitest";
import { unitIndex } from "../../layout/axisUnits.ts";
import { grains } from "../../layout/stretches.ts";
import { DAY_MS } from "../../model/calendar.ts";
import { dateInWords } from "../../model/dateWords.ts";
import { edtfBounds } from "../../model/edtf.ts";
import { timelineOf } from "../../model/testing.ts";
import { plusMonths, timelineDays } from "../../select/dayEntry.ts";
import { openingLine } from "../../select/timelineText.ts";
import { dayOf, writeInstant } from "../../view/isoTime.ts";

it("the zone asked for is the zone there is", () => {
  const wanted = process.env.READOUT_ZONE;
  if (wanted === undefined) return;
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(wanted);
  expect(new Date(2023, 6, 1).getTimezoneOffset()).not.toBe(0);
});

/** Days on which clocks are changed in New York, on Lord Howe, in Europe; the one that Samoa left out; the last of a year. */
const days = ["2023-03-12", "2023-11-05", "2023-04-02", "2023-10-01", "2023-03-26", "2011-12-30"];

it.each([...days, "2023-12-31", "2024-01-01", "0099-12-31", "-0043-03-15"])(
  "%s is one day of 24 hours",
  (day) => {
    const { start, end } = edtfBounds(day);
    expect((end ?? 0) - (start ?? 0)).toBe(DAY_MS);
    const iso = day.replace("-0043", "-000043");
    expect([dayOf(start ?? 0), dayOf((end ?? 0) - 1)]).toEqual([iso, iso]);
    expect(writeInstant(start ?? 0)).toBe(iso);
    for (const grain of grains.slice(0, 1)) {
      expect(grain.floor((end ?? 0) - 1)).toBe(start);
      expect(grain.ceil((start ?? 0) + 1)).toBe(end);
    }
    const [year = 0, month = 0] = iso.split(/(?<=\d)-/).map(Number);
    expect(unitIndex("month", start ?? 0)).toBe(year * 12 + month - 1);
    expect(unitIndex("year", (end ?? 0) - 1)).toBe(year);
  },
);

it("words and steps stay on their day", () => {
  expect(dateInWords("2023-03-12")).toBe("Sunday 12 March 2023");
  expect(plusMonths("2023-02-12", 1)).toBe("2023-03-12");
  expect(plusMonths("2023-01-31", 1)).toBe("2023-02-28");
  const newYear = timelineOf([{ id: "a", date: "2022-12-31/2023-01-01" }]);
  expect(timelineDays(newYear)).toMatchObject({ first: "2022-12-31", last: "2023-01-01" });
  expect(openingLine(timelineOf([{ id: "a", date: "2023-01-01" }]))).toContain("in 2023,");
});
