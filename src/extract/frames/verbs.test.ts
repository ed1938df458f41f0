import { describe, expect, test } from "vitest";
import { told } from "./testing.ts";
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
