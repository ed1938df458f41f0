import { expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { countryName, facetValueName } from "./facetNames";

it.each([
  ["CN", "China"],
  ["US", "United States"],
  ["TW", "Taiwan"],
  ["RU", "Russia"],
  ["HK", "Hong Kong"],
  ["GB", "United Kingdom"],
  ["UA", "Ukraine"],
  ["KR", "South Korea"],
  ["ZZ", "ZZ"],
])("%s is %s", (code, name) => {
  expect(countryName(code).replace("Unknown Region", "ZZ")).toBe(name);
});

it("names values as people do", () => {
  const timeline = timelineOf([{ id: "a", officials: ["antony-blinken"] }]);
  expect(facetValueName(timeline, "type", "aid-bill")).toBe("Aid bill");
  expect(facetValueName(timeline, "official", "antony-blinken")).toBe("Antony Blinken");
  expect(facetValueName(timeline, "document", "report")).toBe("1 Unsigned report");
  expect(facetValueName(timeline, "status", "occurred")).toBe("Occurred");
  expect(facetValueName(timeline, "status", "postponed")).toBe("Postponed");
  expect(facetValueName(timeline, "agreement", "single")).toBe("Single source");
  expect(facetValueName(timeline, "official", "gone")).toBe("gone");
});
