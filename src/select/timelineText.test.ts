import { describe, expect, it } from "vitest";
import { timelineOf } from "../model/testing.ts";
import { openingLine, timelineText } from "./timelineText.ts";

const all = (timeline: { events: readonly { id: string }[] }) =>
  new Set(timeline.events.map(({ id }) => id));

describe("the timeline as text", () => {
  const timeline = timelineOf([
    { id: "later", title: "A later meeting", date: "2023-06-19", documents: ["a", "b"] },
    { id: "never", title: "Talks refused", date: null, status: "refused" },
    {
      id: "first",
      title: "A call",
      type: "call",
      date: "2021-02",
      place: { name: "Bali", country: "ID" },
    },
  ]);

  it("goes by years, in time, the undated last", () => {
    const years = timelineText(timeline, all(timeline));
    expect(years.map(({ heading }) => heading)).toEqual(["2021", "2023", "No date"]);
  });

  it("says date, title, type, place, status and sources", () => {
    const [first, later, never] = timelineText(timeline, all(timeline)).map(
      ({ sentences }) => sentences[0],
    );
    expect(first).toBe(
      "February 2021, day not given: A call. Call. In Bali. 1 independent source.",
    );
    expect(later).toBe(
      "Monday 19 June 2023: A later meeting. Meeting. At most 2 independent sources.",
    );
    expect(never).toBe("No date: Talks refused. Meeting. Refused. 1 independent source.");
  });

  it("leaves out what the filters leave out", () => {
    const years = timelineText(timeline, new Set(["later"]));
    expect(years.flatMap(({ sentences }) => sentences)).toHaveLength(1);
  });

  it("names what is disputed, each once", () => {
    const disputed = timelineOf([
      {
        id: "x",
        agreements: [
          { attribute: "duration", state: "disputed", values: [] },
          { attribute: "office", state: "disputed", values: [] },
          { attribute: "office", state: "disputed", values: [] },
        ],
      },
    ]);
    const [year] = timelineText(disputed, all(disputed));
    expect(year?.sentences[0]).toMatch(/The reports disagree on: duration and office\.$/);
  });
});

describe("the opening line", () => {
  it("says how many events, from when to when, by how many reports and sources", () => {
    const timeline = timelineOf([
      { id: "a", date: "2021", documents: ["one", "two"] },
      { id: "b", date: "2024-05" },
    ]);
    expect(openingLine(timeline)).toMatch(
      /^2 events from 2021 to 2024, told by \d reports of at most \d independent sources$/,
    );
  });

  it("has one year for one year, and none for none", () => {
    expect(openingLine(timelineOf([{ id: "a", date: "2021" }]))).toMatch(/^1 event in 2021, told/);
    expect(openingLine(timelineOf([{ id: "a", date: null }]))).toMatch(
      /^1 event told by 1 report /,
    );
  });

  it("names years before our era and beyond 9999", () => {
    const timeline = timelineOf([
      { id: "a", date: "-0043" },
      { id: "b", date: "Y12000" },
    ]);
    expect(openingLine(timeline)).toContain("from 44 BC to 12000,");
  });
});
