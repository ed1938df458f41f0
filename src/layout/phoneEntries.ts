/** What stands in the phone's list, in order of time: events, and the other dates claimed for them. */
import { DAY_MS } from "../model/calendar.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";
import type { Ghost } from "./disputes.ts";
import type { Dating } from "./phoneDates.ts";

/** An event at its date, or (`ghost`) at another that a report gives; `index` counts an event's ghosts. */
export type Entry = {
  readonly event: ChartEvent;
  readonly ghost: Ghost | null;
  readonly index: number;
  readonly dating: Dating;
  readonly end: number;
  readonly rank: number;
};

/** A visit from its own row to the last of its parts, px; ties lead to its parts. */
export type Bar = {
  readonly event: ChartEvent;
  readonly y0: number;
  readonly y1: number;
  readonly ties: readonly number[];
};

/** By start; what takes longer stands first, so that a visit precedes its meetings. */
export function entriesOf(events: readonly ChartEvent[]): readonly Entry[] {
  return events
    .filter(isDated)
    .flatMap((event) => [
      entryOf(event),
      ...event.ghosts.map((ghost, i) => ghostOf(event, ghost, i)),
    ])
    .sort((a, b) => a.dating.start - b.dating.start || a.rank - b.rank || b.end - a.end);
}

function entryOf(event: ChartEvent & { readonly start: number; readonly end: number }): Entry {
  const { start, end } = event;
  const dating = { start, date: event.date ?? "", namesDay: namesItsDay(event) };
  return { event, ghost: null, index: 0, dating, end, rank: rank(event) };
}

function ghostOf(event: ChartEvent, ghost: Ghost, index: number): Entry {
  const { start, end } = ghost;
  const namesDay = end - start === DAY_MS;
  const dating = { start, date: spanDate(start, end), namesDay };
  return { event, ghost, index, dating, end, rank: namesDay ? 2 : 0 };
}

/** A stretch as EDTF: a year, a month, a day, else from day to day. */
function spanDate(start: number, end: number): string {
  const first = new Date(start).toISOString().slice(0, -14);
  const last = new Date(end - 1).toISOString().slice(0, -14);
  if (first === last) return first;
  const month = first.slice(0, -3);
  const next = new Date(end).toISOString();
  const wholeMonths = first.endsWith("-01") && next.slice(0, -14).endsWith("-01");
  if (wholeMonths && last.startsWith(month)) return month;
  const year = first.slice(0, -6);
  return first.endsWith("-01-01") && last === `${year}-12-31` ? year : `${first}/${last}`;
}

/** Vague dates first, then stays, then moments; last what is only known to come after. */
function rank({ form, endEnd }: ChartEvent): number {
  if (endEnd === "open") return 3;
  return form === "within" ? 0 : form === "lasting" ? 1 : 2;
}

/** A day, or a stay that begins on one. */
export function namesItsDay({ form, startEnd }: ChartEvent): boolean {
  return form === "moment" || (form === "lasting" && startEnd === "sharp");
}

/** Stays that have parts among these events, by id. */
export function partsByVisit(
  events: readonly ChartEvent[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const stays = new Set(
    events.filter(({ form, start }) => form === "lasting" && start !== null).map(({ id }) => id),
  );
  const parts = new Map<string, Set<string>>();
  for (const { id, partOf, start } of events) {
    if (partOf === null || !stays.has(partOf) || start === null) continue;
    parts.set(partOf, (parts.get(partOf) ?? new Set()).add(id));
  }
  return parts;
}

type Row = {
  readonly kind: string;
  readonly y: number;
  readonly height: number;
  readonly event?: ChartEvent;
};

/** How far a bar reaches beyond the middle of its first and last row, px. */
const BEYOND = 10;

/** A bar for each visit whose row is shown. */
export function barsOf(
  rows: readonly Row[],
  visits: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Bar[] {
  if (visits.size === 0) return [];
  const middles = new Map<string, number>();
  for (const { kind, event, y, height } of rows)
    if (kind === "event" && event !== undefined) middles.set(event.id, y + height / 2);
  return rows.flatMap(({ kind, event }) => {
    const parts = kind === "event" && event !== undefined ? visits.get(event.id) : undefined;
    if (event === undefined || parts === undefined) return [];
    const ties = [...parts].flatMap((id) => middles.get(id) ?? []).sort((a, b) => a - b);
    const all = [middles.get(event.id) ?? 0, ...ties];
    return [{ event, y0: Math.min(...all) - BEYOND, y1: Math.max(...all) + BEYOND, ties }];
  });
}
