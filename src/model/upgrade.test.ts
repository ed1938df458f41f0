import { describe, expect, it } from "vitest";
import { timelineOf } from "./testing.ts";
import type { Timeline, TimelineEvent } from "./timeline.ts";
import { readTimeline } from "./upgrade.ts";

const sound = () =>
  timelineOf([
    { id: "visit", officials: ["antony-blinken"] },
    { id: "xi", partOf: "visit", date: null },
  ]);

function problemOf(json: unknown): string {
  const read = readTimeline(json);
  return read.ok ? "none" : `${read.error.kind}: ${read.error.problem} ${read.error.remedy}`;
}

/** The sound timeline with its first event changed. */
function withEvent(change: Partial<TimelineEvent>): Timeline {
  const timeline = sound();
  const [first, ...rest] = timeline.events;
  return { ...timeline, events: first === undefined ? [] : [{ ...first, ...change }, ...rest] };
}

describe("readTimeline", () => {
  it("takes a timeline as it is, through JSON", () => {
    const json: unknown = JSON.parse(JSON.stringify(sound()));
    expect(readTimeline(json)).toEqual({ ok: true, value: sound() });
  });

  it.each([null, 3, "text", [], [1, 2]])("refuses %j", (json) => {
    expect(problemOf(json)).toMatch(/^not-a-timeline: It is not a JSON object/);
  });

  it("refuses other formats and versions", () => {
    expect(problemOf({})).toMatch(/^not-a-timeline: It does not say/);
    expect(problemOf({ ...sound(), format: "timelinejs" })).toMatch(/^not-a-timeline/);
    expect(problemOf({ ...sound(), version: 2 })).toMatch(
      /^other-version: .*version 2.*newer Readout/,
    );
    expect(problemOf({ ...sound(), version: 0 })).toMatch(/^other-version: .*npm run data/);
    expect(problemOf({ ...sound(), version: "1" })).toMatch(/^other-version/);
  });

  it("says where it does not fit, and does not go on for ever", () => {
    expect(problemOf({ ...sound(), title: 3 })).toMatch(/^invalid: .*title/);
    const events = Array.from({ length: 50 }, () => ({}));
    expect(problemOf({ ...sound(), events })).toMatch(/and \d+ more/);
    expect(problemOf({ ...sound(), events }).length).toBeLessThan(1500);
  });

  it("refuses lists that are too long before it looks at them", () => {
    expect(problemOf({ ...sound(), claims: new Array(1_000_001) })).toMatch(/^too-large: “claims”/);
  });

  it.each<[string, Timeline]>([
    ["passage nowhere", withEvent({ passages: ["nowhere"] })],
    ["event nowhere", withEvent({ partOf: "nowhere" })],
    ["event nowhere", withEvent({ after: ["nowhere"] })],
    ["event nowhere", withEvent({ relations: [{ event: "nowhere", kind: "about" }] })],
    ["official nowhere", withEvent({ participants: [{ official: "nowhere", role: "guest" }] })],
    ["passage nowhere", withEvent({ timeOfDay: { text: "noon", passage: "nowhere" } })],
    ["date of event visit cannot be read", withEvent({ date: "June" })],
    ["ends before it starts", withEvent({ start: 2, end: 1 })],
    ["lies beyond any date", withEvent({ start: -1e308, end: 1 })],
    ["two events have the same id", withEvent({ id: "xi" })],
    ["document report, which is not there", { ...sound(), documents: [] }],
    ["claim nowhere", { ...sound(), conflicts: [{ claims: ["nowhere", "nowhere"], note: "" }] }],
  ])("finds a broken reference: %s", (problem, timeline) => {
    expect(problemOf(timeline)).toContain("broken: It contradicts itself");
    expect(problemOf(timeline)).toContain(problem);
  });

  it.each([
    "https://x.org/a.txt",
    "javascript:alert(1)",
    "//x.org/a",
    "/etc/passwd",
    "a/../../b",
    "",
  ])("refuses the address %j for a text", (text) => {
    const { documents, ...rest } = sound();
    const moved = documents.map((document) => ({ ...document, text }));
    expect(problemOf({ ...rest, documents: moved })).toContain("is not beside the timeline");
  });

  it("refuses a passage that is not as long as its quote", () => {
    const { passages, ...rest } = sound();
    const longer = passages.map((passage) => ({ ...passage, end: passage.end + 1 }));
    expect(problemOf({ ...rest, passages: longer })).toContain("not as long as its quote");
  });
});
