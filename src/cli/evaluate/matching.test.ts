import { describe, expect, it } from "vitest";
import { areParticipantsFitting, isSameEvidence, isTypeFitting, matchEvents } from "./matching.ts";
import { perfect, tinyGold } from "./testing.ts";

describe("evidence", () => {
  const quote = { document: "a", start: 10, end: 20 };

  it.each([
    [10, 20, true],
    [0, 100, true],
    [15, 30, true], // half of the quote
    [16, 30, false],
    [0, 12, false],
    [12, 16, true], // within
    [20, 30, false],
  ])("%i to %i against 10 to 20: %s", (start, end, same) => {
    expect(isSameEvidence(quote, { document: "a", start, end })).toBe(same);
    expect(isSameEvidence({ document: "a", start, end }, quote)).toBe(same);
  });

  it("is of one document", () => {
    expect(isSameEvidence(quote, { ...quote, document: "b" })).toBe(false);
  });
});

it.each([
  ["meeting", "negotiation", true],
  ["statement", "threat", true],
  ["military-incident", "conflict", true],
  ["aid-bill", "legislation", true],
  ["visit", "meeting", false],
  ["other", "other", true],
] as const)("%s and %s are of one family: %s", (a, b, fitting) => {
  expect(isTypeFitting({ type: a, otherTypes: [] }, b)).toBe(fitting);
  expect(isTypeFitting({ type: b, otherTypes: [] }, a)).toBe(fitting);
  expect(isTypeFitting({ type: "invitation", otherTypes: [a] }, b)).toBe(fitting);
});

it("takes the best total, not the best pair first", () => {
  const [meeting] = tinyGold.events.filter(({ id }) => id === "g1");
  if (meeting === undefined) throw new Error("no meeting");
  const both = { ...meeting, quotes: meeting.quotes };
  const one = { ...meeting, id: "one", quotes: meeting.quotes.slice(0, 1) };
  const [wide] = perfect([both]);
  const [narrow] = perfect([{ ...both, id: "narrow", quotes: meeting.quotes.slice(1) }]);
  if (wide === undefined || narrow === undefined) throw new Error("no proposal");
  const pairs = matchEvents([both, one], [wide, narrow]);
  expect(pairs.map(({ gold, predicted }) => [gold.id, predicted.id])).toEqual([
    ["g1", "p-narrow"],
    ["one", "p-g1"],
  ]);
});

it("prefers required events to optional ones", () => {
  const [meeting] = tinyGold.events.filter(({ id }) => id === "g1");
  if (meeting === undefined) throw new Error("no meeting");
  const coarse = { ...meeting, id: "required", quotes: meeting.quotes, date: "2031" };
  const pairs = matchEvents([{ ...meeting, required: false }, coarse], perfect([meeting]));
  expect(pairs.map(({ gold }) => gold.id)).toEqual(["required"]);
});

describe("participants", () => {
  const [meeting] = tinyGold.events;
  if (meeting === undefined) throw new Error("no meeting");
  const fits = (change: object, officials: string[], countries: string[] = []) =>
    perfect([meeting]).every((event) =>
      areParticipantsFitting({ ...meeting, ...change }, { ...event, officials, countries }),
    );
  const anonymous = { officials: [], countries: ["NO"] };

  it.each([
    ["one of two", {}, ["Ito Lund"], [], true],
    ["one of two and a wrong one", {}, ["Ito Lund", "Eve Moe"], [], true],
    ["one of two and two wrong ones", {}, ["Ito Lund", "Eve Moe", "Al Rye"], [], false],
    [
      "one who may be named",
      { otherOfficials: [["Eve Moe"]] },
      ["Lund", "Eve Moe", "Al Rye"],
      [],
      true,
    ],
    ["nobody, where somebody must be", {}, [], ["NO"], false],
    ["nobody, where nobody need be", { namesOptional: true }, [], ["NO"], true],
    ["a country in common", anonymous, ["Eve Moe"], ["NO", "DK"], true],
    ["no country in common", anonymous, [], ["DK"], false],
    ["no country", anonymous, [], [], false],
    ["no country on both sides", { ...anonymous, countriesOptional: true }, [], [], true],
  ])("%s", (_, change, officials, countries, fitting) => {
    expect(fits(change, officials, countries)).toBe(fitting);
  });
});
