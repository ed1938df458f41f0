import fc from "fast-check";
import { expect, test } from "vitest";
import { type ArrangeInput, arrange } from "./arrange.ts";
import { chartEvents, isDated } from "./chartEvent.ts";
import { condensedBase } from "./condensed.ts";
import { countVariants } from "./countWords.ts";
import { figureTimeline } from "./figureTesting.ts";
import { chartFonts } from "./font.ts";
import { LABEL_GAP } from "./labels.ts";
import { markExtent } from "./markBox.ts";
import { withLabel } from "./place.ts";
import { tableMeasure } from "./tableMeasure.ts";
import { anyEvents, chartEventsOf, datedOf, evenMeasure, timelineWith } from "./testing.ts";

const timeline = figureTimeline();
const events = chartEvents(timeline);
const base = condensedBase(events.filter(isDated), 800, tableMeasure);
const input: ArrangeInput = {
  events,
  timeline,
  grouping: "type",
  base,
  measure: tableMeasure,
  height: 600,
  level: 0,
};

test("what is counted is named where the others leave room, and else counted under a bracket", () => {
  const counted = new Set(events.map(({ id }) => id));
  counted.delete("e13");
  const { items, pills } = arrange({ ...input, counted });
  const labels = items.map(({ event }) => event.label);
  expect(labels).toContain("Xi Jinping");
  expect(labels.length).toBeGreaterThan(1);
  expect(pills.every(({ note }) => note !== undefined)).toBe(true);
  const all = [...items.map(({ event }) => event), ...pills.flatMap((pill) => pill.events)];
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(events.filter(isDated).length);
});

test("a single event is never counted as one: it has its name", () => {
  const [first] = events.filter(isDated);
  const { items, pills } = arrange({ ...input, counted: new Set([first?.id ?? ""]) });
  expect(pills).toEqual([]);
  expect(items.map(({ event }) => event.id)).toContain(first?.id);
});

test("beside what is named there is room for the most important of the others", () => {
  const dates = ["2021-02-01", ...Array<string>(4).fill("2024-04-26")];
  const some = dates.map((date, index) => ({ id: `e${index}`, date, type: "call" as const }));
  const scale = condensedBase(datedOf(some), 700, evenMeasure);
  const { items, pills } = arrange({
    ...{ events: chartEventsOf(some), timeline: timelineWith(some), grouping: "type", base: scale },
    ...{ measure: evenMeasure, height: 300, level: 0, image: true },
    counted: new Set(["e3", "e4", "e2", "e1"]),
  });
  const rowOf = (id: string) => items.find(({ event }) => event.id === id)?.row;
  expect(["e3", "e4", "e0"].map(rowOf)).toEqual([0, 1, 1]); // row 0 has the lane's title, too
  expect(pills.map(({ events }) => events.length)).toEqual([2]);
});

test("brackets, their words and names keep apart, and each event stands once in its lane", () => {
  fc.assert(
    fc.property(anyEvents, fc.nat(20), (some, kept) => {
      const all = chartEventsOf(some);
      const scale = condensedBase(datedOf(some), 700, evenMeasure);
      const counted = new Set(all.slice(kept).map(({ id }) => id));
      const found = arrange({
        ...{ events: all, timeline: timelineWith(some), grouping: "none", base: scale },
        ...{ measure: evenMeasure, height: 300, level: 0, image: true, counted },
      });
      const { items, pills } = found;
      const shown = [...items.map(({ event }) => event), ...pills.flatMap((pill) => pill.events)];
      expect(shown.map(({ id }) => id).sort()).toEqual(
        all
          .filter(isDated)
          .map(({ id }) => id)
          .sort(),
      );
      const boxes = [
        ...items.map(({ event, slot, side, label, y }) => ({
          ...{
            y,
            note: false,
            ...withLabel(event, markExtent(event, scale.toU, slot), side, label),
          },
        })),
        ...pills.map(({ start, end, y, note }) => {
          const [x0, x1] = [scale.toU(start), scale.toU(end)];
          const reach = LABEL_GAP + evenMeasure(note?.words ?? "", chartFonts.label);
          return note?.side === "left"
            ? { y, note: true, x0: x0 - reach, x1 }
            : { y, note: true, x0, x1: x1 + reach };
        }),
      ];
      const alone = pills.length === 1; // then it stands wherever it is
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          if (a.y === b.y && (a.note || b.note) && !alone)
            expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test.each([
  [["2023-06-18", "2023-06-19"], "2 more statements, 18–19 Jun 2023"],
  [["2023-06-19", "2023-06-19", "2023-06-19"], "3 more statements, 19 Jun 2023"],
  [["2023-02", "2023-02"], "2 more statements, Feb 2023"],
  [["2023-02", "2023-05-03"], "2 more statements, Feb–May 2023"],
  [["2019", "2024-04-26"], "2 more statements, 2019–2024"],
])("%j is counted as “%s”", (dates, words) => {
  const some = dates.map((date, index) => ({ id: `e${index}`, date, type: "statement" as const }));
  expect(countVariants(chartEventsOf(some))[0]).toBe(words);
});

test("several kinds are not named as one; the shortest words are the count alone", () => {
  const some = chartEventsOf([
    { id: "a", date: "2023-06-18", type: "call" },
    { id: "b", date: "2023-06-18", type: "visit" },
  ]);
  expect(countVariants(some)).toEqual(["2 more, 18 Jun 2023", "2 more", "+2"]);
});

test("an image's rows may stand closer than the screen's, and farther apart where there is room", () => {
  const screen = arrange({ ...input, height: 1 });
  const tight = arrange({ ...input, height: 1, image: true });
  const roomy = arrange({ ...input, height: 5000, image: true });
  expect(tight.rowHeight).toBeLessThan(screen.rowHeight);
  expect(roomy.rowHeight).toBeGreaterThan(screen.rowHeight);
});
