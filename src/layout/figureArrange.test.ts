import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { chartEvents, isDated } from "./chartEvent.ts";
import { condensedBase } from "./condensed.ts";
import { figureTimeline } from "./figureTesting.ts";
import { tableMeasure } from "./tableMeasure.ts";

const timeline = figureTimeline();
const events = chartEvents(timeline);
const base = condensedBase(events.filter(isDated), 800, tableMeasure);
const input = {
  events,
  timeline,
  grouping: "type" as const,
  base,
  measure: tableMeasure,
  level: 0,
};

test("what is only counted gets no row but stands in a pill", () => {
  const counted = new Set(events.map(({ id }) => id));
  counted.delete("e13");
  const { items, pills } = arrange({ ...input, height: 600, counted });
  expect(items.map(({ event }) => event.label)).toEqual(["Xi Jinping"]);
  const inPills = pills.flatMap((pill) => pill.events);
  expect(inPills).toHaveLength(events.filter(isDated).length - 1);
});

test("an image's rows may stand closer than the screen's, and farther apart where there is room", () => {
  const screen = arrange({ ...input, height: 1 });
  const tight = arrange({ ...input, height: 1, image: true });
  const roomy = arrange({ ...input, height: 5000, image: true });
  expect(tight.rowHeight).toBeLessThan(screen.rowHeight);
  expect(roomy.rowHeight).toBeGreaterThan(screen.rowHeight);
});
