/** Events that are only counted, in words, from long to short: "6 more statements, 18–19 Jun 2023" … "+6". */
import { DAY_MS } from "../model/calendar.ts";
import { dateInShort } from "../model/dateWords.ts";
import type { EventType } from "../model/timeline.ts";
import { dayOf, monthOf } from "../view/isoTime.ts";
import type { ChartEvent } from "./chartEvent.ts";

const plurals: Readonly<Record<EventType, string>> = {
  visit: "visits",
  meeting: "meetings",
  summit: "summits",
  call: "calls",
  negotiation: "negotiations",
  agreement: "agreements",
  invitation: "invitations",
  announcement: "announcements",
  statement: "statements",
  "aid-bill": "aid bills",
  legislation: "laws",
  sanction: "sanctions",
  accusation: "accusations",
  threat: "threats",
  "military-incident": "incidents",
  conflict: "conflicts",
  appointment: "appointments",
  other: "events",
};

/** What can be said of several dated events, the longest first; their kind is named where it is one. */
export function countVariants(events: readonly ChartEvent[]): readonly string[] {
  const types = new Set(events.map(({ type }) => type));
  const [type] = types;
  const more = `${events.length} more`;
  const span = spanInShort(events);
  const kinds = types.size === 1 && type !== undefined ? [`${more} ${plurals[type]}, ${span}`] : [];
  return [...kinds, `${more}, ${span}`, more, `+${events.length}`];
}

/** From the first start to the last end, UTC ms, half-open. */
export function spanOf(events: readonly ChartEvent[]): { start: number; end: number } {
  return {
    start: events.reduce((least, event) => Math.min(least, event.start ?? least), Infinity),
    end: events.reduce((most, event) => Math.max(most, event.end ?? most), -Infinity),
  };
}

/** Longer than this, and a span is told by its months; longer than that, by its years. */
const DAYS_TOLD = 45 * DAY_MS;
const MONTHS_TOLD = 1100 * DAY_MS;

/** "18–19 Jun 2023", "Feb–May 2023", "2021–2024": from the first start to the last end. */
function spanInShort(events: readonly ChartEvent[]): string {
  const { start, end: after } = spanOf(events);
  const end = after - 1;
  const precise = end - start > DAYS_TOLD ? monthOf : dayOf;
  const told = end - start > MONTHS_TOLD ? yearOf : precise;
  const [from, to] = isWholeMonth(start, end)
    ? [monthOf(start), monthOf(end)]
    : [told(start), told(end)];
  return dateInShort(from === to ? from : `${from}/${to}`);
}

function yearOf(time: number): string {
  return monthOf(time).replace(/-\d\d$/, "");
}

function isWholeMonth(start: number, end: number): boolean {
  return (
    monthOf(start) === monthOf(end) &&
    monthOf(start - 1) !== monthOf(start) &&
    monthOf(end + 1) !== monthOf(end)
  );
}
