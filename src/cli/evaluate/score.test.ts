import { describe, expect, it } from "vitest";
import type { PredictedEvent } from "./gold.ts";
import { scoreGroup } from "./score.ts";
import { type Measure, measures, scoreOf } from "./scores.ts";
import { altered, perfect, quote, tinyGold } from "./testing.ts";

const all = perfect(tinyGold.events);

function without(id: string): PredictedEvent[] {
  return all.filter((event) => event.id !== `p-${id}`);
}

function f1(predicted: readonly PredictedEvent[]): Partial<Record<Measure, number>> {
  const { total } = scoreGroup(tinyGold, predicted);
  const scores = measures.map(
    (one) => [one, Math.round(100 * (scoreOf(total[one]).f1 ?? 1)) / 100] as const,
  );
  return Object.fromEntries(scores.filter(([, score]) => score < 1));
}

function classes(predicted: readonly PredictedEvent[]): string[] {
  return scoreGroup(tinyGold, predicted).errors.map((error) => error.class);
}

it("gives 100 in all to a perfect proposal", () => {
  expect(f1(all)).toEqual({});
  expect(classes(all)).toEqual([]);
  const { total } = scoreGroup(tinyGold, all);
  expect(measures.filter((measure) => scoreOf(total[measure]).f1 === null)).toEqual([]);
});

it("gives 0 to nothing", () => {
  expect(f1([])).toMatchObject({ detection: 0, strict: 0, disagreements: 0, mergedPairs: 0 });
  expect(classes([])).toEqual(Array(3).fill("missed: no trigger"));
});

it("asks for no optional event, and takes each for neither right nor wrong", () => {
  expect(f1(without("g4"))).toEqual({});
  const [optional] = perfect(tinyGold.events.filter(({ id }) => id === "g4"));
  expect(f1(optional ? [...all, { ...optional, id: "again" }] : [])).toEqual({});
});

const [met] = all;
const half = { id: "half", passages: met?.passages.slice(0, 1) ?? [] };

const cases: readonly (readonly [
  name: string,
  error: string,
  predicted: readonly PredictedEvent[],
  scores: Partial<Record<Measure, number>>,
])[] = [
  ["an event missed", "missed: no trigger", without("g2"), { detection: 0.8, strict: 0.8 }],
  [
    "a wrong type",
    "missed: wrong type",
    altered("g2", { type: "visit" }),
    { detection: 0.67, strict: 0.67 },
  ],
  [
    "wrong participants",
    "missed: wrong participants",
    altered("g3", { officials: ["Ida Brook"] }),
    { detection: 0.67, strict: 0.67 },
  ],
  [
    "more wrong than right participants",
    "missed: wrong participants",
    altered("g3", { officials: ["Ada Brook", "Ito Lund", "Eve Moe"] }),
    { detection: 0.67, strict: 0.67 },
  ],
  [
    "one event left as two",
    "split",
    met ? [...altered("g1", { passages: met.passages.slice(1) }), { ...met, ...half }] : [],
    {
      detection: 0.86,
      strict: 0.86,
      mergedPairs: 0.5,
      withinReports: 0,
      acrossReports: 0.67,
      disagreements: 0.67,
    },
  ],
  [
    "one event told of its countries besides",
    "split",
    met ? [...all, { ...met, ...half, officials: [], disputed: [] }] : [],
    { detection: 0.86, strict: 0.86 },
  ],
  [
    "an event that is none",
    "spurious",
    met ? [...all, { ...met, id: "no", passages: [quote("b", "an aide said")] }] : [],
    { detection: 0.86, strict: 0.86, disagreements: 0.67 },
  ],
  ["a type of the family", "type", altered("g1", { type: "summit" }), { exactType: 0.8 }],
  ["a wrong date", "date", altered("g1", { date: "2031-05" }), { strict: 0.67, dates: 0.8 }],
  [
    "an official missing",
    "officials",
    altered("g1", { officials: ["Ada Brook"] }),
    { strict: 0.67, officials: 0.8 },
  ],
  [
    "an official by surname alone",
    "officials",
    altered("g1", { officials: ["Brook", "Ito Lund"] }),
    { strict: 0.67, officials: 0.67 },
  ],
  ["a wrong place", "place", altered("g1", { place: "Quay Town" }), { places: 0.8 }],
  ["a wrong status", "status", altered("g3", { status: "occurred" }), { status: 0.8 }],
  ["a missing amount", "amount", altered("g2", { amounts: [] }), { amounts: 0 }],
  [
    "a false disagreement",
    "disagreement",
    altered("g2", { disputed: ["place"] }),
    { disagreements: 0.67 },
  ],
];

describe("each class of error lowers its own scores", () => {
  it.each(cases)("%s", (_, error, predicted, scores) => {
    expect(classes(predicted)).toEqual([error]);
    const { amounts, ...found } = f1(predicted);
    expect({ ...found, amounts: amounts ?? 1 }).toEqual({ amounts: 1, ...scores });
  });
});

it("counts people who may be named for nothing", () => {
  const events = tinyGold.events.map((event) => ({ ...event, otherOfficials: [["Eve Moe"]] }));
  const found = altered("g1", { officials: ["Ada Brook", "Ito Lund", "Eve Moe"] });
  expect(scoreGroup({ ...tinyGold, events }, found).errors).toEqual([]);
  expect(scoreGroup(tinyGold, found).total.officials).toEqual({ right: 3, wrong: 1, missed: 0 });
});

it("takes nobody for right where the gold says so", () => {
  const events = tinyGold.events.map((event) => ({ ...event, namesOptional: true }));
  const found = altered("g1", { officials: [] });
  expect(scoreGroup({ ...tinyGold, events }, found).errors).toEqual([]);
});

it("takes another type for exact where the gold says so", () => {
  const events = tinyGold.events.map((event) => ({ ...event, otherTypes: ["summit" as const] }));
  expect(scoreGroup({ ...tinyGold, events }, altered("g1", { type: "summit" })).errors).toEqual([]);
});

it("sees two events in one, and the pairs of quotes this mixes", () => {
  const events = tinyGold.events.map((event) =>
    event.id === "g3" ? { ...event, type: "meeting" as const } : event,
  );
  const both = events.flatMap(({ id, quotes }) => (id === "g1" || id === "g3" ? quotes : []));
  const score = scoreGroup({ ...tinyGold, events }, [
    ...altered("g1", { passages: both }).filter(({ id }) => id !== "p-g3"),
  ]);
  expect(score.errors.map((error) => error.class)).toEqual(["merged"]);
  expect(score.total.mergedPairs).toEqual({ right: 3, wrong: 3, missed: 0 });
  expect(score.total.withinReports).toEqual({ right: 1, wrong: 2, missed: 0 });
  expect(score.total.acrossReports).toEqual({ right: 2, wrong: 1, missed: 0 });
});

it("tells scores by type", () => {
  const { types } = scoreGroup(tinyGold, altered("g2", { type: "visit" }));
  expect(types.get("agreement")?.detection).toEqual({ right: 0, wrong: 0, missed: 1 });
  expect(types.get("visit")?.detection).toEqual({ right: 1, wrong: 1, missed: 0 });
  expect(types.get("meeting")?.dates).toEqual({ right: 1, wrong: 0, missed: 0 });
});

it("gives the place of an error by line and column", () => {
  const [error] = scoreGroup(tinyGold, without("g2")).errors;
  expect(error).toMatchObject({
    file: "a.txt",
    line: 2,
    column: 6,
    words: "signed a pact on fishing",
  });
});

it("does not depend on the order of what was proposed", () => {
  const found = altered("g1", { officials: ["Ito Lund"] });
  expect(scoreGroup(tinyGold, found.toReversed()).total).toEqual(scoreGroup(tinyGold, found).total);
});
