/**
 * The timeline in sentences and in reading order, for those who do not see the chart:
 *
 *   2023
 *     Sunday 18 to Monday 19 June 2023: Blinken visits Beijing. Visit. At most 4 independent sources. The reports
 *     disagree on: next stop.
 */
import { independentSources, originOf } from "../evidence/origins.ts";
import { dateInShort, dateInWords } from "../model/dateWords.ts";
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import { facetValueName } from "./facetNames.ts";
import { documentsOf } from "./sharedGround.ts";
import { attributeWords, counted, listed, statusWords } from "./valueWords.ts";

/** Events of one year, or "No date". */
export type YearText = { readonly heading: string; readonly sentences: readonly string[] };

/** The events with these ids, a sentence or two for each, by the year in which they begin; undated ones last. */
export function timelineText(timeline: Timeline, ids: ReadonlySet<string>): YearText[] {
  const years = new Map<string, TimelineEvent[]>();
  const shown = timeline.events.filter(({ id }) => ids.has(id)).sort(byTime);
  for (const event of shown) {
    const heading = yearOf(event);
    years.set(heading, [...(years.get(heading) ?? []), event]);
  }
  return [...years].map(([heading, events]) => ({
    heading,
    sentences: events.map((event) => eventText(event, timeline)),
  }));
}

const firstOf = ({ start, end }: TimelineEvent): number => start ?? end ?? Infinity;

/** Stable: events of one day keep the timeline's order. */
function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [firstOf(a), firstOf(b)];
  return first === second ? 0 : first - second;
}

function yearOf(event: TimelineEvent): string {
  const first = firstOf(event);
  return first === Infinity ? "No date" : yearWords(first);
}

function eventText(event: TimelineEvent, timeline: Timeline): string {
  const { date, title, type, status } = event;
  const place = event.place === null ? null : `In ${event.place.name}.`;
  const parts = [
    `${capital(dateInWords(date))}: ${title}.`,
    `${facetValueName(timeline, "type", type)}.`,
    status === "occurred" ? null : `${statusWords[status]}.`,
    place,
    `${capital(sourcesOf(event, timeline))}.`,
    disputesOf(event),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** "1 independent source, 2 reports". */
function sourcesOf(event: TimelineEvent, timeline: Timeline): string {
  const documents = documentsOf(event, timeline);
  return independentSources(documents.map(originOf), documents.length).phrase;
}

function disputesOf({ agreements }: TimelineEvent): string | null {
  const disputed = agreements.filter(({ state }) => state === "disputed");
  if (disputed.length === 0) return null;
  const names = [...new Set(disputed.map(({ attribute }) => attributeWords[attribute]))];
  return `The reports disagree on: ${listed(names).toLowerCase()}.`;
}

/**
 * What one sees, in one sentence: "89 events from 2021 to 2024, told by 5 reports of at most 4 independent
 * sources". Of events whose bounds are open on one side, the closed one counts.
 */
export function openingLine(timeline: Timeline): string {
  const { events, documents } = timeline;
  const origins = new Set(documents.map(originOf));
  const { phrase } = independentSources([...origins], origins.size);
  const told = `told by ${counted(documents.length, "report")} of ${phrase}`;
  return [counted(events.length, "event"), spanOf(events), told].filter(Boolean).join(" ");
}

/** In years, since the first and last may be known no better. */
function spanOf(events: readonly TimelineEvent[]): string {
  const starts = events.flatMap(({ start, end }) => start ?? end ?? []);
  const ends = events.flatMap(({ start, end }) => (end === null ? (start ?? []) : end - 1));
  if (starts.length === 0) return "";
  const first = yearWords(starts.reduce((a, b) => Math.min(a, b)));
  const last = yearWords(ends.reduce((a, b) => Math.max(a, b)));
  return first === last ? `in ${first},` : `from ${first} to ${last},`;
}

/** The UTC year of a time, as dates are written elsewhere: "2023", "44 BC". */
function yearWords(time: number): string {
  const year = new Date(time).getUTCFullYear();
  const digits = String(Math.abs(year)).padStart(4, "0");
  const sign = year < 0 ? "-" : "";
  return dateInShort(digits.length > 4 ? `Y${sign}${digits}` : sign + digits);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
