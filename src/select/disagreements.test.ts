import { expect, it } from "vitest";
import type { TimelineEvent } from "../model/timeline.ts";
import { conflictsOf, disagreementsOf, disputedStretches } from "./disagreements.ts";
import { disputeTimeline as timeline } from "./disputeTesting.ts";
import { lookupOf } from "./lookup.ts";
import { originNotes, sharedGround } from "./sharedGround.ts";

function event(id: string): TimelineEvent {
  const found = lookupOf(timeline).events.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

it("sets value against value, with who says so and a bar", () => {
  const [duration] = disagreementsOf(event("xi"), timeline);
  expect(duration?.heading).toBe("Duration");
  const rows = duration?.rows.map(({ words, bar, voices }) => [
    words,
    bar?.to,
    voices[0]?.number,
    voices[0]?.claim.attributedTo,
  ]);
  expect(rows).toEqual([
    ["35 minutes", 35 / 300, 1, undefined],
    ["about 5 hours", 1, 3, "an official"],
  ]);
});

it("draws dates as ranges over the days they span, and says what the timeline goes by", () => {
  const [date] = disagreementsOf(event("bill"), timeline);
  expect(date?.axis).toEqual(["1 Jan", "24 Apr 2024"]);
  expect(date?.rows.map(({ bar }) => bar)).toEqual([
    { from: 114 / 115, to: 1 },
    { from: 0, to: 114 / 115 },
  ]);
  expect(date?.chosen).toEqual({
    words: "Wednesday 24 April 2024",
    because: "it fits the visit",
  });
});

it("words a denial as one, apart from the claim it denies", () => {
  const denied = {
    ...timeline.claims[1],
    id: "no",
    polarity: "denied",
    value: 35,
    comparator: "=",
  };
  const [first, second] = timeline.claims;
  const changed = { ...timeline, claims: [first, second, denied] } as typeof timeline;
  const disputed = event("xi").agreements[0];
  if (disputed === undefined) throw new Error("no agreement");
  const values = [{ value: 35, claims: ["xi/short", "no"], documents: [], origins: [] }];
  const own = { ...event("xi"), agreements: [{ ...disputed, values }] };
  const rows = disagreementsOf(own, changed)[0]?.rows;
  expect(rows?.map(({ words, denied: not }) => [words, not])).toEqual([
    ["35 minutes", false],
    ["35 minutes", true],
  ]);
});

it("leaves out what nobody denies where several values can hold together", () => {
  const [first] = timeline.claims;
  const said = (id: string, value: string, polarity: string) => ({ ...first, id, value, polarity });
  const claims = [
    said("a", "first visit", "affirmed"),
    said("b", "highest visit", "affirmed"),
    said("c", "first visit", "denied"),
  ].map((claim) => ({ ...claim, attribute: "significance", unit: undefined }));
  const values = claims.map(({ id, value }) => ({
    value,
    claims: [id],
    documents: [],
    origins: [],
  }));
  const agreements = [{ attribute: "significance" as const, state: "disputed" as const, values }];
  const changed = { ...timeline, claims } as typeof timeline;
  const [group] = disagreementsOf({ ...event("xi"), agreements }, changed);
  expect(group?.rows.map(({ words, denied }) => [words, denied])).toEqual([
    ["first visit", false],
    ["first visit", true],
  ]);
});

it("tells of claims of two events that cannot both hold, from either side", () => {
  const [theirs] = conflictsOf(event("wang"), timeline);
  expect(theirs?.note).toBe("Five hours leave no room.");
  expect(theirs?.rows.map(({ words }) => words)).toEqual(["first", "about 5 hours"]);
  expect(theirs?.others.map(({ id }) => id)).toEqual(["xi"]);
});

it("tells a conflict once: with the dispute its claim is part of", () => {
  expect(conflictsOf(event("xi"), timeline)).toEqual([]);
  const told = disagreementsOf(event("xi"), timeline).find(({ note }) => note !== null);
  expect(told?.note).toBe("Five hours leave no room.");
  expect(told?.others.map(({ id }) => id)).toEqual(["wang"]);
});

it("finds the disputed words within a quote", () => {
  const [stretch] = disputedStretches("p5", event("xi"), timeline);
  const quote = lookupOf(timeline).passages.get("p5")?.exact;
  expect(quote?.slice(stretch?.start, stretch?.end)).toBe("about five hours");
  expect(disputedStretches("p5", event("visit"), timeline)).toEqual([]);
});

it("says what the reports say alike, and which of them are one source", () => {
  expect(sharedGround(event("xi"), timeline)).toEqual([{ who: "Both say", what: "Place" }]);
  expect(originNotes(timeline.documents, timeline)).toEqual([
    "1 and 2 go back to one Associated Press report (inferred), so they count as one source. 2 is a paraphrase.",
  ]);
});
