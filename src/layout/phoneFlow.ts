/** Rows set below each other: years, months, events, ghosts, gaps. */

import { DAY_MS } from "../model/calendar.ts";
import { yearText } from "../model/dateWords.ts";
import type { ChartEvent } from "./chartEvent.ts";
import { durationInWords } from "./condensed.ts";
import {
  type Dating,
  dateFor,
  monthOf,
  nothingTold,
  type PhoneDate,
  phoneMonths,
} from "./phoneDates.ts";
import { type Entry, namesItsDay } from "./phoneEntries.ts";
import { linesOf } from "./phoneLines.ts";
import {
  monthKey,
  PHONE,
  type PhoneGroup,
  type PhoneRequest,
  type PhoneRow,
  rowKey,
} from "./phoneType.ts";

/** A month of fewer is no trouble to scroll past. */
const FOLDED_MONTH_LEAST = 8;

/** The longest gap of the linear scale; shorter ones keep its measure, the least have neither words nor room. px */
export const GAP = { most: 160, words: 28, least: 6 } as const;

/** Gaps shorter than this are told in days. */
const WEEKS_FROM = 14;

/** What holds for all lanes of a list. */
export type Context = {
  readonly request: PhoneRequest;
  readonly dense: boolean;
  /** px per ms of empty time; 0 where it takes no room. */
  readonly gapPx: number;
};

/** "5 days", "7 wk", "10 mo". */
function stepInWords(start: number, end: number): string {
  const days = Math.round((end - start) / DAY_MS);
  if (days >= WEEKS_FROM) return durationInWords(start, end);
  return days === 1 ? "1 day" : `${days} days`;
}

/** Sets rows below each other. */
export class Flow {
  private readonly groups: PhoneGroup[] = [];
  private group: { key: string; text: string; y: number; rows: PhoneRow[] } | null = null;
  private told = nothingTold;

  constructor(
    private readonly lane: string | null,
    public y: number,
    private readonly context: Context,
    private readonly visits: ReadonlySet<string>,
  ) {}

  /** Years, months, events and what else claims to have been then. */
  dated(entries: readonly Entry[]): void {
    let year = Number.NaN;
    for (let i = 0; i < entries.length; i += 1) {
      const entry = entries[i] as Entry;
      const now = new Date(entry.dating.start).getUTCFullYear();
      if (i > 0) this.gap((entries[i - 1] as Entry).dating, entry.dating);
      if (now !== year) this.heading(`${this.lane ?? ""} ${now}`, yearText(now));
      year = now;
      const month = this.context.dense ? monthOf(entry.dating) : null;
      const isNew =
        month !== null && (i === 0 || monthOf((entries[i - 1] as Entry).dating) !== month);
      if (isNew && this.foldsMonth(entries, i, month)) i = this.lastOfMonth(entries, i, month);
      else this.entry(entry);
    }
  }

  undated(events: readonly ChartEvent[]): void {
    if (events.length === 0) return;
    this.heading(`${this.lane ?? ""} undated`, `No date ${events.length}`);
    for (const event of events) this.event(event, null);
  }

  end(): readonly PhoneGroup[] {
    if (this.group !== null) this.groups.push({ ...this.group, height: this.y - this.group.y });
    this.group = null;
    return this.groups;
  }

  private heading(key: string, text: string): void {
    this.end();
    this.group = { key, text, y: this.y, rows: [] };
    this.y += PHONE.year;
    this.told = nothingTold;
  }

  private push(row: PhoneRow): void {
    this.group?.rows.push(row);
    this.y += row.height;
  }

  private gap(from: Dating, to: Dating): void {
    const height = Math.round((to.start - from.start) * this.context.gapPx);
    if (height < GAP.least) return;
    const words = height < GAP.words ? "" : stepInWords(from.start, to.start);
    this.push({ kind: "gap", key: `${this.lane ?? ""} gap ${this.y}`, y: this.y, height, words });
  }

  /** A heading for a month of many; whether the month stays folded. */
  private foldsMonth(entries: readonly Entry[], from: number, month: string): boolean {
    const count = this.lastOfMonth(entries, from, month) - from + 1;
    if (count < FOLDED_MONTH_LEAST) return false;
    const key = monthKey(this.lane, month);
    const open = this.context.request.opened.has(key);
    const index = Number(month.slice(-2)) - 1;
    const text = phoneMonths[index] ?? month;
    this.push({ kind: "month", key, y: this.y, height: PHONE.row, month, text, count, open });
    this.told = { date: "", month: index };
    return !open;
  }

  private lastOfMonth(entries: readonly Entry[], from: number, month: string): number {
    let last = from;
    for (let i = from; i < entries.length; i += 1) {
      if (monthOf((entries[i] as Entry).dating) !== month) break;
      last = i;
    }
    return last;
  }

  private entry({ event, ghost, dating, index }: Entry): void {
    const { date, next } = dateFor(dating, this.told);
    this.told = next;
    if (ghost === null) {
      this.event(event, date);
      return;
    }
    const key = `${rowKey(this.lane, event.id)}~${index}`;
    const height = this.heightOf(`or “${ghost.words}”: ${event.label}`, event);
    this.push({ kind: "ghost", key, y: this.y, height, event, ghost, date });
  }

  private event(event: ChartEvent, date: PhoneDate | null): void {
    const named = event.start !== null && namesItsDay(event) && event.endEnd === "sharp";
    const isBar = this.visits.has(event.id);
    const key = rowKey(this.lane, event.id);
    const height = this.heightOf(event.label, event);
    this.push({ kind: "event", key, y: this.y, height, event, date, named, isBar });
  }

  private heightOf(label: string, event: ChartEvent): number {
    const { width, measure } = this.context.request;
    const lines = linesOf(label, event, width - PHONE.label - PHONE.right, measure);
    return PHONE.row + (lines - 1) * PHONE.line - (lines > 1 ? 4 : 0);
  }
}
