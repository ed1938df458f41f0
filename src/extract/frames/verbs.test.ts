import { describe, expect, test } from "vitest";
import { findFrames } from "./frames.ts";
import { annotated, told } from "./testing.ts";
import { verbEventless, verbSentences } from "./verbs.testing.ts";

describe("what the verbs of a sentence tell", () => {
  test.each(verbSentences)("%s", (marked, frames) => {
    expect(told(marked).join("; ")).toBe(frames);
  });
});

describe("verbs that tell of no event", () => {
  test.each(verbEventless)("%s", (marked) => {
    expect(told(marked)).toEqual([]);
  });
});

test("here is the city of the dateline, nowhere without one", () => {
  const report = annotated("{@Oslo:NO} {Kato:JP} met {Lee:US} here {on Monday>2024-05-06}.");
  const dateline = { start: 0, end: 4, city: "OSLO", day: null, rule: "test/dateline" };
  const metadata = { ...report.report.metadata, dateline };
  const dated = { ...report, report: { ...report.report, metadata } };
  expect(findFrames(dated)[0]?.place).toMatchObject({ value: "Oslo", country: "NO" });
  expect(findFrames(report)[0]?.place).toBeNull();
});
