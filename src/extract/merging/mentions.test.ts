/** What mentions of meetings, calls and visits refer to, and what is told of them. */
import { describe, expect, test } from "vitest";
import type { Annotated, Candidate, Frame } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { story, type TersePeople } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people: TersePeople = { "Ann Lee": { country: "NO" }, "Bo Chan": { country: "SG" } };
const both = { people: ["Ann Lee", "Bo Chan"], countries: ["NO", "SG"] };
const lee = { people: ["Ann Lee"], countries: ["NO"] };
const friday = { date: ["Friday", "2024-05-03"] } as const;

function merged(annotated: Annotated, ...frames: readonly Frame[]): readonly Candidate[] {
  return mergeFrames([annotated], [frames], linkByName).candidates;
}

function told(text: string, id = "a") {
  return story(id, text, "2024-05-07", people);
}

function withTitle({ annotated }: ReturnType<typeof told>, value: string): Annotated {
  const title = { start: 0, end: value.length, value, rule: "test/title" };
  return {
    ...annotated,
    report: { ...annotated.report, metadata: { ...annotated.report.metadata, title } },
  };
}

function rules(frame: Frame, ...added: readonly string[]): Frame {
  return { ...frame, rules: [...frame.rules, ...added] };
}

describe("who takes part", () => {
  test("the two leaders, though countries were read", () => {
    const a = told("Ann Lee met Bo Chan today. The two leaders last spoke in Oslo on Friday.");
    const last = a.frame("spoke", { ...friday, countries: ["NO", "SG"], place: ["Oslo", "NO"] });
    const met = a.frame("met", { ...both, date: ["today", "2024-05-07"] });
    const events = merged(a.annotated, met, last);
    expect(events.find(({ date }) => date === "2024-05-03")?.participants).toHaveLength(2);
  });

  test("who did something in a meeting with somebody", () => {
    const text = "Ann Lee vowed this in a meeting with Bo Chan on Friday.";
    const a = told(text);
    const phrase = { start: 0, end: 7 };
    const named = { ...phrase, kind: "person", person: "p1", form: "name", phrase, rule: "test" };
    const annotated = { ...a.annotated, entities: [named] } as Annotated;
    const meeting = a.frame("meeting", { ...friday, people: ["Bo Chan"], countries: ["SG"] });
    const [event] = merged(annotated, rules(meeting, "frames/noun-with"));
    expect(event?.title).toBe("Bo Chan meets Ann Lee");
    expect(merged(annotated, meeting)[0]?.title).toBe("Bo Chan holds talks");
  });

  test("one person alone, at no time or place, is no meeting", () => {
    const a = told("Meeting elders, Ann Lee spoke.");
    const met = a.frame("Meeting", lee);
    expect(merged(a.annotated, met)).toHaveLength(0);
    expect(merged(a.annotated, rules(met, "frames/noun-with"))).toHaveLength(1);
  });
});

describe("calls", () => {
  const a = told("Ann Lee phoned Bo Chan on Friday. Ann Lee and Bo Chan discussed fish.");
  const discussed = a.frame("discussed", both);

  test("what the two discussed, they discussed by telephone", () => {
    const phoned = a.frame("phoned", { ...both, ...friday, type: "call" });
    expect(merged(a.annotated, phoned, discussed).map(({ type }) => type)).toEqual(["call"]);
  });

  test("but not those who met", () => {
    const met = a.frame("phoned", { ...both, ...friday });
    expect(merged(a.annotated, met, discussed).map(({ type }) => type)).toEqual(["meeting"]);
  });

  test("“the talks” may be the call that only the headline tells", () => {
    const b = told("Ann Lee, Bo Chan speak. Ann Lee saw Oslo. The long talks went on.");
    const call = b.frame("speak", { ...both, type: "call" });
    const [event] = merged(
      withTitle(b, "Ann Lee, Bo Chan speak."),
      call,
      b.frame("talks", { general: true }),
      b.frame("saw", { type: "visit", ...lee, place: ["Oslo", "NO"] }),
    ).filter(({ type }) => type === "call");
    expect(event).toMatchObject({ type: "call", passages: [{}, {}] });
  });
});

describe("lists", () => {
  const three: TersePeople = {
    "Ann Lee": { country: "NO" },
    "Cora Diaz": { country: "NO" },
    "Bo Chan": { country: "SG" },
  };
  const names = Object.keys(three);

  test.each([
    ["Ann Lee met Cora Diaz and Bo Chan on Friday.", 0],
    ["Ann Lee and Cora Diaz met Bo Chan on Friday.", 2],
  ])("%s", (text, apart) => {
    const a = story("a", `${text}\n\nBo Chan saw Cora Diaz on Friday.`, "2024-05-07", three);
    const saw = a.frame("saw", { ...friday, people: ["Bo Chan", "Cora Diaz"] });
    const events = merged(a.annotated, a.frame("met", { ...friday, people: names }), saw);
    expect(events.filter(({ participants }) => participants.length === 2)).toHaveLength(apart);
  });
});

describe("days of what follows", () => {
  test("what those agree on who met is of that day", () => {
    const a = told("Ann Lee met Bo Chan on Friday.\n\nAnn Lee and Bo Chan agreed on fish.", "a");
    const b = { ...a.annotated.report.metadata, published: "2024-05-05" };
    const annotated = { ...a.annotated, report: { ...a.annotated.report, metadata: b } };
    const met = a.frame("met", { ...both, date: ["Friday", "2024-03-01"] });
    const agreed = a.frame("agreed", { ...both, type: "agreement" });
    expect(merged(annotated, met, agreed).map(({ date }) => date)).toEqual([
      "2024-03-01",
      "2024-03-01",
    ]);
  });

  test("a day inside a quotation is not that of saying it", () => {
    const a = told("“Today fish sank,” Ann Lee said.\n\nAnn Lee met Bo Chan on Friday.");
    const said = a.frame("said", { ...lee, type: "statement", role: "speaker" });
    const today = a.frame("fish", { ...lee, date: ["sank", "2024-05-07"] }).date;
    const dates = today === null ? [] : [{ ...today, start: 1, end: 6 }];
    const events = merged({ ...a.annotated, dates }, said, a.frame("met", { ...both, ...friday }));
    expect(events.map(({ date }) => date)).toEqual(["2024-05-03", "2024-05-03"]);
  });
});

describe("headlines", () => {
  test("name two who spoke, though the report tells of one of them besides", () => {
    const a = told("Ann Lee, Bo Chan speak. Ann Lee saw Oslo.");
    const events = merged(
      withTitle(a, "Ann Lee, Bo Chan speak."),
      a.frame("speak", { ...both, type: "call" }),
      a.frame("saw", { ...lee, type: "visit", place: ["Oslo", "NO"] }),
    );
    expect(events.map(({ type }) => type).sort()).toEqual(["call", "visit"]);
  });
});

describe("one decision told twice in a report", () => {
  const a = told("Norway banned the airline on Friday. Its aviation office closed the route.");
  const ban = (countries: readonly string[]) => ({ type: "sanction" as const, countries });

  test.each<[readonly string[], readonly string[], number]>([
    [["NO", "CL"], ["NO"], 1],
    [["NO", "CL"], ["NO", "PE"], 2],
  ])("of %j and %j", (first, second, count) => {
    const banned = a.frame("banned", { ...ban(first), ...friday });
    const closed = a.frame("closed", ban(second));
    expect(merged(a.annotated, banned, closed)).toHaveLength(count);
  });
});

describe("visits", () => {
  test("days guessed for a headline do not part what is told of later days", () => {
    const a = told("Ann Lee off to Peru. Ann Lee will travel to Peru from Saturday.");
    const b = story("b", "Ann Lee arrived in Peru.", "2024-05-20", people);
    const peru = { ...lee, type: "visit", place: ["Peru", "PE"] } as const;
    const events = mergeFrames(
      [a.annotated, b.annotated],
      [
        [
          a.frame("off", peru),
          a.frame("travel", {
            ...peru,
            status: "planned",
            date: ["Saturday", "2024-05-11/2024-05-20"],
          }),
        ],
        [b.frame("arrived", peru)],
      ],
      linkByName,
    ).candidates;
    expect(events).toHaveLength(1);
  });

  test("a tour and one of its stops", () => {
    const a = told("Ann Lee will travel to Peru, Chile and Fiji from Friday.");
    const b = told("Ann Lee arrived in Chile.", "b");
    const events = mergeFrames(
      [a.annotated, b.annotated],
      [
        [
          a.frame("travel", {
            ...lee,
            type: "visit",
            status: "planned",
            place: ["Peru", "PE"],
            date: ["Friday", "2024-05-03/2024-05-11"],
          }),
        ],
        [b.frame("arrived", { ...lee, type: "visit", place: ["Chile", "CL"] })],
      ],
      linkByName,
    ).candidates;
    expect(events.map(({ date }) => date)).toEqual(["2024-05-03/2024-05-11"]);
  });

  test("“her visit” is the one told, or none", () => {
    const a = told("Ann Lee flew to Peru on Friday. The visit of Ann Lee was long.");
    const visit = a.frame("visit", { ...lee, type: "visit" });
    const flew = a.frame("flew", { ...lee, ...friday, type: "visit", place: ["Peru", "PE"] });
    expect(merged(a.annotated, flew, visit)).toMatchObject([{ passages: [{}, {}] }]);
    expect(merged(a.annotated, visit)).toHaveLength(0);
  });

  test("under way now is of the report's day", () => {
    const a = told("Ann Lee is now in Peru.");
    const frame = a.frame("is", { ...lee, type: "visit", place: ["Peru", "PE"] });
    const now = a.frame("is", { ...lee, date: ["now", null] }).date;
    const date = now === null ? null : { ...now, timex: "PRESENT_REF" };
    expect(merged(a.annotated, { ...frame, date })[0]?.date).toBe("2024-05-07");
  });
});

describe("how certain", () => {
  test("what may be and what is planned are one", () => {
    const a = told("Ann Lee may meet Bo Chan on Friday. Ann Lee will see Bo Chan on Friday.");
    const day = { ...both, date: ["Friday", "2024-05-10"] } as const;
    const events = merged(
      a.annotated,
      a.frame("meet", { ...day, status: "unconfirmed" }),
      a.frame("see", { ...day, status: "planned" }),
    );
    expect(events).toHaveLength(1);
  });

  test("a mere mention does not make what lies ahead the past", () => {
    const a = told("Ann Lee may meet Bo Chan on Friday. The long talks are on fish.");
    const meet = a.frame("meet", {
      ...both,
      status: "unconfirmed",
      date: ["Friday", "2024-05-10"],
    });
    const date = meet.date === null ? null : { ...meet.date, past: false };
    const talks = a.frame("talks", { general: true });
    const [event] = merged(a.annotated, { ...meet, date }, talks);
    expect(event).toMatchObject({ status: "unconfirmed", passages: [{}, {}] });
  });

  test("“after Lee took office” tells since when", () => {
    const a = told("Fish sank after Ann Lee took office.\n\nAnn Lee met Bo Chan on Friday.");
    const took = a.frame("took", { ...lee, type: "appointment" });
    const start = a.annotated.report.text.indexOf("Ann Lee took");
    const since = { ...took, clause: { start, end: took.clause.end } };
    expect(merged(a.annotated, took)).toHaveLength(1);
    expect(merged(a.annotated, since)).toHaveLength(0);
  });
});
