/**
 * A small timeline in which two reports disagree, for tests of what the panels show. Not for production code.
 *
 *   ① paper, ② its paraphrase (one Associated Press story), ③ blog (unsigned)
 *   visit ⊃ wang, xi;  xi: duration 35 minutes (①) or about 5 hours (③);  bill: 95, of which 61 and 8 (①, ②)
 */
import { edtfBounds } from "../model/edtf.ts";
import { timelineOf } from "../model/testing.ts";
import type { Claim, Passage, SourceDocument, Timeline } from "../model/timeline.ts";

const paper = `Talks in Beijing

Speaking to Xi during the 35-minute meeting at the Great Hall, Blinken was
“hopeful”.

President Biden signed the $95-billion bill, $61 billion of it for Ukraine.

Newspapers in English`;

const copy = "Biden signed a $95 billion bill earlier this year, $8 billion against China.";

const blog = `The meeting with Xi on Monday lasted about five hours, an official said.

Wang Yi came first.`;

export const disputeTexts: Readonly<Record<string, string>> = { paper, copy, blog };

function quote(id: string, document: string, exact: string): Passage {
  const text = disputeTexts[document] ?? "";
  const start = text.indexOf(exact);
  const end = start + exact.length;
  const prefix = text.slice(Math.max(0, start - 32), start);
  return { id, document, exact, prefix, suffix: text.slice(end, end + 32), start, end };
}

const passages = [
  quote("p1", "paper", "Speaking to Xi during the 35-minute meeting at the Great Hall"),
  quote("p2", "paper", "at the Great Hall, Blinken was\n“hopeful”.\n\nPresident Biden"),
  quote("p3", "paper", "Biden signed the $95-billion bill, $61 billion of it for Ukraine"),
  quote(
    "p4",
    "copy",
    "Biden signed a $95 billion bill earlier this year, $8 billion against China",
  ),
  quote("p5", "blog", "The meeting with Xi on Monday lasted about five hours"),
  quote("p6", "blog", "Wang Yi came first"),
];

function claim(id: string, event: string, passage: string, rest: Partial<Claim>): Claim {
  const given = { id, event, passage, comparator: "=", polarity: "affirmed", text: "" } as const;
  return { attribute: "duration", value: 0, ...given, ...rest };
}

const claims = [
  claim("xi/short", "xi", "p1", { value: 35, unit: "minutes", text: "35-minute" }),
  claim("xi/long", "xi", "p5", {
    value: 300,
    unit: "minutes",
    comparator: "~",
    text: "about five hours",
    attributedTo: "an official",
  }),
  claim("bill/day", "bill", "p3", { attribute: "date", value: "2024-04-24", text: "signed" }),
  claim("bill/year", "bill", "p4", {
    attribute: "date",
    value: "[2024-01-01..2024-04-23]",
    text: "earlier this year",
  }),
  claim("wang/first", "wang", "p6", { attribute: "outcome", value: "first", text: "first" }),
];

function document(id: string, rest: Partial<SourceDocument>): SourceDocument {
  const [plain] = timelineOf([{ id, documents: [id] }]).documents;
  const length = disputeTexts[id]?.length ?? 0;
  return { ...(plain as SourceDocument), id, text: `documents/${id}.txt`, length, ...rest };
}

const ap = { origin: "ap-2024-04-26", originBasis: "inferred" } as const;

const documents = [
  document("paper", {
    ...ap,
    title: "Talks in Beijing",
    outlet: "Los Angeles Times",
    byline: "Matthew Lee, Associated Press",
    kind: "reprint",
    publishedBasis: "inferred",
    publishedNote: "The day after the talks it tells of.",
    masks: [{ start: paper.indexOf("Newspapers"), end: paper.length, kind: "furniture" }],
  }),
  document("copy", { ...ap, kind: "paraphrase" }),
  document("blog", {}),
];

function value(claimed: string | number, ids: string[], from: string[], unit?: string) {
  return { value: claimed, unit, claims: ids, documents: from, origins: from };
}

/** The timeline; the texts of its documents are `disputeTexts`. */
export const disputeTimeline: Timeline = timelineOf(
  [
    {
      id: "visit",
      type: "visit",
      title: "Blinken in Beijing",
      date: "2023-06-18/2023-06-19",
      passages: ["p1", "p5"],
    },
    {
      id: "wang",
      title: "Blinken meets Wang Yi",
      label: "Wang Yi",
      partOf: "visit",
      passages: ["p6"],
    },
    {
      id: "xi",
      title: "Blinken meets Xi Jinping in Beijing",
      label: "Xi Jinping",
      dateBasis: "inferred",
      dateNote: "Both reports say “Monday”.",
      partOf: "visit",
      place: { name: "Great Hall of the People, Beijing", country: "CN" },
      participants: [
        {
          official: "xi-jinping",
          role: "host",
          office: "President of China",
          officeBasis: "stated",
        },
        { name: "Antony Blinken", role: "guest", office: "Envoy", officeBasis: "elsewhere" },
      ],
      passages: ["p1", "p2", "p5"],
      relations: [{ event: "wang", kind: "follows" }],
      agreement: "disputed",
      agreements: [
        {
          attribute: "duration",
          state: "disputed",
          values: [
            value(35, ["xi/short"], ["paper"], "minutes"),
            value(300, ["xi/long"], ["blog"], "minutes"),
          ],
        },
        {
          attribute: "place",
          state: "corroborated",
          values: [value("Beijing", [], ["paper", "blog"])],
        },
      ],
      origins: ["ap-2024-04-26", "unknown:blog"],
      editorNote: "The public record gives 35 minutes.",
    },
    {
      id: "bill",
      type: "aid-bill",
      title: "Biden signs a $95-billion bill",
      label: "$95 billion aid package",
      ...edtfBounds("2024-04-24"),
      date: "2024-04-24",
      passages: ["p3", "p4"],
      agreement: "disputed",
      agreements: [
        {
          attribute: "date",
          state: "disputed",
          values: [
            value("2024-04-24", ["bill/day"], ["paper"]),
            value("[2024-01-01..2024-04-23]", ["bill/year"], ["copy"]),
          ],
          chosen: 0,
          chosenBecause: "it fits the visit",
        },
      ],
      origins: ["ap-2024-04-26"],
      amounts: [
        {
          id: "all",
          kind: "total",
          value: 95e9,
          currency: "USD",
          purpose: "in all",
          passages: ["p3", "p4"],
        },
        {
          id: "ua",
          kind: "part",
          of: "all",
          value: 61e9,
          currency: "USD",
          purpose: "for Ukraine",
          passages: ["p3"],
        },
        {
          id: "cn",
          kind: "part",
          of: "all",
          value: 8e9,
          currency: "USD",
          purpose: "against China",
          passages: ["p4"],
        },
      ],
    },
  ],
  {
    documents,
    passages,
    claims,
    officials: [{ id: "xi-jinping", name: "Xi Jinping", aliases: [], country: "CN", offices: [] }],
    conflicts: [{ claims: ["xi/long", "wang/first"], note: "Five hours leave no room." }],
  },
);
