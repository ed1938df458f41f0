import { expect, it } from "vitest";
import { fixtureOf } from "./testing.ts";
import { timelineSchema } from "./timeline.ts";

it("makes valid timelines whose passages are slices of their texts", () => {
  const { timeline, texts } = fixtureOf([
    { id: "visit", type: "visit", date: "2023-06-18/2023-06-19", officials: ["antony-blinken"] },
    { id: "xi", partOf: "visit", documents: ["a", "b"] },
    { id: "some-day", date: null, label: "Some day" },
  ]);
  expect(timelineSchema.parse(timeline)).toEqual(timeline);
  expect(timeline.officials[0]?.name).toBe("Antony Blinken");
  expect(timeline.events.map(({ agreement }) => agreement)).toEqual([
    "single",
    "corroborated",
    "single",
  ]);
  for (const { document, start, end, exact } of timeline.passages)
    expect(texts[document]?.slice(start, end)).toBe(exact);
});
