import { expect, it } from "vitest";
import { isRightPlace } from "./places.ts";

it.each([
  [["New Delhi"], "New Delhi", true],
  [["New Delhi", "Delhi"], "Delhi", true],
  [["Washington"], "Washington, D.C.", true],
  [["Washington DC"], "Washington", true],
  [["Beijing"], "Great Hall of the People, Beijing", true],
  [["Great Hall of the People, Beijing"], "Beijing, China", true],
  [["United States"], "U.S.", true],
  [["the Netherlands"], "Netherlands", true],
  [["Zürich"], "Zurich", true],
  [["Beijing, China"], "Shanghai, China", false],
  [["Beijing"], "China", false],
  [["Beijing"], null, false],
  [[null], null, true],
  [["Beijing", null], null, true],
  [[null], "Beijing", false],
])("%j: %s is right: %s", (gold, predicted, right) => {
  expect(isRightPlace(gold, predicted)).toBe(right);
});
