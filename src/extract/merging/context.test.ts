/** What the sentences around a frame add to it: who is meant, on which day, whether it is an event at all. */
import { describe, expect, test } from "vitest";
import type { Annotated, Candidate, DateMention, Frame } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { type Story, story } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people = { "Ann Lee": { country: "NO" }, "Bo Chan": { country: "SG" } };
const both = { people: ["Ann Lee", "Bo Chan"], countries: ["NO", "SG"] };
const pact = ["NO", "SG"];

function told(text: string): Story {
  return story("a", text, "2024-05-07", people);
}

function merged(annotated: Annotated, ...frames: readonly Frame[]): readonly Candidate[] {
  return mergeFrames([annotated], [frames], linkByName).candidates;
}

/** The report with the dates of some frames, which those then leave to others. */
function withDates({ annotated }: Story, ...frames: readonly Frame[]): Annotated {
  return { ...annotated, dates: frames.flatMap(({ date }) => date ?? []) };
}

function dated(frame: Frame, change: Partial<DateMention>): Frame {
  return { ...frame, date: frame.date === null ? null : { ...frame.date, ...change } };
}

describe("who is meant", () => {
  test("the two are those who met before", () => {
    const a = told("Ann Lee met Bo Chan on Monday. The two signed a pact in Oslo in June.");
    const events = merged(
      a.annotated,
      a.frame("met", { ...both, date: ["Monday", "2024-05-06"] }),
      a.frame("signed", {
        type: "agreement",
        general: true,
        place: ["Oslo", "NO"],
        date: ["June", "2023-06"],
      }),
    );
    expect(events.find(({ type }) => type === "agreement")).toMatchObject({
      date: "2023-06",
      participants: [{ official: "ann-lee" }, { official: "bo-chan" }],
    });
  });

  test("nobody, where nobody was named", () => {
    const a = told("The two signed a pact in Oslo.");
    expect(merged(a.annotated, a.frame("signed", { type: "agreement", general: true }))).toEqual(
      [],
    );
  });

  test("what names nobody is an event by a place and a day of its own, once for all its tellings", () => {
    const a = told(
      "Gunmen ambushed a convoy on Sunday in Oslo. Four soldiers were killed in Oslo.",
    );
    const events = merged(
      a.annotated,
      a.frame("ambushed", {
        type: "military-incident",
        general: true,
        date: ["Sunday", "2024-05-05"],
        place: ["Oslo", "NO"],
      }),
      a.frame("killed", { type: "military-incident", general: true, place: ["Oslo", "NO"] }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: "2024-05-05", countries: ["NO"] });
  });
});

describe("the day that the sentence gives", () => {
  test("that of another act of it", () => {
    const a = told(
      "Ann Lee spoke on Monday. Ann Lee met Bo Chan on Friday, when Ann Lee and Bo Chan signed a pact.",
    );
    const events = merged(
      a.annotated,
      a.frame("spoke", {
        type: "statement",
        people: ["Ann Lee"],
        role: "speaker",
        date: ["Monday", "2024-05-06"],
      }),
      a.frame("met", { ...both, date: ["Friday", "2024-05-03"] }),
      a.frame("signed", { ...both, type: "agreement" }),
    );
    expect(events.map(({ type, date, dateBasis }) => [type, date, dateBasis])).toEqual([
      ["agreement", "2024-05-03", "inferred"],
      ["meeting", "2024-05-03", "stated"],
      ["statement", "2024-05-06", "stated"],
    ]);
  });

  test("the only one, if it is nobody else's; it is no claim", () => {
    const a = told("Snow fell on Monday. In a release on Sunday, Ann Lee denounced the pact.");
    const says = { type: "accusation" as const, people: ["Ann Lee"], role: "speaker" as const };
    const day = a.frame("denounced", { ...says, date: ["Sunday", "2024-05-05"] });
    const snow = a.frame("fell", { date: ["Monday", "2024-05-06"] });
    const events = merged(withDates(a, snow, day), a.frame("denounced", says));
    expect(events[0]).toMatchObject({ date: "2024-05-05", dateBasis: "inferred" });
    expect(events[0]?.claims.filter(({ attribute }) => attribute === "date")).toEqual([]);
  });

  test("of what is called off, the day it was set for", () => {
    const a = told("Talks of Ann Lee and Bo Chan set for Friday were cancelled.");
    const day = dated(a.frame("cancelled", { date: ["Friday", "2024-05-10"] }), { past: false });
    const events = merged(
      withDates(a, day),
      a.frame("Talks", { ...both, status: "cancelled", type: "negotiation" }),
    );
    expect(events[0]).toMatchObject({ status: "cancelled", date: "2024-05-10" });
  });

  test("of what is planned for a journey, the journey's", () => {
    const a = told("Ann Lee will visit Singapore on Friday. Ann Lee will meet Bo Chan.");
    const journey = a.frame("visit", {
      type: "visit",
      status: "planned",
      people: ["Ann Lee"],
      date: ["Friday", "2024-05-10"],
    });
    const meeting = a.frame("meet", { ...both, status: "planned" });
    const events = merged(a.annotated, dated(journey, { past: false }), meeting);
    expect(events.find(({ type }) => type === "meeting")).toMatchObject({
      date: "2024-05-10",
      dateBasis: "inferred",
    });
  });

  test("the report's, of a call that somebody said had been held", () => {
    const a = told("Ann Lee said she had spoken with Bo Chan.");
    const call = a.frame("spoken", { ...both, type: "call" });
    const clause = { ...call.clause, start: "Ann Lee said ".length };
    const [event] = merged(a.annotated, { ...call, clause });
    expect(event?.date).toBe("2024-05-07");
  });

  test("none for the meeting after which something happened", () => {
    const a = told("A day after the meeting of Ann Lee and Bo Chan, snow fell.");
    const frame = a.frame("meeting", { ...both, date: ["A day", "2024-05-06"] });
    const [event] = merged(a.annotated, dated(frame, { anchored: true }));
    expect(event?.dateBasis).toBe("inferred");
    expect(event?.date).toBe("2024-05-07");
  });
});

describe("acts of no known kind", () => {
  test("are events only with a day, or if given up", () => {
    const a = told("Snow fell. Rain fell. Ann Lee opened a plan. Ann Lee dropped a plan.");
    const act = { type: "other" as const, people: ["Ann Lee"] };
    expect(merged(a.annotated, a.frame("opened", act))).toHaveLength(0);
    expect(merged(a.annotated, a.frame("dropped", { ...act, status: "cancelled" }))).toHaveLength(
      1,
    );
  });
});

describe("told twice in one report", () => {
  test("by countries, then by names", () => {
    const a = told(
      "Norway and Singapore signed a pact on Monday.\n\nAnn Lee and Bo Chan signed it.",
    );
    const events = merged(
      a.annotated,
      a.frame("signed a pact", {
        type: "agreement",
        countries: pact,
        date: ["Monday", "2024-05-06"],
      }),
      a.frame("signed it", { ...both, type: "agreement" }),
    );
    expect(events).toHaveLength(1);
  });

  test("what was to be, and was, at one place; elsewhere it is another", () => {
    const text = "On Monday Ann Lee and Bo Chan were to meet in Oslo. Ann Lee met Bo Chan in Oslo.";
    const a = told(text);
    const ahead = a.frame("meet", { ...both, status: "planned", place: ["Oslo", "NO"] });
    const met = a.frame("met", { ...both, place: ["Oslo", "NO"] });
    expect(merged(a.annotated, ahead, met)).toHaveLength(1);
    const elsewhere = { ...met, place: null };
    expect(merged(a.annotated, ahead, elsewhere)).toHaveLength(2);
  });

  test("what two sign is not what four agree on", () => {
    const a = told("Norway and Singapore signed on Monday. The four agreed on Monday.");
    const day = ["Monday", "2024-05-06"] as const;
    const events = merged(
      a.annotated,
      a.frame("signed", { type: "agreement", countries: pact, date: day }),
      a.frame("agreed", { type: "agreement", countries: [...pact, "DK", "SE"], date: day }),
    );
    expect(events).toHaveLength(2);
  });
});

describe("sayings worth an event", () => {
  const ministry = {
    type: "statement" as const,
    organisations: ["Norway"],
    role: "speaker" as const,
  };
  const cases: readonly (readonly [string, string, string | null, number])[] = [
    ["a position", "Norway maintains a claim.", "maintains", 0],
    ["whose word the news is", "Norway said the talks go on.", "said", 0],
    ["regret", "Norway regretted the step.", "regretted", 1],
  ];
  test.each(cases)("%s", (_, text, trigger, count) => {
    const a = told(text);
    expect(merged(a.annotated, a.frame(trigger ?? "", ministry))).toHaveLength(count);
  });

  test("on a day of its own", () => {
    const a = told("Norway said on Monday it would answer.");
    const frame = a.frame("said", { ...ministry, date: ["Monday", "2024-05-06"] });
    expect(merged(a.annotated, frame)).toHaveLength(1);
  });

  test("a named person's, unless told from before", () => {
    const lee = { type: "statement" as const, people: ["Ann Lee"], role: "speaker" as const };
    const a = told("Ann Lee said the talks go on.");
    expect(merged(a.annotated, a.frame("said", lee))).toHaveLength(1);
    const b = told("Ann Lee had said the talks go on.");
    expect(merged(b.annotated, b.frame("said", lee))).toHaveLength(0);
  });
});

describe("how long and how much", () => {
  test("what is said to have lasted belongs to the talks told before", () => {
    const a = told("Ann Lee called Bo Chan on Monday. The conversation lasted about 40 minutes.");
    const call = a.frame("called", { ...both, type: "call", date: ["Monday", "2024-05-06"] });
    const length = a.frame("conversation", { duration: ["40 minutes", 40] });
    const found = { ...length.duration, type: "DURATION" as const } as DateMention;
    const [event] = merged({ ...a.annotated, dates: [found] }, call);
    expect(event?.claims.find(({ attribute }) => attribute === "duration")).toMatchObject({
      value: 40,
      text: "40 minutes",
    });
  });

  test("the days of a visit are no contradiction", () => {
    const a = told("Ann Lee flew to Oslo on Sunday. Ann Lee left Oslo on Tuesday.");
    const visit = { type: "visit" as const, people: ["Ann Lee"], place: ["Oslo", "NO"] as const };
    const events = merged(
      a.annotated,
      a.frame("flew", { ...visit, date: ["Sunday", "2024-05-05"] }),
      a.frame("left", { ...visit, date: ["Tuesday", "2024-05-07"] }),
    );
    expect(events.map(({ agreement, date }) => [agreement, date])).toEqual([
      ["single", "2024-05-05/2024-05-07"],
    ]);
  });
});
