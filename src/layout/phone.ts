/**
 * The chart on a phone: time runs down, a row per event, fixed heights, so that everything's place is known:
 *
 *   2023
 *   18 Sun   ▌        Blinken in Beijing
 *     June   ▌─●      Qin Gang               a tie: part of the visit
 *   19 Mon   ▌ ●      Military contact       not part of it
 *            ▌─●      Xi Jinping
 */
import { dateInShort } from "../model/dateWords.ts";
import { yearText } from "./axisUnits.ts";
import { type ChartEvent, isDated } from "./chartEvent.ts";

/** px */
export const PHONE = { row: 40, heading: 36, dates: 16, bar: 78, mark: 100, label: 120 } as const;

/** What stands at the left of the first row of a date: "18", "Sun", and below it the month where it is new. */
export type PhoneDate = { readonly strong: string; readonly weak: string; readonly below: string };

export type PhoneHeading = { readonly kind: "heading"; readonly y: number; readonly text: string };

export type PhoneRow = {
  readonly kind: "event";
  readonly event: ChartEvent;
  /** Top of the row, px. */
  readonly y: number;
  /** Only on the first row of its date. */
  readonly date: PhoneDate | null;
  /** On a day that a report names. */
  readonly named: boolean;
  /** The visit stands as a bar; it needs no mark. */
  readonly isBar: boolean;
};

/** A visit from its own row to the last of its parts, px; ties lead to its parts. */
export type PhoneBar = {
  readonly event: ChartEvent;
  readonly y0: number;
  readonly y1: number;
  readonly ties: readonly number[];
};

export type PhoneLayout = {
  readonly rows: readonly (PhoneHeading | PhoneRow)[];
  readonly bars: readonly PhoneBar[];
  readonly height: number;
};

/** All events below each other; those without a date at the end. */
export function phoneLayout(events: readonly ChartEvent[]): PhoneLayout {
  const dated = events.filter(isDated).sort(downwards);
  const visits = partsByVisit(events);
  const rows: (PhoneHeading | PhoneRow)[] = [];
  let y = 0;
  let year = Number.NaN;
  let told: Told = { date: "", month: -1 };
  const heading = (text: string) => {
    rows.push({ kind: "heading", y, text });
    y += PHONE.heading;
  };
  const row = (event: ChartEvent, date: PhoneDate | null) => {
    const named = event.start !== null && namesItsDay(event) && event.endEnd === "sharp";
    rows.push({ kind: "event", event, y, date, named, isBar: visits.has(event.id) });
    y += PHONE.row;
  };
  for (const event of dated) {
    const now = new Date(event.start).getUTCFullYear();
    if (now !== year) heading(yearText(now));
    if (now !== year) told = { date: "", month: -1 };
    year = now;
    const { date, next } = dateFor(event, told);
    told = next;
    row(event, date);
  }
  const undated = events.filter((event) => !isDated(event));
  if (undated.length > 0) heading(`No date ${undated.length}`);
  for (const event of undated) row(event, null);
  return { rows, bars: barsOf(rows, visits), height: y };
}

type Dated = ChartEvent & { readonly start: number; readonly end: number };

/** By start; what takes longer stands first, so that a visit precedes its meetings. */
function downwards(a: Dated, b: Dated): number {
  return a.start - b.start || rank(a) - rank(b) || b.end - a.end;
}

/** Vague dates first, then stays, then moments; last what is only known to come after. */
function rank({ form, endEnd }: ChartEvent): number {
  if (endEnd === "open") return 3;
  return form === "within" ? 0 : form === "lasting" ? 1 : 2;
}

type Told = { readonly date: string; readonly month: number };

const weekdays = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const months = "Jan Feb March April May June July Aug Sept Oct Nov Dec".split(" ");

/** What to say of a date after what has been said. */
function dateFor(event: Dated, told: Told): { date: PhoneDate | null; next: Told } {
  const start = new Date(event.start);
  const month = start.getUTCMonth();
  const own = wordsFor(event, start);
  const key = `${own.strong} ${own.weak} ${own.below} ${month}`;
  if (key === told.date) return { date: null, next: told };
  const name = months[month] ?? "";
  const below = own.weak !== "" && month !== told.month ? name : own.below;
  const knows = own.weak !== "" || own.strong === name;
  const next = { date: key, month: knows ? month : told.month };
  return { date: own.strong === "" ? null : { ...own, below }, next };
}

/** "18 Sun" for what begins on a day, "May" for a month, nothing for a whole year, else from and to. */
function wordsFor(event: Dated, start: Date): PhoneDate {
  const none = { strong: "", weak: "", below: "" };
  if (namesItsDay(event))
    return { ...none, strong: String(start.getUTCDate()), weak: weekdays[start.getUTCDay()] ?? "" };
  const date = event.date ?? "";
  if (/^-?\d{4}[?~%]?$/.test(date)) return none;
  if (/^-?\d{4}-\d\d[?~%]?$/.test(date))
    return { ...none, strong: months[start.getUTCMonth()] ?? "" };
  return inTwoLines(date, yearText(start.getUTCFullYear()));
}

/** A day, or a stay that begins on one. */
function namesItsDay({ form, startEnd }: ChartEvent): boolean {
  return form === "moment" || (form === "lasting" && startEnd === "sharp");
}

/** "Feb –" over "18 Jun", "from" over "19 Jun", and "18–19 Jun" in one. */
function inTwoLines(date: string, year: string): PhoneDate {
  const words = dateInShort(date)
    .replace(/,.*$/, "")
    .replace(/^after/, "from")
    .replace(` ${year}`, "");
  const [, first = words, dash = "", second = ""] = /^(.*?)( ?– ?| )(.*)$/.exec(words) ?? [];
  if (words.length <= 9 && !words.startsWith("from")) return { strong: words, weak: "", below: "" };
  return { strong: dash.trim() === "" ? first : `${first} –`, weak: "", below: second };
}

/** Stays that have parts, by id. */
function partsByVisit(events: readonly ChartEvent[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stays = new Map(
    events.filter(({ form, start }) => form === "lasting" && start !== null).map((e) => [e.id, e]),
  );
  const parts = new Map<string, Set<string>>();
  for (const { id, partOf, start } of events) {
    if (partOf === null || !stays.has(partOf) || start === null) continue;
    parts.set(partOf, (parts.get(partOf) ?? new Set()).add(id));
  }
  return parts;
}

function barsOf(
  rows: PhoneLayout["rows"],
  visits: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PhoneBar[] {
  const events = rows.filter((row): row is PhoneRow => row.kind === "event");
  return events.flatMap((row) => {
    const parts = visits.get(row.event.id);
    if (parts === undefined) return [];
    const ties = events
      .filter(({ event }) => parts.has(event.id))
      .map(({ y }) => y + PHONE.row / 2);
    const middle = row.y + PHONE.row / 2;
    const all = [middle, ...ties];
    return [{ event: row.event, y0: Math.min(...all) - 10, y1: Math.max(...all) + 10, ties }];
  });
}
