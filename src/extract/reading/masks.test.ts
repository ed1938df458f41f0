import { expect, it } from "vitest";
import { maskOf, tidied } from "./masks.ts";

const spans = (masks: ReturnType<typeof tidied>) =>
  masks.map(({ start, end, kind }) => [start, end, kind]);

it("puts masks in order, cuts what overlaps, and joins neighbours of one rule", () => {
  const text = "one two\n\nthree four five";
  expect(
    spans(
      tidied(text, [
        maskOf({ start: 9, end: 14 }, "furniture", "a"),
        maskOf({ start: 0, end: 7 }, "furniture", "a"),
        maskOf({ start: 12, end: 19 }, "caption", "b"),
        maskOf({ start: 13, end: 15 }, "caption", "b"),
      ]),
    ),
  ).toEqual([
    [0, 14, "furniture"],
    [14, 19, "caption"],
  ]);
});
