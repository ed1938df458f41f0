/**
 * A Timeline as columns, made once: what filters and counts read, event by event, without touching objects.
 *
 *   facets.country   values  ["US", "CN", "UA"]
 *                    codes    0 1 │ 0 │ 0 2          CSR: the codes of event i are
 *                    offsets  0     2   3     5      codes[offsets[i]] to codes[offsets[i + 1]]
 *   start, end       UTC ms, half-open; ±Infinity where open; NaN where undated
 */
import type { Timeline, TimelineEvent } from "../model/timeline";
import { type Facet, facets } from "../view/view";
import { lookupOf } from "./lookup";

export type FacetColumn = {
  /** Distinct values in order of first appearance; a value's code is its index. */
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
};

export type Columns = {
  readonly ids: readonly string[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly facets: Readonly<Record<Facet, FacetColumn>>;
};

const made = new WeakMap<Timeline, Columns>();

/** The columns of this timeline; the same object each time. */
export function columnsOf(timeline: Timeline): Columns {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const columns = makeColumns(timeline);
  made.set(timeline, columns);
  return columns;
}

/** The values an event has of a facet, each once. */
export function valuesOf(timeline: Timeline, event: TimelineEvent, facet: Facet): string[] {
  return [...new Set(rawValues(timeline, event, facet))];
}

function rawValues(timeline: Timeline, event: TimelineEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case "country":
      return event.countries;
    case "official":
      return event.participants.flatMap(({ official }) => official ?? []);
    case "type":
      return [event.type];
    case "document":
      return event.passages.flatMap((id) => lookupOf(timeline).passages.get(id)?.document ?? []);
    case "topic":
      return event.topics;
    case "status":
      return [event.status];
    case "agreement":
      return [event.agreement];
    case "place":
      return event.place === null ? [] : [event.place.name];
  }
}

function makeColumns(timeline: Timeline): Columns {
  const { events } = timeline;
  const bound = (value: number | null, event: TimelineEvent, open: number) =>
    event.start === null && event.end === null ? Number.NaN : (value ?? open);
  const columns = facets.map((facet) => [facet, facetColumn(timeline, facet)] as const);
  return {
    ids: events.map(({ id }) => id),
    start: Float64Array.from(events, (event) => bound(event.start, event, -Infinity)),
    end: Float64Array.from(events, (event) => bound(event.end, event, Infinity)),
    facets: Object.fromEntries(columns) as Record<Facet, FacetColumn>,
  };
}

function facetColumn(timeline: Timeline, facet: Facet): FacetColumn {
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const offsets = new Uint32Array(timeline.events.length + 1);
  timeline.events.forEach((event, index) => {
    for (const value of valuesOf(timeline, event, facet)) codes.push(encode(codeOf, value));
    offsets[index + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codeOf, offsets, codes: Uint32Array.from(codes) };
}

function encode(codeOf: Map<string, number>, value: string): number {
  const known = codeOf.get(value);
  if (known !== undefined) return known;
  codeOf.set(value, codeOf.size);
  return codeOf.size - 1;
}
