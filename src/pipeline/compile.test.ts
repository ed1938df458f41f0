import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorQuote, passageAt } from "./anchor.ts";
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
  it("calls no claim unknown while a file of events cannot be read", () => {
    const conflict = "conflicts:\n  - { claims: [meeting/duration-1, gone/date-1], note: no }\n";
    const files = { ...tinyFiles, "collection.yaml": tinyFiles["collection.yaml"] + conflict };
    expect(printed(compileFiles(files)).join()).toContain("unknown-claim");
    const broken = { ...files, [EVENTS]: `- id: [\n${tinyFiles[EVENTS]}` };
    expect(printed(compileFiles(broken)).join()).not.toContain("unknown-claim");
  });

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

const report = fc
  .array(fc.constantFrom("Xi", "“met”", "in\u00a0June", "\n", "U.S.", "🕊", "e\u0301", "..."), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(" "));

/** A quote of a report: where it starts, and which of its occurrences that is. */
const quoted = fc.tuple(report, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const start = from % text.length;
  const quote = text.slice(start, start + 1 + (length % 30));
  return { text, start, quote, occurrence: occurrencesUpTo(text, quote, start) };
});

function occurrencesUpTo(text: string, quote: string, start: number): number {
  let count = 1;
  for (let at = text.indexOf(quote); at < start; at = text.indexOf(quote, at + 1)) count += 1;
  return count;
}

describe("every passage", () => {
  it("is the slice of its text, whatever the text and the quote", () => {
    fc.assert(
      fc.property(quoted, ({ text, start, quote, occurrence }) => {
        const found = anchorQuote(text, { quote, occurrence });
        if (!found.ok) throw new Error(found.error.kind);
        const passage = passageAt("b", text, found.value);
        expect(passage).toMatchObject({ exact: quote, start });
        expect(text.slice(passage.start, passage.end)).toBe(quote);
        const { prefix, suffix } = passage;
        expect(text.startsWith(prefix + quote + suffix, start - prefix.length)).toBe(true);
        expect(prefix.length).toBe(Math.min(32, start));
        expect(suffix.length).toBe(Math.min(32, text.length - passage.end));
      }),
    );
  });

  it("goes through YAML unchanged", () => {
    fc.assert(
      fc.property(quoted, ({ text, start, quote, occurrence }) => {
        const written = `quote: ${JSON.stringify(quote)}\n      occurrence: ${occurrence}`;
        const events = tinyFiles[EVENTS].replace("quote: They met on Monday.", () => written);
        const { timeline, diagnostics } = compileFiles({
          ...tinyFiles,
          "documents/b.txt": text,
          [EVENTS]: events,
        });
        expect(diagnostics).toEqual([]);
        const passage = timeline?.passages.find(({ document }) => document === "b");
        expect(passage).toMatchObject({ exact: quote, start });
      }),
      { numRuns: 20 },
    );
  });
});
