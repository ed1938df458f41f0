import { expect, it } from "vitest";
import { commonNames, couldBeSameName, isSameName } from "./names.ts";

it.each([
  ["Antony J. Blinken", "Antony Blinken", true],
  ["S. Jaishankar", "Subrahmanyam Jaishankar", true],
  ["S Jaishankar", "S. Jaishankar", true],
  ["Emmanuel Macron", "Émmanuel MACRON", true],
  ["Olaf al-Assad", "Olaf Al Assad", true],
  ["Mohammed bin Salman", "Mohammed bin Salman Al Saud", true],
  ["Lula", "Lula", true],
  ["Blinken", "Antony Blinken", false],
  ["Wang Yi", "Wang Wentao", false],
  ["Joe Biden", "Jill Biden", false],
  ["J. B.", "Joe Biden", false],
  ["", "", true],
])("%s and %s: one full name is %s", (a, b, same) => {
  expect([isSameName(a, b), isSameName(b, a)]).toEqual([same, same]);
});

it.each([
  ["Blinken", "Antony Blinken", true],
  ["Xi", "Xi Jinping", true],
  ["Joe Biden", "Jill Biden", false],
  ["J. Biden", "Jill Biden", true],
])("%s and %s could be one: %s", (a, b, same) => {
  expect([couldBeSameName(a, b), couldBeSameName(b, a)]).toEqual([same, same]);
});

it("counts each person and each name once", () => {
  const people = [["Ada Brook", "A. Brooks"], ["Ito Lund"]];
  expect(commonNames(people, ["Ada Brook", "A. Brooks"], isSameName)).toBe(1);
  expect(commonNames(people, ["A. Brooks", "Ito Lund", "Eve Moe"], isSameName)).toBe(2);
});
