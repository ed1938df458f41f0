/**
 * Coverage: of which time each report tells, by the dates of its events. It is no measure of what happened: where no
 * report tells anything, that is silence in the sources.
 *
 *   report 1   ▬▬    ░░░░░░░░░░░░░░▬       ▬ told, ░ told only as "some time within" or "since"
 *   report 2                       ▬▬  ▬
 *   silent       //////////////////  //    no report puts anything there
 */
import { DAY_MS } from "../model/calendar.ts";
import type { Timeline } from "../model/timeline.ts";
import { type ChartEvent, chartEvents, isDated } from "./chartEvent.ts";

/** UTC ms, half-open. */
export type TimeSpan = { readonly start: number; readonly end: number };

/** What one report tells of. */
export type DocumentCoverage = {
  readonly document: string;
  readonly events: number;
  readonly undated: number;
  /** Of long or open stretches, see `loose`. */
  readonly vague: number;
  /** Time told of, in order, without overlap. */
  readonly told: readonly TimeSpan[];
  /** Long stretches in which something lasted, or happened once, put no closer; may overlap `told`. */
  readonly loose: readonly TimeSpan[];
};

export type Coverage = {
  /** In the order of the timeline's documents. */
  readonly documents: readonly DocumentCoverage[];
  /** Between the first event and the last: where no report puts anything, if only loosely. */
  readonly silent: readonly TimeSpan[];
};

/** Whatever is as long is told of only loosely: who says "since 2021" does not tell of each month since. */
const LOOSE_MS = 45 * DAY_MS;

const made = new WeakMap<Timeline, Coverage>();

/** The coverage of this timeline; made once. */
export function coverageOf(timeline: Timeline): Coverage {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const byDocument = eventsByDocument(timeline);
  const documents = timeline.documents.map(({ id }) => coverageBy(id, byDocument.get(id) ?? []));
  const coverage = { documents, silent: silenceOf(documents) };
  made.set(timeline, coverage);
  return coverage;
}

function eventsByDocument(timeline: Timeline): ReadonlyMap<string, readonly ChartEvent[]> {
  const groups = new Map<string, ChartEvent[]>();
  for (const event of chartEvents(timeline))
    for (const id of event.documents) {
      const members = groups.get(id);
      if (members === undefined) groups.set(id, [event]);
      else members.push(event);
    }
  return groups;
}

function coverageBy(document: string, events: readonly ChartEvent[]): DocumentCoverage {
  const dated = events.filter(isDated);
  const isLoose = ({ start, end }: TimeSpan) => end - start > LOOSE_MS;
  return {
    document,
    events: events.length,
    undated: events.length - dated.length,
    vague: dated.filter(isLoose).length,
    told: union(dated.filter((event) => !isLoose(event))),
    loose: union(dated.filter(isLoose)),
  };
}

/** Spans in order, those that meet as one. */
export function union(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  const merged: TimeSpan[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || start > last.end) merged.push({ start, end });
    else if (end > last.end) merged[merged.length - 1] = { start: last.start, end };
  }
  return merged;
}

/** What lies between the stretches told of, from the first event to the last, however loosely that is told. */
function silenceOf(documents: readonly DocumentCoverage[]): readonly TimeSpan[] {
  const told = union(documents.flatMap((one) => one.told));
  const all = union(documents.flatMap((one) => [...one.told, ...one.loose]));
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return [];
  const starts = [first.start, ...told.map(({ end }) => end)];
  const ends = [...told.map(({ start }) => start), last.end];
  return starts
    .map((start, i) => ({ start, end: ends[i] ?? start }))
    .filter(({ start, end }) => end > start);
}
