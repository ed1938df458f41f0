import { expect, test } from "vitest";
import { PHONE, phoneLayout } from "./phone.ts";
import { chartEventsOf } from "./testing.ts";

const { rows, bars, height } = phoneLayout(
  chartEventsOf([
    { id: "xi", date: "2023-06-19", partOf: "visit" },
    { id: "visit", type: "visit", date: "2023-06-18/2023-06-19" },
    { id: "qin", date: "2023-06-18", partOf: "visit" },
    { id: "burns", date: "2023-05" },
    { id: "bali", date: "2022" },
    { id: "sanctions", date: null },
  ]),
);
const told = rows.map((row) =>
  row.kind === "heading"
    ? row.text
    : `${[row.date?.strong, row.date?.weak, row.date?.below].filter(Boolean).join(" ")} ${row.event.id}`.trim(),
);

test("time runs down: years as headings, each date told once, a month where it is new", () => {
  expect(told).toEqual([
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
  expect(height).toBe(3 * PHONE.heading + 6 * PHONE.row);
});

test("a visit is a bar beside its parts, tied to each", () => {
  const [bar] = bars;
  const y = (id: string) =>
    (rows.find((row) => row.kind === "event" && row.event.id === id)?.y ?? 0) + PHONE.row / 2;
  expect(bar?.event.id).toBe("visit");
  expect(bar?.ties).toEqual([y("qin"), y("xi")]);
  expect([bar?.y0, bar?.y1]).toEqual([y("visit") - 10, y("xi") + 10]);
});

test.each([
  ["[2023-02..2023-06-18]", "Feb –", "18 Jun 2023"],
  ["[2023-06-19..]", "from", "19 Jun"],
  ["2021/2023-06-19", "2021 –", "19 Jun 2023"],
  ["[2023-06-18..2023-06-19]", "18–19 Jun", ""],
])("%s is told in two short lines", (date, strong, below) => {
  const { rows } = phoneLayout(chartEventsOf([{ id: "a", date }]));
  const row = rows.find(({ kind }) => kind === "event");
  expect(row).toMatchObject({ date: { strong, weak: "", below } });
});

test("nothing to show is no rows", () => {
  expect(phoneLayout([])).toEqual({ rows: [], bars: [], height: 0 });
});
