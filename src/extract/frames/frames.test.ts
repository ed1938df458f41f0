import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventless, sentences } from "./frames.testing.ts";
import { findFrames } from "./frames.ts";
import { annotated, told } from "./testing.ts";

describe("what a sentence tells", () => {
  test.each(sentences)("%s", (marked, frames) => {
    expect(told(marked).join("; ")).toBe(frames);
  });
});

describe("what tells of no event", () => {
  test.each(eventless)("%s", (marked) => {
    expect(told(marked)).toEqual([]);
  });
});

/** Words that the rules look for, in any order, with mentions among them. */
const words = fc.constantFrom(
  ..."{Ann Lee:US}|{Kato:JP}|{#China:CN}|{~Indian:IN}|{@Oslo:NO}|{Monday>2024-05-06}|{next week>>2024-05-13}|met|held|talks|said|with|and|,|“|”|to|visit|visited|will|not|after|who|which|the|of|by|was|signed|a pact|on|in|if|(|)|—|'s|agreed|led|delegation|it|attended|that|killed|attack|:|;|?|.|¦|pledged|$|aid".split(
    "|",
  ),
);

describe("any text", () => {
  test("frames lie inside it, in order, and name rules", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const report = annotated(parts.join(" "));
        const frames = findFrames(report);
        const { length } = report.report.text;
        for (const { trigger, clause, participants, rules } of frames) {
          for (const span of [trigger, clause, ...participants]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.start).toBeLessThanOrEqual(span.end);
            expect(span.end).toBeLessThanOrEqual(length);
          }
          expect(rules[0]).toMatch(/^frames\//);
        }
        const starts = frames.map(({ sentence, trigger }) => [sentence, trigger.start] as const);
        expect(starts).toEqual(starts.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      { numRuns: 300 },
    );
  });

  test.each(["met ", "a.a.a.", "said, ", "“met” ", "to visit and ", "1,2 ", "A B C "])(
    "a million characters of %j end soon",
    (piece) => {
      const report = annotated(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      findFrames(report); // what grows with the square outlasts the test
    },
  );
});
