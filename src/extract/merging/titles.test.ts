import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelOf } from "./labels.ts";
import type { Named } from "./titleNames.ts";
import { titleOf } from "./titles.ts";
import { asTitle } from "./titleWords.ts";

const named: Named = {
  type: "meeting",
  status: "occurred",
  people: ["Ann Lee", "Bo Chan"],
  organisations: [],
  countries: ["NO", "SG"],
  place: "Oslo",
  placeCountry: "NO",
  speakers: [],
  others: [],
  triggers: [],
  told: null,
  clauses: [],
};
const nobody = { people: [], countries: [] };
const lee = { people: ["Ann Lee"], speakers: ["Ann Lee"] };

describe("titles", () => {
  test.each<[Partial<Named>, string]>([
    [{}, "Ann Lee meets Bo Chan in Oslo"],
    [{ status: "planned" }, "Ann Lee to meet Bo Chan in Oslo"],
    [{ status: "postponed" }, "Ann Lee meets Bo Chan in Oslo (put off)"],
    [{ ...nobody }, "Meeting in Oslo"],
    [{ ...lee, others: ["PH"] }, "Ann Lee holds talks with the Philippines in Oslo"],
    [{ people: [], type: "negotiation" }, "Norway and Singapore hold talks in Oslo"],
    [
      { people: [], type: "negotiation", countries: ["US", "CN"], place: null },
      "The United States and China hold talks",
    ],
    [{ ...lee, type: "visit", place: "Singapore" }, "Ann Lee visits Singapore"],
    [{ ...lee, type: "visit", place: "Netherlands" }, "Ann Lee visits the Netherlands"],
    [{ ...lee, type: "visit", status: "planned", place: "Rome" }, "Ann Lee to visit Rome"],
    [{ ...lee, type: "call", others: ["SG"] }, "Ann Lee speaks with Singapore by phone"],
    [{ ...lee, type: "statement" }, "Statement by Ann Lee in Oslo"],
    [{ ...lee, type: "accusation", others: ["SG"] }, "Ann Lee criticises Singapore"],
    [{ ...lee, type: "accusation" }, "Accusation by Ann Lee"],
    [{ ...lee, type: "agreement", others: ["SG"] }, "Ann Lee agrees with Singapore in Oslo"],
    [{ ...nobody, type: "agreement", organisations: ["Quad"] }, "Quad agreement in Oslo"],
    [
      { type: "conflict", clauses: ["Fighting broke\nout near Oslo, and"] },
      "Fighting broke out near Oslo",
    ],
    [
      { type: "conflict", clauses: ["he was hit"], triggers: ["airstrike"] },
      "Airstrike: Ann Lee and Bo Chan",
    ],
    [{ ...nobody, type: "military-incident" }, "Military incident in Oslo"],
    [{ ...nobody, type: "summit", countries: ["NO"] }, "Summit in Oslo"],
    [{ ...nobody, organisations: ["Quad"] }, "Quad meeting in Oslo"],
    [
      {
        people: [],
        organisations: ["Hamas"],
        countries: ["PS", "IL"],
        others: ["IL"],
        place: null,
      },
      "Hamas and Israel hold talks",
    ],
    [{ people: [], type: "visit", countries: ["SG"] }, "Visit of Singapore to Oslo"],
    [{ type: "sanction", told: "Norway froze assets" }, "Norway froze assets"],
    [
      { type: "conflict", clauses: ["Rebels stormed the camp late on Sunday night"] },
      "Rebels stormed the camp",
    ],
  ])("%j", (changes, title) => {
    expect(titleOf({ ...named, ...changes })).toBe(title);
  });

  test.each([
    "He was killed last week by",
    "after soldiers toppled the president",
    "said “never” to the plan",
    "talks",
    "a convoy was hit near Oslo",
  ])("“%s” is no title", (clause) => {
    expect(asTitle(clause)).toBeNull();
  });
});

describe("labels", () => {
  test.each<[Partial<Named>, string]>([
    [{}, "Ann Lee meets Bo Chan in Oslo"],
    [{ people: ["Antonia Featherstone", "Bo Chan"] }, "Antonia Featherstone–Bo Chan"],
    [{ people: ["Antonia Featherstone", "Bonifacio Chanderpaul"] }, "Featherstone–Chanderpaul"],
    [{ type: "other", told: "Norway froze the assets of Chile" }, "Norway froze the assets of…"],
    [{ people: [], type: "visit", countries: ["PH"], place: "Washington DC" }, "Philippines"],
    [{ people: [], countries: ["JP", "KR", "US"], place: "Jakarta" }, "Japan–South Korea–US"],
  ])("%j", (changes, label) => {
    expect(labelOf({ ...named, ...changes })).toBe(label);
  });

  test("any label fits the chart and says something", () => {
    const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.option(words), (people, place) => {
        const label = labelOf({ ...named, people, place });
        return label.length > 0 && label.length <= 30;
      }),
    );
  });
});
