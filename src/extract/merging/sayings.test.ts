/** Whose word a saying is, and which sayings are one event or none. */
import { describe, expect, test } from "vitest";
import type { Annotated, Candidate, Frame, OrganisationMention } from "../types.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { story, type TersePeople } from "./testing/build.ts";
import { linkByName } from "./testing/linkByName.ts";

const people: TersePeople = { "Ann Lee": { country: "NO" }, "Bo Chan": { country: "SG" } };
const said = { type: "statement", role: "speaker" } as const;
const lee = { ...said, people: ["Ann Lee"], countries: ["NO"] };
const friday = { date: ["Friday", "2024-05-03"] } as const;

function merged(annotated: Annotated, ...frames: readonly Frame[]): readonly Candidate[] {
  return mergeFrames([annotated], [frames], linkByName).candidates;
}

function told(text: string, who = people) {
  return story("a", text, "2024-05-07", who);
}

/** Bodies wherever their names first stand. */
function withBodies(annotated: Annotated, names: readonly string[]): Annotated {
  const entities = names.map((name): OrganisationMention => {
    const start = annotated.report.text.indexOf(name);
    const end = start + name.length;
    return { kind: "organisation", start, end, name, country: "NO", official: true, rule: "test" };
  });
  return { ...annotated, entities };
}

/** As a frame of the lexicon's weak or strong verbs. */
function by(frame: Frame, rule: string): Frame {
  return { ...frame, trigger: { ...frame.trigger, rule }, rules: [rule] };
}

describe("acts by word", () => {
  const office = (value: string): TersePeople => ({
    "Ann Lee": { country: "NO", office: value },
  });

  test("who has left office accuses, but only comments", () => {
    const a = told("Ann Lee, former premier, accused them.", office("former premier"));
    const accused = a.frame("accused", { ...lee, type: "accusation" });
    expect(merged(a.annotated, by(accused, "frames/saying-accusation"))).toHaveLength(1);
    expect(merged(a.annotated, by(accused, "frames/saying-quoted"))).toHaveLength(0);
  });

  test("who declares mourning speaks, though by what is done", () => {
    const a = told("Ann Lee declared mourning.");
    const declared = a.frame("declared", { ...lee, type: "announcement", role: "participant" });
    expect(merged(a.annotated, by(declared, "frames/verb-announcement"))).toHaveLength(1);
    expect(merged(a.annotated, by(declared, "frames/saying-record"))).toHaveLength(0);
  });

  test("a remark handed on by a release is on record", () => {
    const a = told("Ann Lee met Bo Chan on Friday. Ann Lee said so, the ministry said.");
    const met = a.frame("met", { people: ["Ann Lee", "Bo Chan"], ...friday });
    const remark = by(a.frame("said", lee), "frames/saying-mere");
    expect(merged(a.annotated, met, remark)).toHaveLength(1);
    expect(merged(a.annotated, met, { ...remark, attributedTo: "the ministry" })).toHaveLength(2);
  });
});

describe("one speaker", () => {
  test("what she says to have said before is no saying of that day", () => {
    const a = told("Ann Lee announced on Friday that Ann Lee had asked Bo Chan on Monday to go.");
    const asked = a.frame("asked", { ...lee, date: ["Monday", "2024-04-29"] });
    const events = merged(a.annotated, a.frame("announced", { ...lee, ...friday }), {
      ...asked,
      clause: { ...asked.clause, start: a.annotated.report.text.indexOf("Ann Lee had") },
    });
    expect(events.map(({ date }) => date)).toEqual(["2024-05-03"]);
  });

  test("what several say belongs to those who also speak alone", () => {
    const a = told("Ann Lee and Bo Chan agreed.\n\nAnn Lee wrote a letter.");
    const both = a.frame("agreed", { ...said, people: ["Ann Lee", "Bo Chan"] });
    const events = merged(a.annotated, both, a.frame("wrote", lee));
    expect(events).toMatchObject([{ title: "Statement by Ann Lee", passages: [{}, {}] }]);
    expect(merged(a.annotated, both)).toMatchObject([
      { title: "Statement by Ann Lee and Bo Chan" },
    ]);
  });

  test("a body by its name and by its initials", () => {
    const a = told("The Northern Fish Board objected.\n\nThe NFB protested.");
    const annotated = withBodies(a.annotated, ["Northern Fish Board", "NFB"]);
    const events = merged(
      annotated,
      a.frame("objected", { ...said, organisations: ["Northern Fish Board"] }),
      a.frame("protested", { ...said, organisations: ["NFB"] }),
    );
    expect(events.map(({ title }) => title)).toEqual(["Statement by Northern Fish Board"]);
  });

  test("a body and its spokesperson", () => {
    const a = told("The Fish Board objected.\n\nFish Board spokeswoman Ann Lee protested.", {
      "Ann Lee": { country: "NO", office: "Fish Board spokeswoman" },
    });
    const second = a.annotated.report.text.lastIndexOf("Fish Board");
    const annotated = {
      ...a.annotated,
      entities: withBodies(a.annotated, ["Fish Board"]).entities.map((entity) => ({
        ...entity,
        start: second,
        end: second + "Fish Board".length,
      })),
    };
    const events = merged(
      { ...annotated, people: annotated.people.map(withOfficeAt(second)) },
      a.frame("objected", { ...said, organisations: ["Fish Board"] }),
      a.frame("protested", lee),
    );
    expect(events.map(({ title }) => title)).toEqual(["Statement by Ann Lee"]);
  });
});

function withOfficeAt(start: number) {
  return (person: Annotated["people"][number]) => ({
    ...person,
    offices: person.offices.map((office) => ({ ...office, start, end: start + 22 })),
  });
}

describe("none", () => {
  const a = told("Ann Lee met Bo Chan on Friday. Ann Lee thanked Bo Chan.");
  const met = a.frame("met", { ...friday, people: ["Ann Lee", "Bo Chan"] });
  const thanked = a.frame("thanked", lee);

  test("a remark made at a meeting that the report tells of", () => {
    const types = (...frames: readonly Frame[]) =>
      merged(a.annotated, ...frames).map(({ type }) => type);
    expect(types(met, by(thanked, "frames/saying-mere"))).toEqual(["meeting"]);
    expect(types(met, by(thanked, "frames/saying-quoted"))).toHaveLength(2);
    expect(types(by(thanked, "frames/saying-mere"))).toEqual(["statement"]);
  });

  test("but what she says on record", () => {
    const b = told("Ann Lee met Bo Chan on Friday. Ann Lee announced aid.");
    const announced = by(b.frame("announced", lee), "frames/saying-record");
    expect(merged(b.annotated, met, announced)).toHaveLength(2);
  });

  test("what somebody will say some day", () => {
    const b = told("Ann Lee will stress this.");
    const will = b.frame("stress", { ...lee, status: "planned" });
    expect(merged(b.annotated, by(will, "frames/saying-record"))).toHaveLength(0);
  });
});
