import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineOf } from "../model/testing";
import { hitsIn } from "./hits";
import { foundIn, resultOf, snippetOf } from "./hitsOfEvent";
import { foldText } from "./search";

const timeline = timelineOf(
  [
    {
      id: "talk",
      title: "A talk in Bali",
      label: "Side talk",
      officials: ["wang", "blinken"],
      place: { name: "Bali", country: "ID" },
    },
  ],
  {
    officials: [
      { id: "wang", name: "Wang Yi", aliases: ["王毅"], country: "CN", offices: [] },
      { id: "blinken", name: "Antony Blinken", aliases: ["Blinken"], country: "US", offices: [] },
    ],
  },
);
const [event] = timeline.events;
if (event === undefined) throw new Error("no event");
const found = (query: string) => foundIn(timeline, event, query);

describe("found in", () => {
  it("counts what the panel shows", () => {
    expect(found("bali talk")?.shown).toEqual(["title", "place", "1 passage"]);
    expect(found("wang antony")?.shown).toEqual(["2 people"]);
    expect(found("zebra")).toBeNull();
  });

  it("gives the words of what the panel does not show, if nothing shown explains the hit", () => {
    expect(found("王毅 talk")?.hidden).toEqual([
      { text: "王毅", hits: [{ start: 0, end: 2 }], what: "another name of Wang Yi" },
    ]);
    expect(found("side")?.hidden.map(({ what }) => what)).toEqual(["its name on the chart"]);
    expect(found("blinken")?.hidden).toEqual([]);
  });
});

it("a result has its title, and the words around a hit elsewhere", () => {
  const { title, snippet } = resultOf(timeline, event, "talk tells");
  expect(title.hits).toEqual([{ start: 2, end: 6 }]);
  expect(snippet?.text).toBe("This sentence tells of talk.");
  expect(resultOf(timeline, event, "side").snippet).toBeNull();
});

it("a snippet holds its hit whole, and its hits are where it says", () => {
  const words = fc.array(fc.constantFrom("Xi", "met", "the", "secretary", "𝒜𝒜", "北京"), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, fc.constantFrom(" ", ""), (all, joiner) => {
      const text = `${all.join(joiner)} Blinken ${all.join(" ")}`;
      const snippet = snippetOf({ text, hits: hitsIn(text, "blinken") }, 20);
      const cut = snippet.hits.map(({ start, end }) => snippet.text.slice(start, end));
      expect(cut.map(foldText)).toEqual(["blinken"]);
      expect(text).toContain(snippet.text.replace(/^…|…$/g, ""));
      expect(() => encodeURIComponent(snippet.text)).not.toThrow();
    }),
  );
});
