import { expect, it } from "vitest";
import { disputeTimeline as timeline } from "./disputeTesting.ts";
import { neighbours, quotedIn, relatedEvents, reportsOf } from "./eventDetails.ts";
import { lookupOf } from "./lookup.ts";

const { events, passages } = lookupOf(timeline);
const [visit, wang, xi] = timeline.events;
if (!visit || !wang || !xi) throw new Error("fixture");

it("gathers the passages by report, in the order of the text", () => {
  expect(
    reportsOf(xi, timeline).map(({ number, name, passages: own }) => [number, name, own.length]),
  ).toEqual([
    [1, "Los Angeles Times", 2],
    [3, "Unsigned report", 1],
  ]);
});

it("names whom a passage quotes on this event only", () => {
  const passage = passages.get("p5");
  if (passage === undefined) throw new Error("fixture");
  expect(quotedIn(passage, xi, timeline)).toEqual(["an official"]);
  expect(quotedIn(passage, visit, timeline)).toEqual([]);
});

it("words ties from both ends", () => {
  const words = (id: string) => {
    const event = events.get(id);
    return (
      event && relatedEvents(event, timeline).map((tie) => [tie.words, tie.events.map((e) => e.id)])
    );
  };
  expect(words("visit")).toEqual([["Includes", ["wang", "xi"]]]);
  expect(words("xi")).toEqual([["Follows", ["wang"]]]);
  expect(words("wang")).toEqual([["Followed by", ["xi"]]]);
});

it("steps over events that do not match", () => {
  const around = neighbours(xi, timeline, new Set(["visit", "xi"]));
  expect([around.previous?.id, around.next?.id]).toEqual(["visit", undefined]);
});
