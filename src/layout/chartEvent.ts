/**
 * What the chart needs of an event, in one flat record:
 *
 *   { date: "2023-06-19", passages of 2 origins, a disputed duration }
 *      → { form: "moment", start, end, weight: 2, disputes: ["duration"], ... }
 */
import { type Edtf, type EdtfEnd, readEdtf } from "../model/edtf.ts";
import { pointSpan } from "../model/edtfPoint.ts";
import type { EventStatus, EventType, Timeline, TimelineEvent } from "../model/timeline.ts";
import { disputeWords, type Ghost, ghostsOf } from "./disputes.ts";

/** On that day; from day to day; some time within. */
export type Form = "moment" | "lasting" | "within";

/**
 * How a mark ends: `sharp`, on a known day; `tapered`, some time between `sure` and the outer bound; `open`, nobody
 * says when.
 */
export type End = "sharp" | "tapered" | "open";

export type ChartEvent = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly type: EventType;
  readonly status: EventStatus;
  /** EDTF, for the date in words. */
  readonly date: string | null;
  readonly form: Form;
  /** Outer bounds in UTC ms; where an end is open, the known end's own day or month. Both null: undated. */
  readonly start: number | null;
  readonly end: number | null;
  readonly startEnd: End;
  readonly endEnd: End;
  /** The stretch it surely lasted (UTC ms), within the outer bounds; for marks that taper. */
  readonly sureStart: number | null;
  readonly sureEnd: number | null;
  /** The date is uncertain or approximate. */
  readonly uncertain: boolean;
  /** Independent sources: 1, 2, or 3 for three and more. */
  readonly weight: 1 | 2 | 3;
  /** Disputed attributes in words, the date first. */
  readonly disputes: readonly string[];
  readonly ghosts: readonly Ghost[];
  readonly partOf: string | null;
  /** Events of the same day that come before. */
  readonly after: readonly string[];
  readonly countries: readonly string[];
  readonly officials: readonly string[];
  readonly documents: readonly string[];
  /** Numbers of its sources to stand small after the label ("1 2"); "" on screen, where they are not shown. */
  readonly numbers: string;
};

const made = new WeakMap<Timeline, readonly ChartEvent[]>();

/** The events of a timeline as the chart reads them, in the timeline's order; made once per timeline. */
export function chartEvents(timeline: Timeline): readonly ChartEvent[] {
  const known = made.get(timeline);
  if (known !== undefined) return known;
  const documentOf = new Map(timeline.passages.map(({ id, document }) => [id, document]));
  const wordsOf = new Map(timeline.claims.map(({ id, text }) => [id, text]));
  const events = timeline.events.map((event) => chartEvent(event, documentOf, wordsOf));
  made.set(timeline, events);
  return events;
}

function chartEvent(
  event: TimelineEvent,
  documentOf: ReadonlyMap<string, string>,
  wordsOf: ReadonlyMap<string, string>,
): ChartEvent {
  const { id, title, label, type, status, date } = event;
  const documents = event.passages.flatMap((passage) => documentOf.get(passage) ?? []);
  const officials = event.participants.flatMap(({ official }) => official ?? []);
  return {
    ...{ id, title, label, type, status, date },
    ...timing(event),
    weight: Math.min(3, Math.max(1, event.origins.length)) as 1 | 2 | 3,
    disputes: disputeWords(event),
    ghosts: ghostsOf(event, wordsOf),
    partOf: event.partOf ?? null,
    after: event.after ?? [],
    countries: [...new Set(event.countries)],
    officials: [...new Set(officials)],
    documents: [...new Set(documents)],
    numbers: "",
  };
}

type Timing = Pick<
  ChartEvent,
  "form" | "start" | "end" | "startEnd" | "endEnd" | "sureStart" | "sureEnd" | "uncertain"
>;

const undated: Timing = {
  form: "moment",
  start: null,
  end: null,
  startEnd: "sharp",
  endEnd: "sharp",
  sureStart: null,
  sureEnd: null,
  uncertain: false,
};

/** Bounds are the compiled ones; the EDTF string tells how they are meant. */
function timing({ date, start, end }: TimelineEvent): Timing {
  const read = date === null ? null : readEdtf(date);
  if (!read?.ok || (start === null && end === null)) return undated;
  const known = knownSpan(read.value);
  const from = start ?? known?.start ?? end ?? 0;
  const to = end ?? known?.end ?? start ?? 0;
  const outer = {
    ...undated,
    start: Math.min(from, to),
    end: Math.max(from, to),
    startEnd: start === null ? ("open" as const) : ("sharp" as const),
    endEnd: end === null ? ("open" as const) : ("sharp" as const),
    uncertain: read.value.uncertain || read.value.approximate,
  };
  return { ...outer, ...formOf(read.value, outer) };
}

/** The end that is known, of an interval or set that is open at the other. */
function knownSpan(date: Edtf): { readonly start: number; readonly end: number } | null {
  const points =
    date.kind === "interval"
      ? [date.from, date.to]
      : date.kind === "set"
        ? date.members.flatMap(({ from, to }) => [from, to])
        : [date];
  const [point] = points.filter((end) => end !== null && typeof end !== "string");
  return point === undefined ? null : pointSpan(point);
}

function formOf(date: Edtf, outer: Timing): Partial<Timing> {
  if (date.kind === "day") return { form: "moment" };
  if (date.kind !== "interval") return { form: "within" };
  const sureStart = coarse(date.from) ? pointSpan(date.from).end : outer.start;
  const sureEnd = coarse(date.to) ? pointSpan(date.to).start : outer.end;
  return {
    form: "lasting",
    startEnd: coarse(date.from) ? "tapered" : outer.startEnd,
    endEnd: coarse(date.to) ? "tapered" : outer.endEnd,
    ...inOrder(sureStart, sureEnd, outer),
  };
}

function coarse(end: EdtfEnd): end is Exclude<EdtfEnd, string> {
  return typeof end !== "string" && end.kind !== "day";
}

/** Where both ends may fall into the same stretch, nothing is sure: both taper from the middle. */
function inOrder(start: number | null, end: number | null, outer: Timing): Partial<Timing> {
  if (start !== null && end !== null && start <= end) return { sureStart: start, sureEnd: end };
  const middle = ((outer.start ?? 0) + (outer.end ?? 0)) / 2;
  return { sureStart: middle, sureEnd: middle };
}

/** Whether it has a place on the time axis. */
export function isDated(
  event: ChartEvent,
): event is ChartEvent & { readonly start: number; readonly end: number } {
  return event.start !== null && event.end !== null;
}

/** Did not happen, or not yet: drawn hollow, its label in italics. */
export function isHollow({ status }: ChartEvent): boolean {
  return status !== "occurred" && status !== "unconfirmed";
}

/** Refused, put off or cancelled: struck through. */
export function isStruck({ status }: ChartEvent): boolean {
  return status === "refused" || status === "postponed" || status === "cancelled";
}
