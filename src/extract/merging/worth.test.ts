/** What of a report is worth an event, and which mentions of violence are those of one attack. */
import { describe, expect, test } from "vitest";
import type { Annotated, Candidate, CountryMention, Frame, PersonMention } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { type Story, story, type TerseFrame } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people = { "Ann Lee": { country: "NO" }, "Bo Chan": { country: "SG" } };

function told(text: string, id = "a"): Story {
  return story(id, text, "2024-05-07", people);
}

function merged(annotated: Annotated, ...frames: readonly Frame[]): readonly Candidate[] {
  return mergeFrames([annotated], [frames], linkByName).candidates;
}

/** With a country wherever its name stands. */
function withCountry({ annotated }: Story, name: string, code: string): Annotated {
  const entities = [...annotated.report.text.matchAll(new RegExp(name, "gu"))].map(
    ({ index }): CountryMention => ({
      kind: "country",
      start: index,
      end: index + name.length,
      countries: [code],
      form: "name",
      rule: "test/country",
    }),
  );
  return { ...annotated, entities };
}

/** With its first so many characters as the headline. */
function withTitle({ annotated }: Story, value: string): Annotated {
  const { report } = annotated;
  const title = { start: 0, end: value.length, value, rule: "test/title" };
  return { ...annotated, report: { ...report, metadata: { ...report.metadata, title } } };
}

/** "Ann Lee" at a place. */
function personAt(start: number): PersonMention {
  const span = { start, end: start + "Ann Lee".length };
  return { ...span, kind: "person", person: "p1", form: "name", phrase: span, rule: "test/person" };
}

const attack = { type: "military-incident", general: true } as const;
const sunday = { date: ["Sunday", "2024-05-05"] } as const;

describe("what has no day", () => {
  test.each<[string, string, TerseFrame, number]>([
    ["violence", "It rained. It rained. Oslo struck Bergen.", { type: "military-incident" }, 0],
    [
      "violence at a place",
      "It rained. It rained. Oslo struck Bergen.",
      { type: "military-incident", place: ["Bergen", "NO"] },
      1,
    ],
    [
      "violence in some country",
      "It rained. It rained. Oslo struck Norway.",
      { type: "military-incident", place: ["Norway", "NO"] },
      0,
    ],
    ["a penalty", `${"It rained. ".repeat(6)}Oslo struck Bergen.`, { type: "sanction" }, 0],
    ["a sum", "It rained. Oslo would have struck.", { type: "aid-bill", status: "planned" }, 0],
  ])("%s: %s", (_, text, terse, count) => {
    const a = told(text);
    const frame = a.frame("struck", { countries: ["NO"], ...terse });
    expect(merged(a.annotated, frame)).toHaveLength(count);
  });

  test("how people come into office is no event; that somebody did is one", () => {
    const a = told(
      "It rained. It rained. It rained. It rained. It rained. It rained. Bo Chan appoints Ann Lee.",
    );
    const frame = a.frame("appoints", { type: "appointment", people: ["Bo Chan", "Ann Lee"] });
    const custom = { ...frame, rules: ["frames/status-present"] };
    expect(merged(a.annotated, custom)).toHaveLength(0);
    expect(merged(a.annotated, frame)).toHaveLength(1);
  });
});

describe("what is of nobody", () => {
  const a = told("The session was held on Sunday in Oslo.");

  test("is no event", () => {
    expect(merged(a.annotated, a.frame("session", sunday))).toHaveLength(0);
  });

  test("is the affair of the country where it was", () => {
    const [event] = merged(a.annotated, a.frame("session", { ...sunday, place: ["Oslo", "NO"] }));
    expect(event).toMatchObject({ countries: ["NO"], title: "Meeting in Oslo" });
  });
});

describe("headlines", () => {
  const text = "Lee ousts Chan. Ann Lee met Bo Chan on Sunday.";
  const a = told(text);
  const ousts = a.frame("ousts", { type: "appointment", people: ["Ann Lee", "Bo Chan"] });
  const met = a.frame("met", { ...sunday, people: ["Ann Lee", "Bo Chan"] });

  test("tell of no event beside those of the report", () => {
    const events = merged(withTitle(a, "Lee ousts Chan."), ousts, met);
    expect(events.map(({ type }) => type)).toEqual(["meeting"]);
  });

  test("tell of one that nothing else tells of", () => {
    expect(merged(withTitle(a, "Lee ousts Chan."), ousts)).toHaveLength(1);
  });
});

describe("violence", () => {
  test("is the affair of the country that its clause names", () => {
    const a = told("Depots in Norway were struck on Sunday.");
    const frame = a.frame("struck", { ...attack, ...sunday });
    const [event] = merged(withCountry(a, "Norway", "NO"), frame);
    expect(event).toMatchObject({ countries: ["NO"], date: "2024-05-05" });
    expect(merged(a.annotated, frame)).toHaveLength(0);
  });

  test("“in the attack” is that told before", () => {
    const a = told("A bomb struck Bergen on Sunday. Two Chileans were killed in the attack.");
    const struck = a.frame("struck", { ...attack, ...sunday, general: false, countries: ["NO"] });
    const killed = a.frame("killed", { type: "military-incident", countries: ["CL"] });
    const [event] = merged(a.annotated, struck, killed);
    expect(event).toMatchObject({ countries: ["NO"], passages: [{}, {}] });
  });

  test("of one victim is one over reports, though one names nobody who takes part", () => {
    const a = told("On Sunday Norway killed Ann Lee in an airstrike.");
    const b = told("The death of Ann Lee in a raid on Sunday made many people very angry.", "b");
    const lee = personAt(13);
    const killing = { ...attack, ...sunday, countries: ["NO"] };
    const events = mergeFrames(
      [a.annotated, { ...b.annotated, entities: [lee] }],
      [
        [a.frame("killed", { ...killing, general: false, people: ["Ann Lee"] })],
        [b.frame("raid", killing)],
      ],
      linkByName,
    ).candidates;
    expect(events).toHaveLength(1);
  });

  test("of a victim whom the sentence names is that in which he was killed", () => {
    const a = told(
      "Norway killed Ann Lee on Sunday. Norway struck Bergen. The strike hit Ann Lee at home.",
    );
    const force = { type: "military-incident", countries: ["NO"] } as const;
    const struck = a.frame("struck", { ...force, place: ["Bergen", "NO"], people: [] });
    const killed = a.frame("killed", { ...force, ...sunday, people: ["Ann Lee"] });
    const strike = a.frame("strike", attack);
    const lee = personAt(a.annotated.report.text.lastIndexOf("Ann Lee"));
    const events = merged({ ...a.annotated, entities: [lee] }, struck, killed, strike);
    const words = events.map(({ passages }) => passages.map(({ exact }) => exact));
    expect(words).toContainEqual([
      "Norway killed Ann Lee on Sunday.",
      "The strike hit Ann Lee at home.",
    ]);
  });

  test("a time of day leaves the day to the attack", () => {
    const a = told("A bomb struck Bergen on Sunday. The attack came at 4 a.m. sharp.");
    const struck = a.frame("struck", { ...attack, ...sunday, place: ["Bergen", "NO"] });
    const came = a.frame("attack", { ...attack, date: ["4 a.m.", "2024-05-07"] });
    const date =
      came.date === null ? null : { ...came.date, type: "TIME" as const, anchored: true };
    const events = merged(a.annotated, struck, { ...came, date });
    expect(events.map((event) => event.date)).toEqual(["2024-05-05"]);
    expect(events[0]?.passages).toHaveLength(2);
  });
});
