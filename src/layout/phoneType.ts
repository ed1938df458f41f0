/** What the phone's list consists of. */
import type { ChartEvent } from "./chartEvent.ts";
import type { Ghost } from "./disputes.ts";
import type { MeasureText } from "./font.ts";
import type { PhoneDate } from "./phoneDates.ts";
import type { Bar } from "./phoneEntries.ts";

/** px */
export const PHONE = {
  ...{ row: 40, line: 20, year: 36, lane: 44 },
  ...{ dates: 16, bar: 78, mark: 100, label: 120, right: 16 },
} as const;

type Placed = {
  /** Tells rows apart; an event may stand in several lanes. */
  readonly key: string;
  /** Top and height, px. */
  readonly y: number;
  readonly height: number;
};

export type PhoneEventRow = Placed & {
  readonly kind: "event";
  readonly event: ChartEvent;
  /** Only on the first row of its date. */
  readonly date: PhoneDate | null;
  /** On a day that a report names. */
  readonly named: boolean;
  /** The visit stands as a bar; it needs no mark. */
  readonly isBar: boolean;
};

/** Another date that a report gives for the event. */
export type PhoneGhostRow = Placed & {
  readonly kind: "ghost";
  readonly event: ChartEvent;
  readonly ghost: Ghost;
  readonly date: PhoneDate | null;
};

/** A month of many events, folded or not. */
export type PhoneMonthRow = Placed & {
  readonly kind: "month";
  readonly month: string;
  readonly text: string;
  readonly count: number;
  readonly open: boolean;
};

/** An empty stretch of time; `words` is "" where it is too low for them. */
export type PhoneGapRow = Placed & { readonly kind: "gap"; readonly words: string };

export type PhoneRow = PhoneEventRow | PhoneGhostRow | PhoneMonthRow | PhoneGapRow;

/** A year, or what has no date. */
export type PhoneGroup = Placed & { readonly text: string; readonly rows: readonly PhoneRow[] };

/** A lane; the whole stream where there are none, then without a title. */
export type PhoneSection = Placed & {
  readonly title: string | null;
  readonly count: number;
  readonly folded: boolean;
  readonly groups: readonly PhoneGroup[];
  readonly bars: readonly Bar[];
};

export type PhoneLayout = {
  readonly sections: readonly PhoneSection[];
  readonly rows: readonly PhoneRow[];
  readonly height: number;
};

/** A lane as the list needs it; `id` null is the stream of all. */
export type PhoneLane = {
  readonly id: string | null;
  readonly title: string;
  readonly events: readonly ChartEvent[];
};

export type PhoneRequest = {
  readonly lanes: readonly PhoneLane[];
  /** Ids of lanes that show their title alone. */
  readonly folded: ReadonlySet<string>;
  /** Months (`monthKey`) that are unfolded. */
  readonly opened: ReadonlySet<string>;
  /** Whether empty time takes room. */
  readonly linear: boolean;
  /** Of the panel, px. */
  readonly width: number;
  readonly measure: MeasureText;
};

/** What tells a month of a lane from the others. */
export function monthKey(lane: string | null, month: string): string {
  return `${lane ?? ""} ${month}`;
}

/** Where an event stands as an element of its lane. */
export function rowKey(lane: string | null, event: string): string {
  return `${lane ?? ""} ${event}`;
}
