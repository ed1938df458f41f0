/** What holds for the whole pipeline, whatever the texts are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotate, extractReports } from "./extract.ts";
import { decodeReport } from "./reading/decode.ts";
import { textOfPage } from "./reading/page.ts";
import { readReport } from "./reading/reading.ts";
import type { Extraction, ReportInput, Span } from "./types.ts";

/** Pieces of news language; put together they make sentences of all the kinds that rules look for. */
const who = [
  "Norwegian Foreign Minister Ann Lee",
  "the Chinese leader",
  "President Bo Chan of Ghana",
  "Gen. Carl van Dyk",
  "the two sides",
  "they",
  "a spokesman for the U.S. State Department",
  "Wang Yi (王毅)",
  "NATO and the European Union",
  "Lee",
];
const did = [
  "met",
  "held talks with",
  "said it would impose sanctions on",
  "accused",
  "will visit",
  "refused to meet",
  "signed an agreement with",
  "spoke by phone with",
  "pledged $2.5 billion to",
  "attacked a ship of",
  "has appointed",
  "denied that they had threatened",
];
const when = [
  "on Friday",
  "last year",
  "in late May",
  "on February 30, 2026",
  "two days after the summit",
  "since 2021",
  "for nearly six hours",
  "next month",
  "from 3 to 5 June 2026",
];
const marks = [". ", ", ", "; ", "\n\n", "\r\n", "” ", "“", '"', "’s ", " and ", " — ", " (", ") "];
const odd = [
  ...["\ud800", "\udc00", "\u0000", "\ufeff", "\u00ad", "\u202e", "😀", "e\u0301", "\u2028"],
  ...["a.a.a.", "9".repeat(40), "--", "PORT VALE, May 29 (Reuters) - ", "By Ann Writer\n", "$"],
];

const told = fc
  .tuple(
    ...[who, did, who, when].map((words) => fc.constantFrom(...words)),
    fc.constantFrom(" in Oslo. ", " at the Kremlin. ", ", a spokesman said. ", "."),
  )
  .map((words) => words.join(" "));
const scraps = fc.constantFrom(...who, ...did, ...when, ...marks, ...odd);
/** A sentence with something cut out of it or put into it. */
const mutated = fc
  .tuple(told, fc.nat(200), fc.nat(20), fc.option(scraps, { nil: "" }))
  .map(([text, at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
const anyText = fc.oneof(
  fc.array(fc.oneof(told, told, mutated, scraps), { maxLength: 14 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 120 }),
);
const day = fc.constantFrom(null, "2026-05-30", "2024-02-29", "0001-01-01", "no day");

function inputsOf(texts: readonly (readonly [string, string | null])[]): ReportInput[] {
  return texts.map(([text, published], index) => ({
    ...{ id: `r${index}`, file: `r${index}.txt`, text, published },
  }));
}

function inside({ start, end }: Span, { length }: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(length);
}

/** All that is found in a report lies in it; mentions are in order. */
function holdsFor(input: ReportInput): void {
  const { report, dates, entities, people } = annotate(readReport(input));
  expect(report.text).toBe(input.text);
  const phrases = entities.flatMap((one) => (one.kind === "person" ? [one.phrase] : []));
  const offices = people.flatMap((person) => person.offices);
  for (const span of [...dates, ...entities, ...phrases, ...offices, ...report.sentences])
    inside(span, input.text);
  for (const mentions of [dates, entities])
    expect(mentions.map(({ start }) => start)).toEqual(
      mentions.map(({ start }) => start).sort((a, b) => a - b),
    );
  for (const { start, end } of [...dates, ...entities]) expect(end).toBeGreaterThan(start);
}

/** Passages and claims are slices of their reports; a claim lies in its passage. */
function holdsOf({ candidates }: Extraction, inputs: readonly ReportInput[]): void {
  const texts = new Map(inputs.map(({ id, text }) => [id, text]));
  for (const { passages, claims, label } of candidates) {
    expect(label.length).toBeLessThanOrEqual(30);
    expect(passages.length).toBeGreaterThan(0);
    for (const passage of passages) {
      const text = texts.get(passage.document) ?? "";
      inside(passage, text);
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
    }
    for (const claim of claims) {
      const passage = passages[claim.passage];
      expect(texts.get(claim.document)?.slice(claim.start, claim.end)).toBe(claim.text);
      expect(passage?.document).toBe(claim.document);
      expect(passage?.start).toBeLessThanOrEqual(claim.start);
      expect(passage?.end).toBeGreaterThanOrEqual(claim.end);
    }
  }
}

describe("the extraction of any texts", () => {
  const reports = fc.array(fc.tuple(anyText, day), { maxLength: 4 });

  it("quotes what stands in them, and never throws", () => {
    fc.assert(
      fc.property(reports, (texts) => {
        const inputs = inputsOf(texts);
        for (const input of inputs) holdsFor(input);
        holdsOf(extractReports(inputs), inputs);
      }),
      { numRuns: 50 },
    );
  });

  it("does not depend on the order they come in", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (texts, keys) => {
        const inputs = inputsOf(texts);
        const shuffled = inputs
          .map((input) => ({ input, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ input }) => input);
        expect(extractReports(shuffled)).toEqual(extractReports(inputs));
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same again, so nothing is kept from one run to the next", () => {
    fc.assert(
      fc.property(reports, reports, (texts, others) => {
        const inputs = inputsOf(texts);
        const first = extractReports(inputs);
        extractReports(inputsOf(others));
        expect(extractReports(inputs)).toEqual(first);
      }),
      { numRuns: 12 },
    );
  });
});

describe("the extraction of any page", () => {
  const decode = (bytes: Uint8Array, encoding: string, options: { fatal: boolean }) =>
    new TextDecoder(encoding, { ...options, ignoreBOM: true }).decode(bytes);
  const tags = fc.constantFrom(
    ...["<p>", "</p>", "<div>", "<br><br>", "<script>", "</script>", "<table><tr><td>", "<pre>"],
    ...["<!--", "-->", "&nbsp;", "&#8212;", "&shy;", "&#xD800;", "<a href=x>", "</a>", "<h1>"],
    ...['<meta charset="windows-1251">', "<title>Ministers meet</title>", "<noscript>", "<"],
  );
  const page = fc.array(fc.oneof(told, told, tags, scraps), { minLength: 4, maxLength: 30 });
  const bytesOf = fc.oneof(
    page.map((parts) => new TextEncoder().encode(`<html><body><p>${parts.join("")}`)),
    page.map((parts) =>
      Uint8Array.from(`<html>${parts.join("")}`, (letter) => letter.charCodeAt(0) % 256),
    ),
    fc.uint8Array({ maxLength: 200 }),
  );

  it("from its bytes: a text whose passages are slices of it, or a message", () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => {
        const decoded = decodeReport(bytes, decode);
        const read = decoded.ok ? textOfPage(decoded.value.text) : decoded;
        if (!read.ok) expect(read.error).not.toBe("");
        const inputs = inputsOf(read.ok ? [[read.value.text, null]] : []);
        for (const input of inputs) holdsFor(input);
        holdsOf(extractReports(inputs), inputs);
      }),
      { numRuns: 50 },
    );
  });
});
