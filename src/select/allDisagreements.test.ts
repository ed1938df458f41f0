import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Timeline, timelineSchema } from "../model/timeline";
import { allDisagreements, disagreementsInWords, disputesByAttribute } from "./allDisagreements";
import { sidesOrigin, sourcesInWords } from "./allDisagreementsOrigins";
import { disagreementsText } from "./allDisagreementsText";
import { contradictionsOf } from "./contradicted";
import { disputedBetween, disputedIn } from "./contradictedBetween";
import { disputeTimeline } from "./disputeTesting";

const real = timelineSchema.parse(
  JSON.parse(readFileSync("public/timelines/us-china/timeline.json", "utf8")),
);
const every = (timeline: Timeline) => new Set(timeline.events.map(({ id }) => id));
const all = allDisagreements(real, every(real));

const disputeOf = (event: string, attribute: string) => {
  const entry = all.events.find((it) => it.event.id === event);
  const dispute = entry?.disputes.find((it) => it.attribute === attribute);
  if (dispute === undefined) throw new Error("no such dispute");
  return dispute;
};

describe("all disagreements", () => {
  it("counts disputes, their events, and conflicts between events", () => {
    expect(disagreementsInWords(all)).toBe("8 disputes in 6 events, 4 conflicts between events");
    expect(
      disputesByAttribute(all).map(({ heading, disputes }) => [heading, disputes.length]),
    ).toEqual([
      ["Date", 1],
      ["Duration", 2],
      ["Office", 2],
      ["Status", 1],
      ["Significance", 1],
      ["Next stop", 1],
    ]);
  });

  it("keeps a conflict when one side passes the filters", () => {
    const one = allDisagreements(real, new Set(["burns-visits-china-2023"]));
    expect(one.conflicts).toHaveLength(1);
    expect(disagreementsInWords(one)).toBe("1 conflict between events");
    expect(disagreementsInWords(allDisagreements(real, new Set()))).toBe("");
  });

  it("marks the value the timeline uses", () => {
    const { rows } = disputeOf("blinken-meets-xi-2023", "duration");
    expect(rows.map(({ words, used }) => [words, used])).toEqual([
      ["35 minutes", true],
      ["about 5 hours", false],
    ]);
  });
});

describe("who stands behind the sides", () => {
  it.each([
    ["blinken-trip-postponed-2023", "status", "one-report"],
    ["blinken-meets-wang-2024", "duration", "one-origin"],
    ["blinken-meets-wang-2024", "office", "shared"],
    ["blinken-meets-xi-2023", "duration", "apart"],
  ])("%s, %s: %s", (event, attribute, kind) => {
    expect(sidesOrigin(disputeOf(event, attribute), real).kind).toBe(kind);
  });

  it("says it without saying who is right", () => {
    expect(sidesOrigin(disputeOf("blinken-meets-wang-2024", "duration"), real).note).toBe(
      "Reports 3 and 4 go back to one Associated Press story (inferred): a slip in copying or rewording is as possible as a second account.",
    );
  });

  it("counts independent sources, unknown ones as at most", () => {
    const [chinese] = disputeOf("blinken-meets-wang-2024", "office").rows;
    expect(chinese && sourcesInWords([chinese])).toBe("at most 2 independent sources");
    const date = disputeOf("aid-package-2024", "date").rows;
    expect(sourcesInWords(date)).toBe("1 independent source, 2 reports");
  });
});

it("writes disagreements as text, with quotes, reports and links", () => {
  const some = allDisagreements(disputeTimeline, every(disputeTimeline));
  const text = disagreementsText(some, disputeTimeline, (id) => `https://x/?event=${id}`);
  expect(text).toContain("Duration:\n- 35 minutes\n  “Speaking to Xi");
  expect(text).toContain("— report 1, Los Angeles Times");
  expect(text).toContain("quoting an official");
  expect(text).toContain("The timeline uses Wednesday 24 April 2024, because it fits the visit.");
  expect(text).toContain("Conflict between events:");
  expect(text).toContain("https://x/?event=xi");
});

describe("what contradicts a report", () => {
  const of = (number: number) => contradictionsOf(real.documents[number - 1]?.id ?? "", all);

  it("sets its claim against those of others", () => {
    const duration = of(3).find(({ heading }) => heading === "Duration");
    expect(duration?.own.map(({ words }) => words)).toEqual(["about 5½ hours"]);
    expect(duration?.against.map(({ words }) => words)).toEqual(["about 5½ days"]);
  });

  it("sets a report that contradicts itself against itself", () => {
    const status = of(1).find(({ heading }) => heading === "Status");
    expect([status?.own[0]?.words, status?.against[0]?.words]).toEqual(["cancelled", "postponed"]);
  });

  it("leaves out who gives the same value, and names conflicts between events", () => {
    const office = of(5).find(({ heading }) => heading === "Office, Wang Yi");
    expect(office?.against.map(({ voice }) => voice.number)).toEqual([4]);
    expect(of(5).some(({ note }) => note?.includes("Talks of 5½ days"))).toBe(true);
  });

  it("finds the words in both texts", () => {
    const [three = "", four = ""] = [real.documents[2]?.id, real.documents[3]?.id];
    const disputes = disputedBetween(three, four, all);
    expect(disputes.map(({ heading }) => heading)).toEqual(["Date", "Duration", "Office, Wang Yi"]);
    const [date] = disputes;
    const [first, second] = [date?.first[0], date?.second[0]];
    if (first === undefined || second === undefined) throw new Error("no place");
    expect(disputedIn(disputes, first, second)).toHaveLength(1);
    expect(disputedIn(disputes, first, { start: 0, end: 1 })).toHaveLength(0);
  });
});
