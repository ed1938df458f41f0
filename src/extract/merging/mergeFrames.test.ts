import { describe, expect, test } from "vitest";
import type { Candidate, Frame } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { type Story, story, type TersePeople } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people: TersePeople = {
  "Ann Lee": { country: "NO", office: "Norwegian foreign minister" },
  "Bo Chan": { country: "SG", office: "Singaporean president" },
  "Cora Diaz": { country: "SG", office: "trade minister" },
};

/** Only those that the text names. */
function named(text: string): TersePeople {
  const office = (words: string | undefined) =>
    words !== undefined && text.includes(words) ? { office: words } : {};
  return Object.fromEntries(
    Object.entries(people)
      .filter(([name]) => text.includes(name))
      .map(([name, { country, office: words }]) => [name, { country, ...office(words) }]),
  );
}

function told(id: string, text: string, published = "2024-05-07"): Story {
  return story(id, text, published, named(text));
}

function merged(...parts: readonly (readonly [Story, ...Frame[]])[]): readonly Candidate[] {
  return mergeFrames(
    parts.map(([{ annotated }]) => annotated),
    parts.map(([, ...frames]) => frames),
    linkByName,
  ).candidates;
}

const both = { people: ["Ann Lee", "Bo Chan"], countries: ["NO", "SG"] };
const oslo = ["Oslo", "NO"] as const;

describe("one event over several sentences and reports", () => {
  test("the same people on the same day", () => {
    const a = told("a", "Ann Lee met Bo Chan in Oslo on Monday.");
    const b = told("b", "Bo Chan held talks with Ann Lee on Monday in Oslo, a ministry said.");
    const events = merged(
      [a, a.frame("met", { ...both, place: oslo, date: ["Monday", "2024-05-06"] })],
      [
        b,
        b.frame("held talks", {
          ...both,
          type: "negotiation",
          place: oslo,
          date: ["Monday", "2024-05-06"],
        }),
      ],
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      type: "meeting",
      date: "2024-05-06",
      start: "2024-05-06",
      end: "2024-05-06",
      agreement: "corroborated",
      title: "Ann Lee meets Bo Chan in Oslo",
    });
    expect(events[0]?.passages.map(({ document }) => document)).toEqual(["a", "b"]);
  });

  test("a coarser date goes with the day it holds, and the day is kept", () => {
    const a = told("a", "Ann Lee met Bo Chan in May.");
    const b = told("b", "Bo Chan met Ann Lee on May 6.");
    const events = merged(
      [a, a.frame("met", { ...both, date: ["May", "2024-05"] })],
      [b, b.frame("met", { ...both, date: ["May 6", "2024-05-06"] })],
    );
    expect(events.map(({ date, agreement }) => [date, agreement])).toEqual([
      ["2024-05-06", "corroborated"],
    ]);
  });

  test("a general mention joins the named event", () => {
    const a = told("a", "Ann Lee met Bo Chan on Monday.\n\nThe two sides held talks for hours.");
    const events = merged([
      a,
      a.frame("met", { ...both, date: ["Monday", "2024-05-06"] }),
      a.frame("held talks", { countries: ["NO", "SG"], general: true, type: "negotiation" }),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]?.passages).toHaveLength(2);
  });

  test("a general mention joins the gathering of its name, not the nearest", () => {
    const a = told(
      "a",
      "Ann Lee and Cora Diaz led a WMCC meeting on Monday. Ann Lee met Bo Chan. The WMCC meeting was long.",
    );
    const events = merged([
      a,
      a.frame("WMCC meeting", {
        people: ["Ann Lee", "Cora Diaz"],
        countries: ["NO", "SG"],
        date: ["Monday", "2024-05-06"],
      }),
      a.frame("met", both),
      a.frame("WMCC meeting was", { countries: [], general: true }),
    ]);
    expect(events.map(({ passages }) => passages.length).sort()).toEqual([1, 2]);
    const [wmcc] = events.filter(({ passages }) => passages.length === 2);
    expect(wmcc?.passages[1]?.exact).toBe("The WMCC meeting was long.");
  });

  test("sayings of one speaker and day are one, with the commonest type", () => {
    const a = told(
      "a",
      "Ann Lee said on Monday it was time. Ann Lee told reporters that she hoped. Ann Lee blamed no one.",
    );
    const speaking = { people: ["Ann Lee"], role: "speaker", countries: ["NO"] } as const;
    const events = merged([
      a,
      a.frame("said", { ...speaking, type: "statement", date: ["Monday", "2024-05-06"] }),
      a.frame("told", { ...speaking, type: "statement" }),
      a.frame("blamed", { ...speaking, type: "accusation" }),
    ]);
    expect(events.map(({ type, date, passages }) => [type, date, passages.length])).toEqual([
      ["statement", "2024-05-06", 3],
    ]);
  });

  test("what was planned and then came about is one that occurred", () => {
    const a = told("a", "Ann Lee will meet Bo Chan on Monday.", "2024-05-03");
    const b = told("b", "Ann Lee met Bo Chan on Monday.");
    const events = merged(
      [a, a.frame("will meet", { ...both, status: "planned", date: ["Monday", "2024-05-06"] })],
      [b, b.frame("met", { ...both, date: ["Monday", "2024-05-06"] })],
    );
    expect(events.map(({ status, date }) => [status, date])).toEqual([["occurred", "2024-05-06"]]);
  });
});

describe("several events", () => {
  test.each([
    ["other people", { people: ["Ann Lee", "Cora Diaz"], countries: ["NO", "SG"] }],
    ["another day in the same report", { ...both, date: ["Friday", "2024-05-03"] as const }],
    ["refused", { ...both, status: "refused" as const }],
    [
      "a visit beside the meeting in it",
      { people: ["Ann Lee"], type: "visit" as const, countries: ["NO", "SG"] },
    ],
    ["elsewhere", { ...both, place: ["Bergen", "NO"] as const }],
  ])("%s", (_, other) => {
    const a = told(
      "a",
      "Ann Lee met Bo Chan in Oslo on Monday. Ann Lee, Bo Chan, Cora Diaz: again on Friday in Bergen.",
    );
    const events = merged([
      a,
      a.frame("met", { ...both, place: oslo, date: ["Monday", "2024-05-06"] }),
      a.frame("again", other),
    ]);
    expect(events).toHaveLength(2);
  });

  test("without a date, only in the news of the same days", () => {
    const first = told("a", "Ann Lee met Bo Chan on Monday.");
    const later = told(
      "b",
      "Long before the vote on fish and the storm that closed every harbour, Ann Lee had met Bo Chan.",
      "2024-09-01",
    );
    const near = told("c", "Ann Lee had met Bo Chan.", "2024-05-09");
    const dated = first.frame("met", { ...both, date: ["Monday", "2024-05-06"] });
    expect(merged([first, dated], [later, later.frame("had met", both)])).toHaveLength(2);
    expect(merged([first, dated], [near, near.frame("had met", both)])).toHaveLength(1);
  });

  test("a general mention of nobody is dropped", () => {
    const a = told("a", "Talks were held. Nobody knows more.");
    expect(merged([a, a.frame("Talks", { general: true })])).toEqual([]);
  });

  test("commentators make no event by speaking", () => {
    const text = "The reform is late, said analyst Eve Fox.";
    const a = story("a", text, "2024-05-07", { "Eve Fox": { office: "analyst" } });
    expect(
      merged([a, a.frame("said", { type: "statement", people: ["Eve Fox"], role: "speaker" })]),
    ).toEqual([]);
  });
});

describe("dates of what names none", () => {
  test("the report's day, inferred", () => {
    const a = told("a", "Ann Lee met Bo Chan on Monday. Ann Lee also met Cora Diaz.");
    const events = merged([
      a,
      a.frame("met", { ...both, date: ["Monday", "2024-05-06"] }),
      a.frame("also met", { people: ["Ann Lee", "Cora Diaz"], countries: ["NO", "SG"] }),
    ]);
    expect(events.map(({ title, date, dateBasis }) => [title, date, dateBasis])).toEqual([
      ["Ann Lee meets Bo Chan", "2024-05-06", "stated"],
      ["Ann Lee meets Cora Diaz", "2024-05-06", "inferred"],
    ]);
  });

  test("none for what lies before, or ahead", () => {
    const a = told(
      "a",
      "Ann Lee spoke on Monday. Ann Lee had met Bo Chan. Ann Lee will visit Singapore.",
    );
    const events = merged([
      a,
      a.frame("spoke", {
        type: "statement",
        people: ["Ann Lee"],
        role: "speaker",
        date: ["Monday", "2024-05-06"],
      }),
      a.frame("had met", both),
      a.frame("will visit", {
        type: "visit",
        status: "planned",
        people: ["Ann Lee"],
        place: ["Singapore", "SG"],
      }),
    ]);
    const byType = Object.fromEntries(
      events.map(({ type, date, start, end }) => [type, [date, start, end]]),
    );
    expect(byType.meeting).toEqual([null, null, null]);
    expect(byType.visit).toEqual([null, "2024-05-07", null]);
  });

  test("the background's, within its paragraph", () => {
    const a = told(
      "a",
      "Ann Lee spoke on Monday.\n\nIn 2021 Ann Lee flew to Oslo. Ann Lee met Bo Chan there.",
    );
    const events = merged([
      a,
      a.frame("spoke", {
        type: "statement",
        people: ["Ann Lee"],
        role: "speaker",
        date: ["Monday", "2024-05-06"],
      }),
      a.frame("flew", { type: "visit", people: ["Ann Lee"], place: oslo, date: ["2021", "2021"] }),
      a.frame("met", both),
    ]);
    expect(events.find(({ type }) => type === "meeting")).toMatchObject({
      date: "2021",
      dateBasis: "inferred",
    });
  });
});

describe("what reports disagree on", () => {
  test("durations", () => {
    const a = told("a", "Ann Lee met Bo Chan on Monday for two hours.");
    const b = told("b", "Ann Lee met Bo Chan on Monday for five hours.");
    const date = ["Monday", "2024-05-06"] as const;
    const events = merged(
      [a, a.frame("met", { ...both, date, duration: ["two hours", 120] })],
      [b, b.frame("met", { ...both, date, duration: ["five hours", 300] })],
    );
    expect(disputes(events)).toEqual([["duration", [120, 300]]]);
  });

  test("the day of one encounter told by two reports", () => {
    const a = told("a", "Ann Lee met Bo Chan in Oslo on Monday.");
    const b = told("b", "Ann Lee met Bo Chan in Oslo on Tuesday.");
    const events = merged(
      [a, a.frame("met", { ...both, place: oslo, date: ["Monday", "2024-05-06"] })],
      [b, b.frame("met", { ...both, place: oslo, date: ["Tuesday", "2024-05-07"] })],
    );
    expect(disputes(events)).toEqual([["date", ["2024-05-06", "2024-05-07"]]]);
  });

  test("an office of another country; not one in other words", () => {
    const a = story(
      "a",
      "Singapore’s trade minister Cora Diaz met Ann Lee on Monday.",
      "2024-05-07",
      {
        "Cora Diaz": { country: "SG", office: "Singapore’s trade minister" },
        "Ann Lee": { country: "NO" },
      },
    );
    const b = story(
      "b",
      "The Malaysian prime minister Cora Diaz met Ann Lee on Monday.",
      "2024-05-07",
      {
        "Cora Diaz": { country: "MY", office: "The Malaysian prime minister" },
        "Ann Lee": { country: "NO" },
      },
    );
    const c = story("c", "Minister of Trade Cora Diaz met Ann Lee on Monday.", "2024-05-07", {
      "Cora Diaz": { office: "Minister of Trade" },
      "Ann Lee": { country: "NO" },
    });
    const terse = {
      people: ["Cora Diaz", "Ann Lee"],
      countries: ["NO", "SG"],
      date: ["Monday", "2024-05-06"],
    } as const;
    const events = merged(...[a, b, c].map((one) => [one, one.frame("met", terse)] as const));
    expect(disputes(events)).toEqual([
      ["office", ["Prime Minister of Malaysia", "Trade Minister of Singapore"]],
    ]);
  });
});

function disputes(events: readonly Candidate[]) {
  return events.flatMap(({ agreements }) =>
    agreements
      .filter(({ state }) => state === "disputed")
      .map(({ attribute, values }) => [attribute, values.map(({ value }) => value)]),
  );
}
