import { expect, it } from "vitest";
import { independentSources, originOf } from "./origins.ts";

it.each([
  [["ap"], 1, "1 independent source"],
  [["ap", "ap"], 2, "1 independent source, 2 reports"],
  [["ap", "reuters"], 2, "2 independent sources"],
  [["ap", "unknown:a"], 2, "at most 2 independent sources"],
  [["unknown:a", "unknown:b"], 2, "at most 2 independent sources"],
  [["ap", "ap", "unknown:a"], 3, "at most 2 independent sources, 3 reports"],
  [["unknown:a"], 1, "1 independent source"],
  [[], 0, "0 independent sources"],
])("%j from %i reports: %s", (origins, reports, phrase) => {
  expect(independentSources(origins, reports).phrase).toBe(phrase);
});

it("counts known and unknown origins", () => {
  expect(independentSources(["ap", "unknown:a", "unknown:b"])).toMatchObject({
    known: 1,
    unknown: 2,
    atLeast: 1,
    atMost: 3,
  });
});

it("names the origin of a document", () => {
  expect(originOf({ id: "a", origin: "ap" })).toBe("ap");
  expect(originOf({ id: "a", origin: null })).toBe("unknown:a");
});
