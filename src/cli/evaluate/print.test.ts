import { expect, it } from "vitest";
import { classTable, errorList, groupTable, table, typeTable } from "./print.ts";
import { scoreGroup } from "./score.ts";
import { altered, tinyGold } from "./testing.ts";

const score = scoreGroup(tinyGold, altered("g2", { type: "visit", date: null }));

it("aligns columns", () => {
  expect(
    table([
      ["", "one"],
      ["long name", "2"],
      ["x", "10000"],
    ]),
  ).toBe("             one\nlong name      2\nx          10000");
});

it("prints a column for each group and one for all", () => {
  const twice = { ...score, name: "other", total: score.total };
  const lines = groupTable([score, twice]).split("\n");
  expect(lines[0]).toMatch(/^ +tiny +other +total$/);
  expect(lines[1]).toMatch(/ 2\+1, 1 +2\+1, 1 +4\+2, 2$/);
  expect(lines.find((line) => line.startsWith("detection"))).toMatch(/(?: +67\/67\/67){3}$/);
  expect(lines.find((line) => line.startsWith("dates"))).toMatch(/(?: +100){3}$/);
});

it("adds up the groups of a set", () => {
  const set = [score, score].map((one, index) => ({ ...one, name: `set/${index}` }));
  const lines = groupTable(set).split("\n");
  expect(lines[0]).toMatch(/^ +set +total$/);
  expect(lines[1]).toMatch(/ 4\+2, 2 +4\+2, 2$/);
});

it("prints a line for each type", () => {
  const lines = typeTable([score]).split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual([
    "type",
    "agreement",
    "meeting",
    "visit",
  ]);
  expect(lines[3]).toMatch(/^visit +1\+0, 1 +50\/100\/67/);
});

it("lists errors by class with their place", () => {
  expect(classTable(score.errors)).toBe("errors              1\nmissed: wrong type  1");
  expect(errorList(score.errors)).toMatch(
    /^\nmissed: wrong type \(1\)\n {2}a\.txt:2:6\n {4}“signed a pact on fishing”\n {4}gold g2 .*; found p-g2 visit/,
  );
});
