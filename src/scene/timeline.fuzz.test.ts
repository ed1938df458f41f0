import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableMeasure } from "../layout/tableMeasure";
import type { Timeline } from "../model/timeline";
import { readTimeline } from "../model/upgrade";
import { paintSvg } from "../paint/svg";
import { columnsOf } from "../select/columns";
import { matchingEvents } from "../select/filterEvents";
import { lookupOf } from "../select/lookup";
import { openingLine, timelineText } from "../select/timelineText";
import { encodeView, parseView } from "../view/url";
import { defaultView, laneGroupings, noFilters } from "../view/view";
import { chartScene } from "./chartScene";
import { lightTheme } from "./theme";

/** Timelines tried, and how long one may take, ms. Another seed: FUZZ_SEED=7. */
const RUNS = 10_000;
const MOST_MS = 1000;
const seed = Number(process.env.FUZZ_SEED ?? 83);
/** Every so many of those that are accepted are drawn. */
const DRAWN = 6;

const huge = "長".repeat(100_000);
const deep = () => JSON.parse(`${"[".repeat(2000)}${"]".repeat(2000)}`);

/** What is put in the place of something: types swapped, numbers no date has, names of another kind of thing. */
const wrong = fc.constantFrom<() => unknown>(
  () => null,
  () => undefined,
  () => "",
  () => "<img src=x onerror=alert(1)>",
  () => "javascript:alert(1)",
  () => "__proto__",
  () => "\uD800\u202E",
  () => huge,
  () => "-9999-02-30/..",
  () => "Y170000002",
  () => "[..2023-06]",
  () => "2023-13-45",
  () => "../../../etc/passwd",
  () => -1,
  () => 1e308,
  () => -1e308,
  () => -8.64e15,
  () => 8.64e15 + 1,
  () => 0.5,
  () => true,
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": null}'),
  deep,
);
const change = fc.record({
  path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
  kind: fc.constantFrom(
    "replace",
    "replace",
    "replace",
    "delete",
    "double",
    "swap",
    "poison",
    "time",
  ),
  value: wrong,
  other: fc.nat(1000),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** Moves a bound of an event, which its date then contradicts. */
function moveTime(root: unknown, { value, other }: Change): void {
  const { events } = root as { events: unknown };
  if (!Array.isArray(events) || events.length === 0) return;
  const event = events[other % events.length] as Record<string, unknown> | undefined;
  if (typeof event === "object" && event !== null)
    event[other % 2 === 0 ? "start" : "end"] = value();
}

/** Walks as far as the path leads, and changes what is there. */
function apply(root: unknown, change: Change): void {
  const { path, kind, value, other } = change;
  if (kind === "time") {
    moveTime(root, change);
    return;
  }
  let parent = root as Record<string, unknown>;
  let key = "";
  let steps = 0;
  for (const step of path) {
    const keys = Object.keys(parent);
    if (keys.length === 0) return;
    key = keys[step % keys.length] ?? "";
    steps += 1;
    const next = parent[key];
    if (steps === path.length || typeof next !== "object" || next === null) break;
    parent = next as Record<string, unknown>;
  }
  const keys = Object.keys(parent);
  if (kind === "delete") delete parent[key];
  else if (kind === "double" && Array.isArray(parent))
    parent.push(structuredClone(parent[Number(key)]));
  else if (kind === "swap") parent[key] = parent[keys[other % keys.length] ?? key];
  else if (kind === "poison")
    Object.defineProperty(parent, "__proto__", {
      ...{ value: { polluted: 1 }, enumerable: true, configurable: true, writable: true },
    });
  else parent[key] = value();
}
/** The first events of the published collection, and what they refer to: small enough to change ten thousand times. */
function small(): Timeline {
  const file = "public/timelines/us-china/timeline.json";
  const all = JSON.parse(readFileSync(file, "utf8")) as Timeline;
  const events = all.events.slice(0, 7);
  const ids = new Set(events.map(({ id }) => id));
  const claims = all.claims.filter(({ event }) => ids.has(event));
  const passageIds = new Set([
    ...events.flatMap(({ passages, amounts, timeOfDay, count }) => [
      ...passages,
      ...amounts.flatMap((amount) => amount.passages),
      ...[timeOfDay?.passage, count?.passage].filter((id) => id !== undefined),
    ]),
    ...claims.map(({ passage }) => passage),
  ]);
  const kept = events.map((event) => ({
    ...event,
    partOf: ids.has(event.partOf ?? "") ? event.partOf : undefined,
    after: event.after?.filter((id) => ids.has(id)),
    relations: event.relations.filter((relation) => ids.has(relation.event)),
  }));
  const passages = all.passages.filter(({ id }) => passageIds.has(id));
  const named = JSON.stringify(kept);
  return {
    ...all,
    events: kept,
    claims,
    passages,
    officials: all.officials.filter(({ id }) => named.includes(`"${id}"`)),
    conflicts: [],
  };
}

/** All that a page does with a timeline without being asked. */
function show(timeline: Timeline, run: number): void {
  columnsOf(timeline);
  lookupOf(timeline);
  const filters = { ...noFilters, query: timeline.events[0]?.title.slice(0, 40) ?? "" };
  matchingEvents(timeline, filters);
  openingLine(timeline);
  timelineText(timeline, new Set(timeline.events.map(({ id }) => id)));
  const { scene } = chartScene({
    ...{ timeline, window: null, measure: tableMeasure, overview: true, theme: lightTheme },
    ...{ grouping: laneGroupings[run % laneGroupings.length] ?? "type", width: 856, height: 600 },
    scale: run % 2 === 0 ? "condensed" : "linear",
  });
  const svg = paintSvg(scene);
  expect(svg).not.toMatch(/NaN|Infinity/);
  expect(svg).not.toMatch(/<(?:script|img|iframe|foreignObject)|\son\w+=|javascript:alert\(1\)"/);
  for (const { id } of timeline.events) {
    const view = { ...defaultView, event: id };
    expect(encodeView(parseView(encodeView(view)).view)).toBe(encodeView(view));
  }
}

test(`${RUNS} changed timelines: each is read or refused with a reason, and drawn, within a second`, () => {
  const original = JSON.stringify(small());
  expect(readTimeline(JSON.parse(original))).toMatchObject({ ok: true });
  let slowest = 0;
  let accepted = 0;
  let drawn = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const json: unknown = JSON.parse(original);
      for (const one of changes) apply(json, one);
      const started = performance.now();
      const read = readTimeline(json);
      if (read.ok) {
        accepted += 1;
        if (accepted % DRAWN === 0) {
          drawn += 1;
          show(read.value, drawn);
        }
      } else expect(read.error.problem.length).toBeLessThan(2000);
      slowest = Math.max(slowest, performance.now() - started);
    }),
    { numRuns: RUNS, seed, endOnFailure: true },
  );
  console.log(`${accepted} of ${RUNS} accepted, ${drawn} drawn; slowest ${slowest.toFixed(0)} ms`);
  expect(accepted).toBeGreaterThan(RUNS / 20);
  expect(slowest).toBeLessThan(MOST_MS);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
