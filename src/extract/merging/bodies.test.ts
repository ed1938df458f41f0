/** Whose parliament or navy it is. */
import { describe, expect, test } from "vitest";
import type { Annotated, CountryMention } from "../types.ts";
import { withLandOfBody } from "./bodies.ts";
import { story } from "./testing/build.ts";

const codes: Readonly<Record<string, string>> = { Latvia: "LV", Estonia: "EE" };

function withCountries(annotated: Annotated): Annotated {
  const entities = Object.entries(codes).flatMap(([name, code]): CountryMention[] => {
    const start = annotated.report.text.indexOf(name);
    const end = start + name.length;
    return start < 0
      ? []
      : [{ kind: "country", start, end, countries: [code], form: "name", rule: "test" }];
  });
  return { ...annotated, entities: entities.sort((a, b) => a.start - b.start) };
}

function landsOf(text: string, trigger: string, type: "other" | "statement", date: boolean) {
  const { annotated, frame } = story("a", text, "2024-05-07", {});
  const told = frame(trigger, {
    type,
    general: true,
    ...(date ? { date: ["June", "2023-06"] } : {}),
  });
  const found = withLandOfBody(withCountries(annotated), told);
  return found.participants.map(({ country, role }) => `${country} ${role}`).join(", ");
}

describe("a body named by what it is alone", () => {
  test.each([
    ["Latvia refused. In June the navy seized a ship.", "seized", "LV participant"],
    ["Latvia met Estonia, where in June the army seized a ship.", "seized", "EE participant"],
    ["Latvia refused. In June its lawyers seized a ship.", "seized", ""],
    [
      "Latvia met Estonia. In June their ministers closed a port.",
      "closed",
      "LV participant, EE participant",
    ],
    [
      "Latvia refused. It rained. It rained. It rained. In June the navy seized a ship.",
      "seized",
      "",
    ],
  ])("%s", (text, trigger, expected) => {
    expect(landsOf(text, trigger, "other", true)).toBe(expected);
  });

  test("speaks", () => {
    const text = "Latvia refused. In June the government announced a law.";
    expect(landsOf(text, "announced", "statement", true)).toBe("LV speaker");
    expect(landsOf(text, "announced", "statement", false)).toBe("");
  });
});
