import { expect, test } from "vitest";
import { chartEvents } from "./chartEvent.ts";
import { chartEventsOf, timelineWith } from "./testing.ts";

function formOf(date: string | null) {
  const [event] = chartEventsOf([{ id: "a", date }]);
  return event && { form: event.form, startEnd: event.startEnd, endEnd: event.endEnd };
}

test.each([
  ["2023-06-19", { form: "moment", startEnd: "sharp", endEnd: "sharp" }],
  ["2023-02", { form: "within", startEnd: "sharp", endEnd: "sharp" }],
  ["2023", { form: "within", startEnd: "sharp", endEnd: "sharp" }],
  ["2024-04-24/2024-04-26", { form: "lasting", startEnd: "sharp", endEnd: "sharp" }],
  ["[2023-02..2023-06]", { form: "within", startEnd: "sharp", endEnd: "sharp" }],
  ["2021/2023-06-19", { form: "lasting", startEnd: "tapered", endEnd: "sharp" }],
  ["2023-06-20/..", { form: "lasting", startEnd: "sharp", endEnd: "open" }],
  ["[2023-06-20..]", { form: "within", startEnd: "sharp", endEnd: "open" }],
  ["../2023-06-20", { form: "lasting", startEnd: "open", endEnd: "sharp" }],
])("%s is drawn as %o", (date, form) => {
  expect(formOf(date)).toEqual(form);
});

test("an uncertain date says so, an event without one has no bounds", () => {
  const [uncertain, undated] = chartEventsOf([
    { id: "a", date: "2021-02?" },
    { id: "b", date: null },
  ]);
  expect(uncertain?.uncertain).toBe(true);
  expect([undated?.start, undated?.end]).toEqual([null, null]);
});

test("an end known only to the year is sure from the next year on", () => {
  const [event] = chartEventsOf([{ id: "a", date: "2021/2023-06-19" }]);
  expect(new Date(event?.sureStart ?? 0).toISOString()).toBe("2022-01-01T00:00:00.000Z");
});

test("size follows origins, not documents; three and more are one size", () => {
  const events = chartEventsOf([
    { id: "a", documents: ["x", "y"], origins: ["ap"] },
    { id: "b", origins: ["1", "2", "3", "4"] },
  ]);
  expect(events.map(({ weight }) => weight)).toEqual([1, 3]);
});

test("disputed attributes in short words, the date first; a ghost at the date not chosen", () => {
  const timeline = timelineWith([
    {
      id: "a",
      date: "2024-04-24",
      agreements: [
        { attribute: "duration", state: "disputed", values: [] },
        { attribute: "office", state: "corroborated", values: [] },
        {
          attribute: "date",
          state: "disputed",
          chosen: 0,
          values: [
            { value: "2024-04-24", claims: [], documents: [], origins: [] },
            { value: "[2024-01-01..2024-04-26]", claims: ["c"], documents: [], origins: [] },
          ],
        },
      ],
    },
  ]);
  const [event] = chartEvents(timeline);
  expect(event?.disputes).toEqual(["date", "duration"]);
  expect(event?.ghosts).toEqual([
    { start: Date.parse("2024-01-01"), end: Date.parse("2024-04-27"), words: "" },
  ]);
});

test("the same timeline gives the same records", () => {
  const timeline = timelineWith([{ id: "a" }]);
  expect(chartEvents(timeline)).toBe(chartEvents(timeline));
});
