import { describe, expect, it } from "vitest";
import { nearestStretch } from "./nearest.ts";
import { yamlText } from "./quotes.ts";
import { closest, editDistance } from "./similar.ts";

const report =
  "Blinken met Xi for\u00a035 minutes.\nThe talks were “frank”, he said. He’s gone – for now.\n";

describe("nearestStretch", () => {
  it.each([
    ["Blinken met Xi for 35 minutes.", "Blinken met Xi for\u00a035 minutes.", "marks"],
    ['The talks were "frank", he said.', "The talks were “frank”, he said.", "marks"],
    ["he's gone - for now", "He’s gone – for now", "marks"],
    ["35 minutes. The talks", "35 minutes.\nThe talks", "marks"],
    ["The talks was “frank”, he said", "The talks were “frank”, he said", "close"],
    [
      "For he said the discussions and talks had all been very frank",
      "The talks were “frank”, he said.",
      "line",
    ],
  ])("finds %j", (quote, expected, how) => {
    const near = nearestStretch(report, quote);
    expect(near?.how).toBe(how);
    expect(report.slice(near?.start, near?.end)).toBe(expected);
  });

  it("finds nothing where no word is shared", () => {
    expect(nearestStretch(report, "zzz zzz zzz")).toBeNull();
    expect(nearestStretch("", "Blinken")).toBeNull();
  });

  it("does not take long for a long quote", () => {
    const began = performance.now();
    nearestStretch(
      report.repeat(200),
      "Another sentence entirely, of which nothing stands here. ".repeat(20),
    );
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("closest", () => {
  it("takes what is spelt alike, swaps included, and nothing else", () => {
    expect(closest("frist", ["first", "last"])).toBe("first");
    expect(closest("Meeting", ["meeting", "meetings"])).toBe("meeting");
    expect(closest("call", ["visit", "summit"])).toBeNull();
    expect([
      editDistance("", "abc"),
      editDistance("kitten", "sitting"),
      editDistance("ab", "ba"),
    ]).toEqual([3, 3, 1]);
  });
});

it("writes text so that YAML can read it, and people can see it", () => {
  expect(yamlText('“a”\u00a0b\n\u200b"c"')).toBe('"“a”\\u00a0b\\n\\u200b\\"c\\""');
});
