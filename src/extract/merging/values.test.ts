/** How words become values: offices, places, dates, ids. */
import { describe, expect, test } from "vitest";
import { Ids, slugOf } from "../ids.ts";
import type { PlaceMention } from "../types.ts";
import { commonType } from "./families.ts";
import { officeOf, officesDiffer } from "./offices.ts";
import { placeRelation, placeValue } from "./places.ts";
import { relate, whenOf } from "./when.ts";

describe("offices", () => {
  test.each([
    ["Chinese Foreign Minister", "CN", "Foreign Minister of China"],
    ["China's foreign minister", "CN", "Foreign Minister of China"],
    ["Minister of Foreign Affairs", "CN", "Foreign Minister of China"],
    ["External Affairs Minister", "IN", "Foreign Minister of India"],
    ["the Taiwanese prime minister", "TW", "Prime Minister of Taiwan"],
    ["PM", "IN", "Prime Minister of India"],
    ["US Defense Secretary", "US", "Defence Minister of United States"],
    ["minister of public safety", null, "Public Security Minister"],
    ["President", null, "President"],
  ])("%s", (title, country, value) => {
    expect(officeOf(title, country)?.value).toBe(value);
  });

  test.each([
    "top diplomat",
    "the Chinese leader",
    "minister",
    "former prime minister",
    "deputy foreign minister",
    "joint secretary",
    "president of the European Commission",
    "spokesperson of the Foreign Ministry",
  ])("%s is no value", (title) => {
    expect(officeOf(title, "CN")).toBeNull();
  });

  test.each([
    [["foreign minister", "CN"], ["prime minister", "TW"], true],
    [["foreign minister", "CN"], ["foreign minister", null], false],
    [["foreign minister", "CN"], ["defence minister", null], true],
    [["secretary of state", "US"], ["foreign minister", "US"], false],
    [["prime minister", "IL"], ["defense minister", "IL"], false],
  ] as const)("%j and %j differ: %s", ([a, first], [b, second], differ) => {
    const [one, other] = [officeOf(a, first), officeOf(b, second)];
    expect(one !== null && other !== null && officesDiffer(one, other)).toBe(differ);
  });
});

describe("places", () => {
  const place = (value: string, country: string | null): PlaceMention => ({
    start: 0,
    end: 1,
    rule: "test",
    kind: "place",
    name: value,
    value,
    country,
  });

  test.each([
    ["New Delhi", "IN", "Delhi", "IN", "same"],
    ["Washington, D.C.", "US", "Washington", "US", "same"],
    ["Kiev", "UA", "Kyiv", "UA", "same"],
    ["Beijing", "CN", "China", "CN", "part"],
    ["Great Hall of the People, Beijing", "CN", "Beijing", "CN", "part"],
    ["Shanghai", "CN", "Beijing", "CN", "different"],
    ["Vienna", "AT", "China", "CN", "different"],
  ])("%s (%s) and %s (%s): %s", (a, first, b, second, relation) => {
    expect(placeRelation(place(a, first), place(b, second))).toBe(relation);
    expect(placeRelation(place(b, second), place(a, first))).toBe(relation);
  });

  test("a value ends in its country", () => {
    expect(placeValue(place("Vienna", "AT"))).toBe("Vienna, Austria");
    expect(placeValue(place("the U.K.", "GB"))).toBe("United Kingdom");
    expect(placeValue(place("Arctic", null))).toBe("Arctic");
  });
});

test.each([
  ["2024-05-06", "2024-05-06", "same"],
  ["2024-05", "2024-05-06", "contains"],
  ["2024-05-06/2024-05-08", "2024-05-08/2024-05-10", "overlaps"],
  ["2024-05-06", "2024-05-07", "apart"],
  ["2024-10~", "2024-11-02", "overlaps"],
])("dates %s and %s: %s", (a, b, relation) => {
  const [one, other] = [whenOf(a, "stated"), whenOf(b, "stated")];
  expect(one !== null && other !== null && relate(one, other)).toBe(relation);
});

test("of as many tellings the more telling type wins", () => {
  expect(commonType(["negotiation", "meeting"])).toBe("meeting");
  expect(commonType(["statement", "accusation", "statement"])).toBe("statement");
});

test("ids are slugs, each once", () => {
  const ids = new Ids();
  const slug = slugOf("Áñn Lee meets Bo!", "2024-05-06/2024-05-07");
  expect([ids.next(slug), ids.next(slug)]).toEqual([
    "ann-lee-meets-bo-2024-05-06",
    "ann-lee-meets-bo-2024-05-06-2",
  ]);
});
