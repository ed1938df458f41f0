/** How quick the extraction is, all in all and stage by stage, beside the least that one can do with a text. */
import { sentencesOf } from "../../evidence/sentences.ts";
import { findDates } from "../../extract/dates/dates.ts";
import { extractReports } from "../../extract/extract.ts";
import { findFrames } from "../../extract/frames/frames.ts";
import { mergeFrames } from "../../extract/merging/mergeFrames.ts";
import { findPeople } from "../../extract/people/findPeople.ts";
import { findPlaces } from "../../extract/places/findPlaces.ts";
import { readReport } from "../../extract/reading/reading.ts";
import type { Annotated, ReportInput } from "../../extract/types.ts";

/** What an article is here: this many UTF-16 units. */
export const ARTICLE = 5000;

export type Speed = {
  /** Reports measured, and their length in articles. */
  readonly reports: number;
  readonly articles: number;
  /** Articles per second through all stages, the reports merged as one collection. */
  readonly perSecond: number;
  /** The same of the quickest run, nearer to the truth on a busy machine. */
  readonly bestPerSecond: number;
  /** Splitting the same texts into sentences, nothing else. */
  readonly leastPerSecond: number;
  /** Milliseconds per article. */
  readonly stages: Readonly<Record<string, number>>;
};

/** Milliseconds until the engine has compiled what it will; it takes some thirty rounds of thirty reports. */
const WARMING_MS = 8000;
const RUNS = 7;

/** Medians of several runs after some that warm up, all on this thread. */
export function measureSpeed(inputs: readonly ReportInput[]): Speed {
  const articles = inputs.reduce((sum, { text }) => sum + text.length, 0) / ARTICLE;
  const warm = performance.now() + (inputs.length === 0 ? 0 : WARMING_MS);
  while (performance.now() < warm) timesOf(inputs);
  const runs = Array.from({ length: RUNS }, () => timesOf(inputs));
  const median = (name: keyof Times) => middle(runs.map((times) => times[name]));
  const { all: _, least: __, ...stages } = runs[0] ?? timesOf(inputs);
  const perArticle = (Object.keys(stages) as (keyof Times)[]).map(
    (name) => [name, median(name) / articles] as const,
  );
  return {
    reports: inputs.length,
    articles,
    perSecond: (1000 * articles) / median("all"),
    bestPerSecond: (1000 * articles) / Math.min(...runs.map(({ all }) => all)),
    leastPerSecond: (1000 * articles) / median("least"),
    stages: Object.fromEntries(perArticle),
  };
}

type Times = ReturnType<typeof timesOf>;

/** Milliseconds of one run. */
function timesOf(inputs: readonly ReportInput[]) {
  const [reports, reading] = timed(() => inputs.map(readReport));
  const [dates, ofDates] = timed(() => reports.map(findDates));
  const [places, ofPlaces] = timed(() =>
    reports.map((one, at) => findPlaces(one, dates[at] ?? [])),
  );
  const [people, ofPeople] = timed(() =>
    reports.map((one, at) => findPeople(one, places[at] ?? [], dates[at] ?? [])),
  );
  const annotated = reports.map((report, at): Annotated => {
    const found = people[at] ?? { people: [], mentions: [] };
    const entities = [...(places[at] ?? []), ...found.mentions].sort((a, b) => a.start - b.start);
    return { report, dates: dates[at] ?? [], people: found.people, entities };
  });
  const [frames, ofFrames] = timed(() => annotated.map(findFrames));
  const [, merging] = timed(() => mergeFrames(annotated, frames));
  const [, all] = timed(() => extractReports(inputs));
  const [, least] = timed(() => inputs.map(({ text }) => sentencesOf(text, "en")));
  return {
    all,
    least,
    reading,
    dates: ofDates,
    places: ofPlaces,
    people: ofPeople,
    frames: ofFrames,
    merging,
  };
}

function timed<T>(work: () => T): [T, number] {
  const began = performance.now();
  const result = work();
  return [result, performance.now() - began];
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
