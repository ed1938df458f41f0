import { expect, test } from "vitest";
import { inSight, placeAt } from "./useLaneDrag";

const lane = (id: string, top: number, height: number, pinned = false) => ({
  id,
  top,
  height,
  pinned,
});

test("above the title of a lane that is scrolled in part is above that lane", () => {
  const lanes = [lane("a", 0, 300), lane("b", 300, 100), lane("c", 400, 100)];
  const seen = inSight(lanes, 200, 0);
  expect(placeAt(seen, "c", 210)).toEqual({ to: 0, y: 200 });
  expect(placeAt(seen, "c", 280)).toEqual({ to: 1, y: 300 });
  expect(placeAt(inSight(lanes, 0, 0), "c", 210)).toEqual({ to: 1, y: 300 });
});

test("pinned lanes are dropped where they stay, not where they would scroll to", () => {
  const lanes = [lane("a", 0, 60, true), lane("b", 60, 60, true), lane("c", 120, 900)];
  const seen = inSight(lanes, 500, 120);
  expect(placeAt(seen, "b", 510)).toEqual({ to: 0, y: 500 });
  expect(placeAt(seen, "a", 600)).toEqual({ to: 1, y: 620 });
});
