/** Gold and proposals to score in tests. Invented; not for production code. */
import type { GoldEvent, GoldGroup, PredictedEvent } from "./gold.ts";

const text = `Minister Ada Brook met President Ito Lund in Port Quay on Monday.
They signed a pact on fishing.
Ms. Brook will travel to Lund's capital in June.
The two ministers talked for an hour on Monday.`;

const report = "Ada Brook and Ito Lund held talks in Port Quay on Monday, an aide said.";

/** A stretch of report `a` or `b` by its words. */
export function quote(document: "a" | "b", words: string) {
  const start = (document === "a" ? text : report).indexOf(words);
  return { document, start, end: start + words.length };
}

const usual: Omit<GoldEvent, "id" | "title" | "type" | "quotes"> = {
  status: "occurred",
  required: true,
  date: "2031-05-05",
  otherDates: [],
  bounds: { start: Date.UTC(2031, 4, 5), end: Date.UTC(2031, 4, 6) },
  approximate: false,
  otherTypes: [],
  officials: [],
  otherOfficials: [],
  namesOptional: false,
  countries: ["NO", "SE"],
  countriesOptional: false,
  places: [null],
  amounts: [],
  disputed: [],
};

const brook = ["Ada Brook", "Ada M. Brook"];
const lund = ["Ito Lund"];

const meeting: GoldEvent = {
  ...usual,
  id: "g1",
  title: "Brook meets Lund",
  type: "meeting",
  officials: [brook, lund],
  places: ["Port Quay"],
  disputed: ["duration"],
  quotes: [
    quote("a", "met President Ito Lund"),
    quote("a", "in Port Quay on Monday"),
    quote("b", "Ada Brook and Ito Lund held talks"),
  ],
};

const pact: GoldEvent = {
  ...usual,
  id: "g2",
  title: "Pact on fishing",
  type: "agreement",
  amounts: [{ value: 5, currency: "EUR" }],
  quotes: [quote("a", "signed a pact on fishing")],
};

const visit: GoldEvent = {
  ...usual,
  id: "g3",
  title: "Brook to travel",
  type: "visit",
  status: "planned",
  date: null,
  bounds: { start: Date.UTC(2031, 4, 6), end: null },
  officials: [brook],
  quotes: [quote("a", "Ms. Brook will travel to Lund's capital")],
};

const talks: GoldEvent = {
  ...usual,
  id: "g4",
  title: "Talks of ministers",
  type: "meeting",
  required: false,
  quotes: [quote("a", "The two ministers talked for an hour")],
};

export const tinyGold: GoldGroup = {
  name: "tiny",
  inputs: [
    { id: "a", file: "a.txt", text, published: "2031-05-06" },
    { id: "b", file: "b.txt", text: report, published: "2031-05-06" },
  ],
  events: [meeting, pact, visit, talks],
};

/** Proposals that say exactly what the gold says. */
export function perfect(events: readonly GoldEvent[]): PredictedEvent[] {
  return events.map(({ officials, places, quotes, id, ...event }) => ({
    ...event,
    id: `p-${id}`,
    officials: officials.map(([name]) => name ?? ""),
    place: places[0] ?? null,
    passages: quotes,
    rules: ["test/perfect"],
  }));
}

/** The perfect proposals with one event changed. */
export function altered(id: string, change: Partial<PredictedEvent>): PredictedEvent[] {
  return perfect(tinyGold.events).map((event) =>
    event.id === `p-${id}` ? { ...event, ...change } : event,
  );
}
