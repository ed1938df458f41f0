/** What a figure shows, in words for those who cannot see it: a sentence, and at length. Both stand in the file too. */
import { sourceLines } from "../layout/figureWords.ts";
import { dateInShort } from "../model/dateWords.ts";
import type { Timeline } from "../model/timeline.ts";
import { attributeWords } from "../select/valueWords.ts";
import { monthOf as isoMonth } from "../view/isoTime.ts";
import type { FigureChart } from "./figureChart.ts";
import { type FigureSubject, outsideWindow } from "./figureSubject.ts";

/** Disputed events named one by one; more are counted. */
const MOST_NAMED = 12;

/**
 * "Timeline “United States and China”, Feb 2023 to Apr 2024: 20 events from 5 reports, which disagree on 4 of them."
 */
export function figureAlt(title: string, subject: FigureSubject): string {
  const events = eventsOf(subject);
  const span = spanOf(events);
  const reports = sourceLines(subject.timeline, subject.counted).length;
  const disputed = events.filter(isDisputed).length;
  return [
    `Timeline “${title}”${span === null ? "" : `, ${span}`}: `,
    `${counted(events.length, "event")} from ${counted(reports, "report")}`,
    disputed === 0 ? "." : `, which disagree on ${disputed} of them.`,
  ].join("");
}

/**
 * "Timeline “United States and China”. 20 of 42 events. Filter: … Lanes: Visits, meetings, calls 11; Agreed 2.
 * From Feb 2023 to Apr 2024. Without a date: 2. Reports disagree on 2 events: Wang Yi (office); … Sources: 1 …"
 */
export function figureDescription(
  title: string,
  sentences: readonly string[],
  subject: FigureSubject,
  chart: FigureChart,
): string {
  const events = eventsOf(subject);
  const span = spanOf(events);
  const lanes = chart.frame.lanes.map((lane) => `${lane.title} ${lane.count}`);
  const undated = chart.plan.undated.length;
  const sources = sourceLines(subject.timeline, subject.counted);
  return [
    `Timeline “${title}”.`,
    ...sentences,
    ...(lanes.length === 0 ? [] : [`Lanes: ${lanes.join("; ")}.`]),
    ...(span === null ? [] : [`From ${span}.`]),
    ...(undated === 0 ? [] : [`Without a date: ${undated}.`]),
    ...disputeSentence(events.filter(isDisputed)),
    ...(sources.length === 0
      ? []
      : [`Sources: ${sources.map(({ number, text }) => `${number} ${text}`).join("; ")}.`]),
  ].join(" ");
}

type Event = Timeline["events"][number];

/** The events counted, but for those outside the window. */
function eventsOf(subject: FigureSubject): readonly Event[] {
  const outside = outsideWindow(subject);
  return subject.timeline.events.filter(({ id }) => subject.counted.has(id) && !outside.has(id));
}

function isDisputed({ agreement }: Event): boolean {
  return agreement === "disputed";
}

function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`}`;
}

function disputeSentence(disputed: readonly Event[]): string[] {
  if (disputed.length === 0) return [];
  const named = disputed.slice(0, MOST_NAMED).map(({ label, agreements }) => {
    const what = agreements.filter(({ state }) => state === "disputed");
    const words = [...new Set(what.map(({ attribute }) => attributeWords[attribute]))];
    return words.length === 0 ? label : `${label} (${words.join(", ").toLowerCase()})`;
  });
  const rest = disputed.length - named.length;
  const more = rest === 0 ? "" : `; and ${rest} more`;
  return [`Reports disagree on ${counted(disputed.length, "event")}: ${named.join("; ")}${more}.`];
}

/** The months of the first and last event: "Feb 2023 to Apr 2024", "Jun 2023"; null without dates. */
function spanOf(events: readonly Event[]): string | null {
  const first = events.reduce((least, { start }) => Math.min(least, start ?? least), Infinity);
  const last = events.reduce((most, { end }) => Math.max(most, end ?? most), -Infinity);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
  const [from, to] = [monthOf(first), monthOf(last - 1)];
  return from === to ? from : `${from} to ${to}`;
}

function monthOf(time: number): string {
  return dateInShort(isoMonth(time));
}
