import fc from "fast-check";
import { expect, test } from "vitest";
import { eventTypes } from "../model/timeline";
import { encodeView, parseView } from "./url";

/** Addresses tried, and how long one may take, ms. Another seed: FUZZ_SEED=7. */
const RUNS = 10_000;
const MOST_MS = 1000;
const seed = Number(process.env.FUZZ_SEED ?? 83);

const names = [
  "timeline country official type document topic status agreement place match filtered q from to window lanes",
  "order pin move fold scale event passage view columns sort by compare theme __proto__ constructor",
].flatMap((line) => line.split(" "));

const choices = [
  "CN,US",
  "country:all",
  "chart",
  "table",
  "dark",
  "-title",
  "fade",
  "linear",
  "a,b",
];

const hostile = fc.constantFrom(
  "__proto__",
  "constructor",
  "javascript:alert(1)",
  "<script>alert(1)</script>",
  "//evil.example/x",
  "%E0%A4%A",
  "\\",
  "\\,,\\",
  "\uD800",
  "\u202E",
  "NaN",
  "-000043-03-15",
  "2023-06-18/2023-06-19",
  "+275760-09-13/+275760-09-14",
  "9".repeat(400),
);
/** Lists too long for anyone, and links longer than any. */
const endless = fc.constantFrom("a,".repeat(5000), "\\".repeat(20_001), "x".repeat(70_000));
const value = fc.oneof(
  { weight: 1, arbitrary: endless },
  { weight: 30, arbitrary: hostile },
  { weight: 30, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 30, arbitrary: fc.constantFrom(...eventTypes, ...choices) },
  { weight: 30, arbitrary: fc.tuple(hostile, hostile).map((pair) => pair.join(",")) },
);
const parameter = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string()),
    value,
    fc.boolean(),
  )
  .map(([name, text, raw]) => `${name}=${raw ? text : safeEncode(text)}`);
const search = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.array(parameter, { maxLength: 12 }).map((all) => `?${all.join("&")}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);

function safeEncode(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/g, ""));
}

test(`${RUNS} addresses: each gives a view that comes back the same, within a second`, () => {
  let slowest = 0;
  fc.assert(
    fc.property(search, (text) => {
      const started = performance.now();
      const { view } = parseView(text);
      const written = encodeView(view);
      slowest = Math.max(slowest, performance.now() - started);
      const again = parseView(written);
      if (JSON.stringify(again.view) !== JSON.stringify(view)) expect(again.view).toEqual(view);
      if (again.problems.length > 0) expect(again.problems).toEqual([]);
    }),
    { numRuns: RUNS, seed },
  );
  expect(slowest).toBeLessThan(MOST_MS);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
