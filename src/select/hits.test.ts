import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWithOffsets, hitsIn } from "./hits";
import { foldText, queryTerms } from "./search";

const found = (text: string, query: string) =>
  hitsIn(text, query).map(({ start, end }) => text.slice(start, end));

describe("hits", () => {
  it("are stretches of the unchanged text, whatever its accents, spaces and quotation marks", () => {
    expect(found("Señor  Ángel’s visit", "senor angel's")).toEqual(["Señor", "Ángel’s"]);
    expect(found("Xi\u00a0\nJinping spoke", '"xi jinping"')).toEqual(["Xi\u00a0\nJinping"]);
    expect(found("A\u0301ngel", "ang")).toEqual(["A\u0301ng"]);
    expect(found("ΟΔΟΣ", "οδος")).toEqual(["ΟΔΟΣ"]);
  });

  it("begin where a word begins, in scripts that have spaces", () => {
    expect(found("He said the aide gave aid.", "aid")).toEqual(["aid", "aid"]);
    expect(found("US-China, U.S., 2023 and 23", "china 23")).toEqual(["China", "23"]);
    expect(found("国务卿布林肯访问北京", "布林肯")).toEqual(["布林肯"]);
    expect(found("في الصين", "صين")).toEqual(["صين"]);
  });

  it("do not overlap; the first and longest wins", () => {
    expect(found("Blinken blinked", "blink blinken")).toEqual(["Blinken", "blink"]);
  });

  it("of an empty query there are none", () => {
    expect(hitsIn("Xi", '  " ')).toEqual([]);
  });
});

const texts = fc.string({
  unit: fc.constantFrom(..."aábBéxi ÁÉΣς\u0301\u0308İ’“»\n\u00a0\t北京𝒜-1가각\ud800"),
  maxLength: 40,
});
const queries = fc.string({ unit: fc.constantFrom(..."abex σ\"'北i1é"), maxLength: 8 });

it("folding with the way back folds as folding does", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
      const { text: folded, starts, ends } = foldWithOffsets(text);
      expect(folded).toBe(foldText(text));
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
    }),
    { numRuns: 2000 },
  );
});

it("every hit folds to a word or phrase of the query, in order and apart", () => {
  fc.assert(
    fc.property(texts, queries, (text, query) => {
      let free = 0;
      for (const { start, end } of hitsIn(text, query)) {
        expect(queryTerms(query)).toContain(foldText(text.slice(start, end)));
        expect(start).toBeGreaterThanOrEqual(free);
        free = end;
      }
    }),
    { numRuns: 2000 },
  );
});

it("a text that begins a word of the query has a hit", () => {
  fc.assert(
    fc.property(texts, texts, queries, (before, after, query) => {
      const [term] = queryTerms(query);
      fc.pre(term !== undefined);
      expect(hitsIn(`${before} ${term}${after}`, query).length).toBeGreaterThan(0);
    }),
  );
});
