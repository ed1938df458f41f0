import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageDiagnostics, coverageOf } from "./coverage.ts";
import { formatDiagnostic } from "./diagnostic.ts";
import { splitSentences } from "./sentences.ts";
import { compileFiles, tinyFiles } from "./testing.ts";

function coverage(collection: string) {
  const { timeline, texts, noEvents } = compileFiles({
    ...tinyFiles,
    "collection.yaml": collection,
  });
  if (timeline === null) throw new Error("does not compile");
  const covered = { ...timeline, texts, noEvents };
  const sentences = coverageOf(covered, splitSentences);
  const diagnostics = coverageDiagnostics(sentences, covered, "data/tiny/").map(formatDiagnostic);
  return { sentences, diagnostics };
}

describe("coverage", () => {
  it("lists every sentence with its events", () => {
    const { sentences, diagnostics } = coverage(tinyFiles["collection.yaml"]);
    expect(sentences.map(({ text, events }) => [text, ...events])).toEqual([
      ["Blinken met Xi on Monday for 35 minutes.", "meeting"],
      ["He left."],
      ["They said no more."],
      ["He left."],
      ["They met on Monday.", "meeting"],
      ["It was “warm”\u00a0in Beijing, he said."],
    ]);
    expect(diagnostics).toHaveLength(4);
    expect(diagnostics[1]).toMatch(
      /^data\/tiny\/documents\/a.txt:1:51 warning sentence-unexplained: .*They said no more\.$/,
    );
  });

  it("takes an explanation, and leaves out what is masked", () => {
    const more = `${tinyFiles["collection.yaml"]}    masks:
      - { quote: "It was “warm”\\u00a0in Beijing, he said.", kind: furniture }
noEvent:
  - { document: a, quote: He left. They said no more. He left., because: no weight }
`;
    const { sentences, diagnostics } = coverage(more);
    expect(diagnostics).toEqual([]);
    expect(sentences.map(({ because }) => because)).toEqual([
      null,
      "no weight",
      "no weight",
      "no weight",
      null,
    ]);
  });

  it("warns of an explanation that an event contradicts", () => {
    const more = `${tinyFiles["collection.yaml"]}noEvent:
  - { document: b, quote: met on Monday, because: no weight }
`;
    expect(coverage(more).diagnostics.at(-1)).toMatch(
      /^data\/tiny\/collection.yaml:21:5 warning no-event-but-cited/,
    );
  });
});

describe("splitSentences", () => {
  it.each([
    ["He met U.S. Secretary Blinken. He left.", ["He met U.S. Secretary Blinken. ", "He left."]],
    [
      "Gen. Li spoke in Jan. of it. “Yes,” he said.",
      ["Gen. Li spoke in Jan. of it. ", "“Yes,” he said."],
    ],
    ["A title\n\nA text.", ["A title\n\n", "A text."]],
    ["“One. Two”. ” Three”, he said.", null],
  ])("splits %j", (text, sentences) => {
    const parts = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(parts.join("")).toBe(text);
    if (sentences !== null) expect(parts).toEqual(sentences);
  });

  it("loses and changes nothing, whatever the text", () => {
    const words = fc.constantFrom(
      "He",
      "met",
      "U.S.",
      "“Xi”",
      "left.",
      "?!",
      "\n",
      "\u00a0",
      "”",
      "5½",
      "🕊",
      "$95",
    );
    const text = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(text, (report) => {
        const ranges = splitSentences(report);
        expect(ranges.map(({ start, end }) => report.slice(start, end)).join("")).toBe(report);
      }),
    );
  });
});
