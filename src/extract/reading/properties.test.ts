/** What holds for any text, any page and any bytes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../types.ts";
import { decodeReport } from "./decode.ts";
import { textOfPage } from "./page.ts";
import { problemsOf } from "./problems.ts";
import { readReport } from "./reading.ts";

const read = (text: string) => readReport({ id: "a", file: "a.txt", text, published: null });

/** Pieces that the rules look for, put together in any order. */
const pieces = fc.constantFrom(
  ...[
    "“",
    "”",
    '"',
    "'",
    "’",
    "«",
    "\n",
    "\n\n",
    "\r\n",
    " ",
    ". ",
    "? ",
    "U.S. ",
    "Gen. ",
    "a.m. ",
  ],
  ...[
    "The ministers met in Port Vale on Friday and agreed to go on. ",
    "Leave a Reply",
    "Source link",
  ],
  ...[
    "Read more",
    "BEIJING (AP) — ",
    "By Ann Writer",
    "First Published: May 27, 2026",
    "2026-05-28",
  ],
  ...[
    "Nine Held After Harbour Fire",
    "Photo: Ann Lens",
    "https://www.example.org/2026/05/28/a",
    "178",
  ],
  ...["Les ministres se sont rencontrés vendredi. ", "😀", "\u00a0", "\ufeff", "\ud800"],
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);

function inOrder(spans: readonly { start: number; end: number }[], length: number): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(length);
}

function holds(report: Report): void {
  const { text, masks, paragraphs, sentences, quotations, metadata } = report;
  for (const spans of [masks, paragraphs, sentences, quotations]) inOrder(spans, text.length);
  inOrder(
    [...masks, ...paragraphs].sort((one, other) => one.start - other.start),
    text.length,
  );
  for (const { start, end, paragraph } of sentences) {
    expect(paragraphs[paragraph]?.start).toBeLessThanOrEqual(start);
    expect(paragraphs[paragraph]?.end).toBeGreaterThanOrEqual(end);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
  }
  for (const { start, end } of quotations)
    expect(paragraphs.some((one) => one.start <= start && end <= one.end)).toBe(true);
  for (const found of [metadata.title, metadata.publishedAt, metadata.dateline])
    if (found !== null) inOrder([found], text.length);
  for (const { at } of problemsOf(report)) expect(at).toBeLessThanOrEqual(text.length);
}

describe("any text", () => {
  it("gives spans inside it, in order, sentences in paragraphs and none in a mask", () => {
    fc.assert(
      fc.property(texts, (text) => holds(read(text))),
      { numRuns: 300 },
    );
  });

  it.each([
    ["dots", "a.".repeat(500_000)],
    ["capitals", "A B ".repeat(250_000)],
    ["double marks", '"'.repeat(1_000_000)],
    ["opening marks", "“a ".repeat(300_000)],
    ["low marks", "„a ".repeat(300_000)],
    ["single marks", " 'a".repeat(300_000)],
    ["digits", "1".repeat(1_000_000)],
    ["days", "May 27, 2026 ".repeat(75_000)],
    ["short lines", "a\n".repeat(500_000)],
    ["links", "Nine Held After Fire\n\n".repeat(45_000)],
    ["brackets", "(".repeat(1_000_000)],
    ["abbreviations", "U.S. ".repeat(200_000)],
    ["white space", " ".repeat(1_000_000)],
    ["marks and spaces", "! ".repeat(500_000)],
  ])("of a megabyte of %s ends soon", (_, text) => {
    read(text); // what grows with the square outlasts the test
  });
});

describe("any page", () => {
  const tags = fc.constantFrom(
    ...[
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<script>",
      "</script>",
      "<a href=x>",
      "</a>",
      "<!--",
      "-->",
      "<svg/>",
    ],
    ...[
      "<ul><li>",
      "<br>",
      "<table><tr><td>",
      "&amp;",
      "&#0;",
      "<",
      ">",
      "<meta charset=x>",
      "<title>a</title>",
    ],
    ...["The ministers met in Port Vale on Friday and agreed to go on with the talks. ", "\n"],
  );

  it("gives its text or a message", () => {
    const pages = fc.array(tags, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(pages, (html) => {
        const page = textOfPage(html);
        if (page.ok) holds(read(page.value.text));
        else expect(page.error).not.toBe("");
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ["nested elements", "<div>".repeat(200_000)],
    ["unclosed scripts", "<script>".repeat(120_000)],
    ["unclosed drawings", "<svg>".repeat(200_000)],
    ["comments", "<!--".repeat(250_000)],
    ["angle brackets", "<".repeat(1_000_000)],
    ["attributes", `<a ${"x='".repeat(300_000)}`],
    ["links in lists", `<ul>${"<li><a href=x>Nine held after fire</a>".repeat(25_000)}`],
  ])("of a megabyte of %s ends soon", (_, html) => {
    expect(textOfPage(html).ok).toBe(false);
  });
});

describe("any bytes", () => {
  it("give a text or a message", () => {
    const decode = (bytes: Uint8Array, encoding: string, options: { fatal: boolean }) =>
      new TextDecoder(encoding, options).decode(bytes);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decodeReport(bytes, decode);
        expect(decoded.ok ? decoded.value.text : decoded.error).not.toBe("");
      }),
    );
  });
});
