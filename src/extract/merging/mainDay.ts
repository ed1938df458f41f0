/** The day a report tells of. */
import { DAY_MS } from "../../model/calendar.ts";
import type { Annotated, DateMention, Frame } from "../types.ts";
import { isQuoted } from "./sentenceDates.ts";
import { daysOf, PRESENT_DAYS, type When, whenOf } from "./when.ts";

/** The headline, the lead and what follows it. */
const FIRST_SENTENCES = 3;
/** The main event is told in the first sentences. */
const LEDE_SENTENCES = 8;

/**
 * The main day: of the first event told with an exact day near publication; else the first such day that the first
 * sentences name; else the day of publication.
 */
export function mainDayOf(annotated: Annotated, frames: readonly Frame[]): When | null {
  const { report } = annotated;
  const published = whenOf(report.metadata.published, "inferred");
  const told = frames
    .filter(({ sentence, status }) => sentence < LEDE_SENTENCES && status === "occurred")
    .map(({ date }) => date);
  const first = [
    ...daysNamed(annotated, FIRST_SENTENCES),
    ...told,
    ...daysNamed(annotated, LEDE_SENTENCES),
  ]
    .map((date) => whenOf(date?.edtf ?? null, "inferred"))
    .find((when) => when !== null && daysOf(when) === 1 && near(when, published));
  return first ?? (published !== null && daysOf(published) <= 3 ? published : null);
}

/** Days at which something is said to be, in the first so many sentences. */
function daysNamed({ report, dates }: Annotated, sentences: number): DateMention[] {
  const end = report.sentences[sentences - 1]?.end ?? report.text.length;
  return dates.filter(
    (date) =>
      date.end <= end &&
      !isQuoted(report, date) &&
      date.type === "DATE" &&
      date.past !== false &&
      date.relation === "on",
  );
}

function near(when: When, published: When | null): boolean {
  if (published === null) return true;
  return when.start < published.end && published.start - when.start <= PRESENT_DAYS * DAY_MS;
}
