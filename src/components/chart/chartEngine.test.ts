// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { chartEvents } from "../../layout/chartEvent";
import { planChart } from "../../layout/plan";
import { tableMeasure } from "../../layout/tableMeasure";
import { exampleTimeline } from "../../scene/exampleTimeline";
import type { TimeWindow } from "../../view/view";
import { ChartEngine } from "./chartEngine";

const timeline = exampleTimeline();
const plan = planChart({
  timeline,
  events: chartEvents(timeline),
  grouping: "type",
  scale: "condensed",
  width: 800,
  height: 500,
  measure: tableMeasure,
});

let written: (TimeWindow | null)[];
let engine: ChartEngine;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: [
      "setTimeout",
      "clearTimeout",
      "requestAnimationFrame",
      "cancelAnimationFrame",
      "performance",
    ],
  });
  written = [];
  engine = new ChartEngine(
    (window) => written.push(window),
    () => true,
  );
  engine.setPlan(plan, 24, false);
  vi.advanceTimersByTime(20);
});

test("the date under the pointer stays under it", () => {
  const before = engine.timeAt(400);
  engine.zoomBy(2, 400, false);
  expect(engine.timeAt(400)).toBeCloseTo(before, -1);
  engine.panBy(30, false);
  expect(engine.timeAt(430)).toBeCloseTo(before, -1);
});

test("many moves become few writes, and the last one is written", () => {
  for (let i = 0; i < 20; i++) {
    engine.zoomBy(1.05, 300, false);
    vi.advanceTimersByTime(16);
  }
  vi.advanceTimersByTime(500);
  expect(written.length).toBeLessThan(6);
  const end = engine.timeAt(824);
  expect(written.at(-1)?.end).toBeCloseTo(end, -3);
});

test("fit is no window; a window from outside is shown", () => {
  engine.setWindow({ start: Date.parse("2023-06-17"), end: Date.parse("2023-06-21") }, true);
  expect(engine.timeAt(24)).toBeCloseTo(Date.parse("2023-06-17"), -3);
  engine.fit();
  vi.advanceTimersByTime(500);
  expect(written.at(-1)).toBeNull();
  expect(engine.fits).toBe(true);
});

test("a mark out of sight is brought into sight, one in sight stays", () => {
  const key = plan.arrangement.items.find(({ event }) => event.id === "bali")?.key ?? "";
  engine.bringMark(key, "into sight");
  expect(engine.fits).toBe(true);
  engine.setWindow({ start: Date.parse("2024-04-20"), end: Date.parse("2024-04-28") }, false);
  engine.bringMark(key, "into sight");
  const extent = engine.extentOf(key);
  expect((extent?.x0 ?? 0) >= 24 || (extent?.x1 ?? 0) <= 824).toBe(true);
});

test("listeners hear each frame once", () => {
  const listener = vi.fn();
  engine.listen(listener);
  engine.panBy(1, false);
  engine.zoomBy(1.2, null, false);
  vi.advanceTimersByTime(20);
  expect(listener).toHaveBeenCalledTimes(1);
});
