/** What the reports disagree on, as the chart says it: short words after a ≠, and ghosts at the other dates claimed. */
import { edtfBounds } from "../model/edtf.ts";
import type { Agreement, ClaimAttribute, TimelineEvent } from "../model/timeline.ts";

/** Another date claimed: its bounds in UTC ms and the words of the report. */
export type Ghost = { readonly start: number; readonly end: number; readonly words: string };

const shortWords: Readonly<Record<ClaimAttribute, string>> = {
  date: "date",
  start: "start",
  end: "end",
  "time-of-day": "time",
  duration: "duration",
  place: "place",
  participant: "who",
  office: "office",
  status: "status",
  amount: "amount",
  purpose: "purpose",
  count: "number",
  significance: "significance",
  "onward-travel": "next stop",
  outcome: "outcome",
};

const isDate = ({ attribute }: Agreement) =>
  attribute === "date" || attribute === "start" || attribute === "end";

function disputed(event: TimelineEvent): readonly Agreement[] {
  return event.agreements.filter(({ state }) => state === "disputed");
}

/** Disputed attributes, each once; what moves the mark comes first. */
export function disputeWords(event: TimelineEvent): readonly string[] {
  const sorted = [...disputed(event)].sort((a, b) => Number(isDate(b)) - Number(isDate(a)));
  return [...new Set(sorted.map(({ attribute }) => shortWords[attribute]))];
}

/** The dates claimed that the event does not carry; a claim without a closed date has no place to stand. */
export function ghostsOf(
  event: TimelineEvent,
  wordsOf: ReadonlyMap<string, string>,
): readonly Ghost[] {
  const others = disputed(event)
    .filter(({ attribute }) => attribute === "date")
    .flatMap(({ values, chosen }) => values.filter((_, index) => index !== chosen));
  return others.flatMap(({ value, claims }) => {
    const { start, end } = edtfBounds(String(value));
    if (start === null || end === null) return [];
    if (start === event.start && end === event.end) return [];
    return [{ start, end, words: wordsOf.get(claims[0] ?? "") ?? "" }];
  });
}
