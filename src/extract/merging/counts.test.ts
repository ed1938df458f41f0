import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tollsIn } from "./counts.ts";
import { story } from "./testing/build.ts";

function tolls(text: string) {
  const { annotated } = story("a", text, null);
  return tollsIn(annotated, { start: 0, end: text.length });
}

describe("how many were killed or hurt", () => {
  test.each([
    ["At least 20 people were killed in the strike.", [["killed", 19, ">"]]],
    [
      "Twelve soldiers died and 1,200 were injured.",
      [
        ["killed soldier", 12, "="],
        ["injured", 1200, "="],
      ],
    ],
    ["The blast struck, killing three.", [["killed", 3, "="]]],
    ["About forty years on, nobody was killed in 2024.", []],
    ["Two more were killed.", []],
    ["Nobody was hurt.", []],
  ])("%s", (text, expected) => {
    expect(
      tolls(text).map(({ subject, value, comparator }) => [subject, value, comparator]),
    ).toEqual(expected);
  });

  test("any text: inside it, and soon", () => {
    const part = fc.constantFrom(
      "20 ",
      "people ",
      "killed ",
      "at least ",
      "1,0",
      "were ",
      "three ",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 400 }), (parts) => {
        const text = parts.join("") || " ";
        return tolls(text).every(({ start, end }) => start < end && end <= text.length);
      }),
    );
    tolls("20 people were ".repeat(20_000)); // quadratic, it would outlast the test
    expect(tolls("20 people were killed ".repeat(20_000)).length).toBeLessThan(20);
  });
});
