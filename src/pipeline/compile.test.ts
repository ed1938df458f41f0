import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileChanged, compileFiles, printed, tinyFiles } from "./testing.ts";

const EVENTS = "events/events.yaml";

describe("compileCollection", () => {
  it("compiles what is well without a word", () => {
    const { timeline, diagnostics } = compileFiles(tinyFiles);
    expect(diagnostics).toEqual([]);
    expect(timeline).toMatchObject({
      id: "tiny",
      events: [{ id: "meeting", agreement: "corroborated" }],
    });
    expect(timeline?.events[0]).toMatchObject({
      start: Date.UTC(2023, 5, 19),
      end: Date.UTC(2023, 5, 20),
      passages: ["a.0-40", "b.0-19"],
      origins: ["ap", "unknown:b"],
      agreements: [{ attribute: "duration", state: "single" }],
    });
    expect(timeline?.claims).toMatchObject([
      { id: "meeting/duration-1", unit: "minutes", comparator: "=", polarity: "affirmed" },
    ]);
  });

  it("gives the same bytes for the same files, in whatever order they are read", () => {
    const reversed = Object.fromEntries(Object.entries(tinyFiles).reverse());
    expect(JSON.stringify(compileFiles(reversed).timeline)).toBe(
      JSON.stringify(compileFiles(tinyFiles).timeline),
    );
  });

  it("keeps 32 characters around a passage, fewer at the edge", () => {
    const { timeline } = compileChanged(EVENTS, "They met on Monday.", "Beijing");
    expect(timeline?.passages.find(({ exact }) => exact === "Beijing")).toMatchObject({
      prefix: "met on Monday.\nIt was “warm”\u00a0in ",
      suffix: ", he said.\n",
    });
  });

  it("makes one passage of what two events quote", () => {
    const second = tinyFiles["events/events.yaml"].replace("id: meeting", "id: again");
    const { timeline } = compileFiles({ ...tinyFiles, "events/more.yaml": second });
    expect(timeline?.events.map(({ id }) => id)).toEqual(["again", "meeting"]);
    expect(timeline?.passages).toHaveLength(2);
  });

  it.each([
    ["prefix: no more.", 69],
    ["prefix: more. ", 69],
    ["occurrence: 1", 41],
    ["occurrence: 2", 69],
  ])("takes the occurrence that “%s” names", (more, start) => {
    const passage = `- document: a\n      quote: He left.\n      ${more}\n    - document: b`;
    const { timeline } = compileChanged(EVENTS, "- document: b", passage);
    expect(timeline?.passages.find(({ exact }) => exact === "He left.")?.start).toBe(start);
  });
});

describe("several mistakes", () => {
  it("are all told at once, in order of their places", () => {
    const broken = tinyFiles["events/events.yaml"]
      .replace("2023-06-19", "2023-06-31")
      .replace("antony-blinken", "antony-blinkin")
      .replace("They met on Monday.", "They met on Tuesday.")
      .replace("text: 35 minutes", "text: 36 minutes");
    const lines = printed(compileFiles({ ...tinyFiles, "events/events.yaml": broken }));
    expect(lines.map((line) => line.split(": ")[0])).toEqual([
      "data/tiny/events/events.yaml:5:9 error bad-date",
      "data/tiny/events/events.yaml:9:19 error unknown-official",
      "data/tiny/events/events.yaml:16:51 error text-not-in-quote",
      "data/tiny/events/events.yaml:18:14 error quote-not-found",
    ]);
  });
});

describe("every passage", () => {
  const text = fc
    .array(fc.constantFrom("Xi", "“met”", "in\u00a0June", "\n", "U.S.", "🕊", "e\u0301", "..."), {
      minLength: 1,
      maxLength: 40,
    })
    .map((parts) => parts.join(" "));

  it("is the slice of its text, whatever the text and the quote", () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (report, from, length) => {
        const start = from % report.length;
        const quote = report.slice(start, start + 1 + (length % 30));
        const before = report.slice(0, start);
        const files = {
          ...tinyFiles,
          "documents/b.txt": report,
          "events/events.yaml": tinyFiles["events/events.yaml"].replace(
            "quote: They met on Monday.",
            `quote: ${JSON.stringify(quote)}\n      occurrence: ${occurrences(report, quote, before.length)}`,
          ),
        };
        const { timeline, diagnostics } = compileFiles(files);
        expect(diagnostics).toEqual([]);
        const passage = timeline?.passages.find(({ document }) => document === "b");
        expect(passage).toMatchObject({ exact: quote, start });
        expect(report.slice(passage?.start, passage?.end)).toBe(quote);
        expect(report).toContain((passage?.prefix ?? "") + quote + (passage?.suffix ?? ""));
      }),
    );
  });

  function occurrences(report: string, quote: string, start: number): number {
    let count = 1;
    for (let at = report.indexOf(quote); at < start; at = report.indexOf(quote, at + 1)) count += 1;
    return count;
  }
});
