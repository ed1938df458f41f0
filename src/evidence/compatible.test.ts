import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimAttributes, comparators } from "../model/timeline.ts";
import { attributeKind, compatible, type Statement } from "./compatible.ts";

/** "duration ~ 330 minutes", "not place = Beijing, China": polarity, attribute, comparator, value. */
function statement(text: string): Statement {
  const [, not, attribute, comparator, value = ""] =
    /^(not )?(\S+) ([=~<>]) (.+)$/.exec(text) ?? [];
  const number = Number(value.replace(/ .*/, ""));
  return {
    attribute: claimAttributes.find((one) => one === attribute) ?? "other",
    comparator: comparators.find((one) => one === comparator) ?? "=",
    value: /^[\d.]+( |$)/.test(value) ? number : value,
    unit: / ([A-Za-z]+)$/.exec(value)?.[1],
    polarity: not === undefined ? "affirmed" : "denied",
  } as Statement;
}

describe("compatible", () => {
  it.each([
    ["date = 2023-02", "date = 2023-02-03", true],
    ["date = 2023-02", "date = 2023-03", false],
    ["date = 2023-02-03", "date = 2023-02-03", true],
    ["start = 2023-06-18/2023-06-20", "start = 2023-06-17/2023-06-19", false],
    ["duration = 35 minutes", "duration = 300 minutes", false],
    ["duration ~ 330 minutes", "duration = 300 minutes", true],
    ["duration ~ 330 minutes", "duration = 290 minutes", false],
    ["duration < 360 minutes", "duration = 330 minutes", true],
    ["duration < 360 minutes", "duration = 360 minutes", true],
    ["duration < 360 minutes", "duration > 360 minutes", false],
    ["duration < 360 minutes", "duration > 300 minutes", true],
    ["amount = 95 USD", "amount = 95 USD", true],
    ["amount = 95 USD", "amount = 61 USD", false],
    ["amount = 95 USD", "amount = 600 CNY", true],
    ["count > 12", "count = 13", true],
    ["place = Great Hall of the People, Beijing, China", "place = Beijing, China", true],
    ["place = Beijing, China", "place = Shanghai, China", false],
    ["place = Beijing, China", "place = jing, China", false],
    ["office = Foreign Minister of China", "office = Minister of Commerce of China", false],
    ["status = occurred", "status = refused", false],
    ["onward-travel = London", "onward-travel = Seoul and Tokyo", false],
    ["purpose = trade", "purpose = climate", true],
    ["purpose = trade", "not purpose = trade", false],
    ["purpose = trade", "not purpose = climate", true],
    ["not purpose = trade", "not purpose = trade", true],
    ["place = Great Hall, Beijing", "not place = Beijing", false],
    ["place = Beijing", "not place = Great Hall, Beijing", true],
    ["date = 2023-02-03", "not date = 2023-02", false],
    ["duration = 35 minutes", "not duration < 60 minutes", false],
    ["duration < 60 minutes", "not duration = 35 minutes", true],
    ["status = occurred", "not status = occurred", false],
    ["status = occurred", "not status = refused", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(compatible(statement(a), statement(b))).toBe(expected);
    expect(compatible(statement(b), statement(a))).toBe(expected);
  });

  it("holds between every affirmed statement and itself, and depends on no order", () => {
    const any = fc.record({
      attribute: fc.constantFrom(...claimAttributes),
      value: fc.oneof(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom("2023", "2023-02", "a", "b, a"),
      ),
      unit: fc.constantFrom(undefined, "USD"),
      comparator: fc.constantFrom(...comparators),
      polarity: fc.constantFrom("affirmed" as const, "denied" as const),
    });
    const two = fc.tuple(any, any).map(([a, b]) => [a, { ...b, attribute: a.attribute }] as const);
    fc.assert(fc.property(two, ([a, b]) => compatible(a, b) === compatible(b, a)));
    const worded = any.filter(
      ({ attribute }) => !["date", "quantity"].includes(attributeKind(attribute)),
    );
    fc.assert(fc.property(worded, (a) => compatible(a, a)));
  });
});
