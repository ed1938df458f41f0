import { expect, it } from "vitest";
import type { Amount } from "../model/timeline.ts";
import { disputeTimeline } from "./disputeTesting.ts";
import { waterfalls } from "./waterfall.ts";

const amounts = disputeTimeline.events.find(({ id }) => id === "bill")?.amounts ?? [];

it("puts the parts one after the other and computes what is left open", () => {
  const [chart] = waterfalls(amounts);
  expect(chart?.scale.words).toBe("billion US dollars");
  expect(chart?.rows.map(({ kind, value, from, to }) => [kind, value / 1e9, from, to])).toEqual([
    ["total", 95, 0, 1],
    ["part", 61, 0, 61 / 95],
    ["part", 8, 61 / 95, 69 / 95],
    ["open", 26, 69 / 95, 1],
  ]);
});

it("leaves nothing open where parts exceed the total, and keeps amounts apart that belong to none", () => {
  const [total, part] = amounts as [Amount, Amount, Amount];
  const charts = waterfalls([{ ...total, value: 50e9 }, part, { ...part, id: "x", of: "gone" }]);
  expect(charts.map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
    ["total", "part"],
    ["part"],
  ]);
  expect(charts[0]?.rows[1]?.to).toBe(1);
});
