import { expect, test } from "vitest";
import { timelineOf } from "../model/testing";
import { parseView } from "../view/url";
import { strangeValues, withoutMissing } from "./strangeValues";

const timeline = timelineOf([{ id: "xi", countries: ["CN"], documents: ["one"] }]);
const viewOf = (query: string) => parseView(query).view;

test("filters and columns that the timeline does not have are named", () => {
  const view = viewOf("country=CN,FR&view=table&columns=date,mood&sort=mood");
  expect(strangeValues(timeline, view)).toEqual([
    "It names a column “mood”, which the table does not have.",
    "It sorts by “mood”, which is no column of the table.",
    "It filters by country “France”, which no event here has.",
  ]);
  expect(strangeValues(timeline, viewOf("country=CN"))).toEqual([]);
});

test("a selection that is gone is left out and told, all else stays", () => {
  const read = withoutMissing(timeline, viewOf("country=CN&event=gone&passage=x&compare=one,two"));
  expect(read.view).toEqual(viewOf("country=CN&compare=one"));
  expect(read.missing).toEqual([
    "It names an event that is not in this timeline: “gone”.",
    "It names a passage that is not here: “x”.",
    "It compares a report that is not here: “two”.",
  ]);
  const whole = viewOf("event=xi&country=CN");
  expect(withoutMissing(timeline, whole)).toEqual({ view: whole, missing: [] });
});
