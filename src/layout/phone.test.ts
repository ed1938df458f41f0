import fc from "fast-check";
import { expect, test } from "vitest";
import type { TerseEvent } from "../model/testing.ts";
import type { ChartEvent } from "./chartEvent.ts";
import { phoneLayout } from "./phone.ts";
import { PHONE, type PhoneRequest } from "./phoneType.ts";
import { tableMeasure } from "./tableMeasure.ts";
import { chartEventsOf } from "./testing.ts";

const none: ReadonlySet<string> = new Set();

function layoutOf(events: readonly ChartEvent[], rest: Partial<PhoneRequest> = {}) {
  return phoneLayout({
    lanes: [{ id: null, title: "", events }],
    ...{ folded: none, opened: none, linear: false, width: 390, measure: tableMeasure },
    ...rest,
  });
}

/** Headings and rows from above, as one would read them out. */
function toldOf({ sections }: ReturnType<typeof phoneLayout>): readonly string[] {
  return sections.flatMap(({ title, count, groups }) => [
    ...(title === null ? [] : [`${title} ${count}`]),
    ...groups.flatMap(({ text, rows }) => [
      text,
      ...rows.map((row) => {
        if (row.kind === "gap") return `(${row.words})`;
        if (row.kind === "month") return `${row.text} of ${row.count}`;
        const date = [row.date?.strong, row.date?.weak, row.date?.below];
        const name =
          row.kind === "ghost" ? `or “${row.ghost.words}” ${row.event.id}` : row.event.id;
        return [...date, name].filter(Boolean).join(" ");
      }),
    ]),
  ]);
}

const events = chartEventsOf([
  { id: "xi", date: "2023-06-19", partOf: "visit" },
  { id: "visit", type: "visit", date: "2023-06-18/2023-06-19" },
  { id: "qin", date: "2023-06-18", partOf: "visit" },
  { id: "burns", date: "2023-05" },
  { id: "bali", date: "2022" },
  { id: "sanctions", date: null },
]);
const layout = layoutOf(events);

test("time runs down: years as headings, each date told once, a month where it is new", () => {
  expect(toldOf(layout)).toEqual([
    "2022",
    "bali",
    "2023",
    "May burns",
    "18 Sun June visit",
    "qin",
    "19 Mon xi",
    "No date 1",
    "sanctions",
  ]);
  expect(layout.height).toBe(3 * PHONE.year + 6 * PHONE.row);
});

test("a visit is a bar beside its parts, tied to each", () => {
  const [bar] = layout.sections[0]?.bars ?? [];
  const y = (id: string) =>
    (layout.rows.find((row) => row.kind === "event" && row.event.id === id)?.y ?? 0) +
    PHONE.row / 2;
  expect(bar?.event.id).toBe("visit");
  expect(bar?.ties).toEqual([y("qin"), y("xi")]);
  expect([bar?.y0, bar?.y1]).toEqual([y("visit") - 10, y("xi") + 10]);
});

test.each([
  ["[2023-02..2023-06-18]", "Feb –", "18 Jun 2023"],
  ["2023-04~/2024-04~", "c. Apr –", "Apr 2024"],
  ["[2023-06-19..]", "from", "19 Jun"],
  ["2021/2023-06-19", "2021 –", "19 Jun 2023"],
  ["[2023-06-18..2023-06-19]", "18–19 Jun", ""],
])("%s is told in two short lines", (date, strong, below) => {
  const { rows } = layoutOf(chartEventsOf([{ id: "a", date }]));
  const row = rows.find(({ kind }) => kind === "event");
  expect(row).toMatchObject({ date: { strong, weak: "", below } });
});

test("nothing to show is no rows", () => {
  expect(layoutOf([])).toMatchObject({ rows: [], height: 0 });
});

test("lanes stand below each other, each with its own years; a folded one is its title", () => {
  const lanes = [
    { id: "a", title: "Met", events: events.filter(({ id }) => id !== "burns") },
    { id: "b", title: "Said", events: events.filter(({ id }) => id === "burns" || id === "xi") },
  ];
  const folded = layoutOf([], { lanes, folded: new Set(["a"]) });
  expect(toldOf(folded)).toEqual(["Met 5", "Said 2", "2023", "May burns", "19 Mon June xi"]);
  expect(toldOf(layoutOf([], { lanes })).slice(0, 3)).toEqual(["Met 5", "2022", "bali"]);
});

test("on the linear scale empty time takes room, the longest most, and says how long it was", () => {
  const at = (date: string): TerseEvent => ({ id: date, date });
  const apart = chartEventsOf(["2023-01-01", "2023-01-04", "2023-03-01", "2023-12-01"].map(at));
  const { rows } = layoutOf(apart, { linear: true });
  const gaps = rows.flatMap((row) => (row.kind === "gap" ? [[row.words, row.height]] : []));
  expect(gaps).toEqual([
    ["2 mo", 33],
    ["9 mo", 160],
  ]);
});

test("another date claimed stands in its own place, tied by its words", () => {
  const ghost = { start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1), words: "that year" };
  const [aid] = chartEventsOf([{ id: "aid", date: "2024-04-24" }]);
  const told = toldOf(layoutOf([{ ...(aid as ChartEvent), ghosts: [ghost] }]));
  expect(told).toEqual(["2023", "or “that year” aid", "2024", "24 Wed April aid"]);
});

test("a name that does not fit has a second line, and the row its height", () => {
  const [short, long] = layoutOf(
    chartEventsOf([
      { id: "a", label: "Xi Jinping", date: "2023-06-18" },
      { id: "b", label: "Sanctions on thirty companies", date: "2023-06-19" },
    ]),
    { width: 320 },
  ).rows;
  expect([short?.height, long?.height]).toEqual([PHONE.row, PHONE.row + PHONE.line - 4]);
});

test("of thousands of events, months of many wait behind their name", () => {
  const many = chartEventsOf(
    Array.from({ length: 400 }, (_, i) => ({
      id: `e${i}`,
      date: i < 5 ? "2022-05" : "2023-06-19",
    })),
  );
  const closed = toldOf(layoutOf(many));
  expect(closed).toEqual(["2022", "May e0", "e1", "e2", "e3", "e4", "2023", "June of 395"]);
  expect(layoutOf(many, { opened: new Set([" 2023-06"]) }).rows).toHaveLength(401);
});

test("rows follow each other without gap or overlap, whatever the events", () => {
  const dates = fc.constantFrom("2023-06-19", "2023-06", "2022", "2023-06-18/2023-06-20", null);
  const terse = fc.array(dates, { maxLength: 30 });
  fc.assert(
    fc.property(terse, fc.boolean(), fc.integer({ min: 200, max: 520 }), (given, linear, width) => {
      const made = chartEventsOf(given.map((date, i) => ({ id: `e${i}`, date })));
      const { rows, sections, height } = layoutOf(made, { linear, width });
      expect(rows.filter(({ kind }) => kind === "event")).toHaveLength(made.length);
      for (const { groups } of sections) {
        let y = 0;
        for (const group of groups) {
          expect(group.y).toBe(y);
          y += PHONE.year;
          for (const row of group.rows) {
            expect(row.y).toBe(y);
            y += row.height;
          }
        }
        expect(y).toBe(height);
      }
    }),
  );
});
