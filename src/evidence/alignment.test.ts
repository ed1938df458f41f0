import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timelineSchema } from "../model/timeline";
import { alignTexts } from "./alignment";
import { alignedRows } from "./alignmentRows";
import { type PreparedText, prepareText } from "./alignmentWords";

const prepared = (text: string) => prepareText(text, { language: "en", masks: [] });
const sentence = (text: string, { sentences }: PreparedText, index = 0) =>
  text.slice(sentences[index]?.start, sentences[index]?.end);

const folder = "public/timelines/us-china";
const timeline = timelineSchema.parse(JSON.parse(readFileSync(`${folder}/timeline.json`, "utf8")));

function report(number: number): { text: string; ready: PreparedText } {
  const document = timeline.documents[number - 1];
  if (document === undefined) throw new Error("no such report");
  const text = readFileSync(`${folder}/${document.text}`, "utf8");
  return { text, ready: prepareText(text, document) };
}

const pairsOf = (a: number, b: number) => alignTexts(report(a).ready, report(b).ready);

describe("the reports, each pair read by hand", () => {
  it("finds the sentences of report 3 that report 4 paraphrases", () => {
    const [three, four] = [report(3), report(4)];
    const pairs = pairsOf(3, 4);
    const begins = pairs.map((pair) => [
      sentence(three.text, three.ready, pair.first[0]).slice(0, 24),
      sentence(four.text, four.ready, pair.second[0]).slice(0, 24),
    ]);
    expect(pairs).toHaveLength(21);
    expect(begins).toContainEqual(["“Overall, the China-U.S.", "” Total, the China- US m"]);
    expect(begins).toContainEqual(["Those divisions were hig", "When US President Joe Bi"]);
    expect(begins).toContainEqual(["Earlier, Blinken held le", "After speaking with Wang"]);
    expect(pairs.filter(({ kind }) => kind === "quotation")).toHaveLength(4);
  });

  it("finds between 3 and 5 the quotation, and nothing between reports of other days", () => {
    expect(pairsOf(3, 5).map(({ kind }) => kind)).toEqual(["quotation"]);
    expect(pairsOf(4, 5).map(({ kind }) => kind)).toEqual(["quotation"]);
    for (const [a, b] of [
      [1, 2],
      [1, 3],
      [1, 4],
      [1, 5],
      [2, 3],
      [2, 4],
      [2, 5],
    ] as const)
      expect(pairsOf(a, b)).toEqual([]);
  });

  it("takes milliseconds", () => {
    const [three, four] = [report(3).ready, report(4).ready];
    alignTexts(three, four);
    const start = performance.now();
    for (let turn = 0; turn < 5; turn += 1) alignTexts(three, four);
    expect((performance.now() - start) / 5).toBeLessThan(60);
  });
});

describe("alignTexts", () => {
  const filler = "Nothing of the kind here. Rain fell on the harbour. Prices rose again. ";

  it("pairs two sentences with the one that merges them", () => {
    const one = prepared(`${filler}The minister flew to Oslo. He signed the fishing treaty.`);
    const other = prepared("The minister flew to Oslo and signed the fishing treaty.");
    expect(alignTexts(one, other).map(({ first, second }) => [first, second])).toEqual([
      [[3, 4], [0]],
    ]);
  });

  it("pairs what moved", () => {
    const one = prepared("The minister flew to Oslo. Rain fell on the harbour.");
    const other = prepared("Rain fell on the harbour. The minister flew to Oslo.");
    const pairs = alignTexts(one, other);
    expect(pairs.map(({ second }) => second[0])).toEqual([1, 0]);
    expect(alignedRows(pairs, 2, 2).map(({ moved }) => moved)).toEqual([false, true]);
  });

  it("has nothing to say of empty texts", () => {
    expect(alignTexts(prepared(""), prepared("One."))).toEqual([]);
  });

  const word = fc.constantFrom("Oslo", "treaty", "rain", "harbour", "“signed”", "he", "the", "5½");
  const text = fc
    .array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 12 })
    .map((sentences) => sentences.map((words) => `${words.join(" ")}.\n\n`).join(""));

  it("pairs each sentence once, and rows hold every sentence once, in order", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [prepared(one), prepared(other)];
        const pairs = alignTexts(a, b);
        const firsts = pairs.flatMap(({ first }) => first);
        const seconds = pairs.flatMap(({ second }) => second);
        expect(new Set(firsts).size).toBe(firsts.length);
        expect(new Set(seconds).size).toBe(seconds.length);
        const rows = alignedRows(pairs, a.sentences.length, b.sentences.length);
        expect(rows.flatMap(({ first }) => first)).toEqual(a.sentences.map((_, index) => index));
        expect(rows.flatMap(({ second }) => second).sort((x, y) => x - y)).toEqual(
          b.sentences.map((_, index) => index),
        );
      }),
    );
  });

  it("pairs a text with itself, sentence by sentence", () => {
    const { ready } = report(2);
    for (const { first, second, similarity } of alignTexts(ready, ready)) {
      expect(second).toEqual(first);
      expect(similarity).toBeCloseTo(1);
    }
    expect(alignTexts(ready, ready)).toHaveLength(ready.sentences.length);
  });
});
