import { describe, expect, it } from "vitest";
import { disputeTimeline as timeline } from "./disputeTesting.ts";
import { lookupOf } from "./lookup.ts";
import { problemReport } from "./problemReport.ts";

const event = timeline.events.find(({ id }) => id === "xi") ?? null;
const passage = lookupOf(timeline).passages.get(event?.passages[0] ?? "");
if (event === null || passage === undefined) throw new Error("fixture");
const place = {
  timeline,
  passage,
  event,
  check: "verified",
  link: "https://example.org/?event=xi",
};

describe("the report of a problem", () => {
  it("names timeline, event, passage, place, quote and view", () => {
    const text = problemReport(place);
    expect(text).toContain(`Timeline: ${timeline.id} (`);
    expect(text).toContain("Event: xi (Blinken meets Xi Jinping in Beijing, Monday 19 June 2023)");
    expect(text).toContain(
      `Passage: ${passage.id}, characters ${passage.start} to ${passage.end}, verified`,
    );
    expect(text).toContain(`Report: ${passage.document} (`);
    expect(text).toContain(`> ${passage.exact}`);
    expect(text.endsWith("View: https://example.org/?event=xi")).toBe(true);
  });

  it("lists the claims on this event alone", () => {
    const claims = problemReport(place)
      .split("\n")
      .filter((line) => line.startsWith("Claim: "));
    const own = (lookupOf(timeline).claimsOfPassage.get(passage.id) ?? []).filter(
      (claim) => claim.event === "xi",
    );
    expect(own.length).toBeGreaterThan(0);
    expect(claims).toHaveLength(own.length);
    expect(claims[0]).toContain(own[0]?.id);
  });

  it("keeps every line of a quote that runs over several", () => {
    const long = { ...passage, exact: "One line.\n\nAnother line." };
    expect(problemReport({ ...place, passage: long })).toContain(
      "> One line.\n> \n> Another line.",
    );
  });

  it("does without an event", () => {
    expect(problemReport({ ...place, event: null })).not.toContain("Event:");
  });
});
