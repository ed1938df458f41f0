import fc from "fast-check";
import { expect, test } from "vitest";
import { type EmbeddedReading, readEmbedded, writeEmbedded } from "./embedded";
import { isPng, pngText, withPngText } from "./embeddedPng";
import { isSvg, svgText, withSvgText } from "./embeddedSvg";
import { encodeView, parseView } from "./url";

/** Images tried, half of each kind, and how long one may take, ms. Another seed: FUZZ_SEED=7. */
const RUNS = 10_000;
const MOST_MS = 1000;
const seed = Number(process.env.FUZZ_SEED ?? 83);

const state = {
  timeline: "us-china",
  dataHash: "0".repeat(64),
  view: "event=xi&q=a%20b",
  app: "1.0",
};
const text = writeEmbedded(state) ?? "";

/** One pixel, as small as a PNG can be. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const png = withPngText(new Uint8Array(pixel), text) ?? new Uint8Array();
const svg = withSvgText('<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>', text) ?? "";

const hostile = fc.constantFrom(
  "<script>alert(1)</script>",
  "&lt;".repeat(3000),
  "</readout:view>",
  '<readout:view xmlns:readout="urn:readout:view">',
  '<readout:view xmlns:readout="urn:readout:view">'.repeat(2000),
  "<metadata>".repeat(5000),
  '{"__proto__":{"polluted":1}}',
  `${"[".repeat(30_000)}`,
  "<!".repeat(10_000),
  "\uD800",
  "\\ud800",
  "9".repeat(80_000),
  '"readout":2',
);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.record({
  at: place,
  long: fc.nat(40),
  kind: fc.constantFrom("put", "cut", "repeat", "end"),
  put: fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
    { weight: 1, arbitrary: hostile },
  ),
});
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

function edited(whole: string, { at, long, kind, put }: Edit): string {
  const start = Math.floor(at * whole.length);
  const [before, after] = [whole.slice(0, start), whole.slice(start + long)];
  if (kind === "end") return before;
  if (kind === "repeat") return before + whole.slice(start, start + long).repeat(3) + after;
  return before + (kind === "put" ? put : "") + after;
}

/** Edits of the view, of the text that holds it, or of the file: what is around is then framed as it should be. */
const change = fc.record({
  what: fc.constantFrom<"view" | "text" | "file">("view", "text", "file"),
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function carriedText({ what, edits }: Change): string {
  if (what === "text") return edits.reduce(edited, text);
  return writeEmbedded({ ...state, view: edits.reduce(edited, state.view) }) ?? text;
}

function changedPng(change: Change): Uint8Array {
  const bytes = (whole: string) => Uint8Array.from(Buffer.from(whole, "latin1"));
  if (change.what !== "file") return withPngText(pixel, carriedText(change)) ?? png;
  return bytes(change.edits.reduce(edited, Buffer.from(png).toString("latin1")));
}

function changedSvg(change: Change): string {
  if (change.what !== "file") return withSvgText(svg, carriedText(change)) ?? svg;
  return change.edits.reduce(edited, svg);
}

function check(reading: EmbeddedReading): "state" | "none" {
  if (reading.kind !== "state") return "none";
  const { view } = parseView(reading.state.view);
  const written = encodeView(view);
  expect(encodeView(parseView(written).view)).toBe(written);
  expect(reading.state.timeline.length).toBeLessThanOrEqual(500);
  return "state";
}

test("what is unchanged is read back", () => {
  for (const carried of [pngText(png), svgText(svg)])
    expect(readEmbedded(carried ?? "")).toMatchObject({ kind: "state", state });
});

test(`${RUNS} changed images: each carries a view that comes back the same, or none, within a second`, () => {
  let slowest = 0;
  let states = 0;
  fc.assert(
    fc.property(change, fc.boolean(), (one, asPng) => {
      const file = asPng ? changedPng(one) : changedSvg(one);
      const started = performance.now();
      const carried =
        typeof file === "string" ? isSvg(file) && svgText(file) : isPng(file) && pngText(file);
      if (carried && check(readEmbedded(carried)) === "state") states += 1;
      slowest = Math.max(slowest, performance.now() - started);
    }),
    { numRuns: RUNS, seed },
  );
  console.log(`${states} of ${RUNS} carried a view; slowest ${slowest.toFixed(0)} ms`);
  expect(states).toBeGreaterThan(RUNS / 20);
  expect(slowest).toBeLessThan(MOST_MS);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
