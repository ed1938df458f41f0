/**
 * The day a report tells of, and the dates of frames that name none.
 *
 *   "… talks in Beijing on Wednesday."      the report's main day: its first dated event near the publication
 *   "Ghosh also met Liu."                   no date: told in the report's present, so on the main day (inferred)
 *   "In 2020 … clashed. Both withdrew …"    no date in a paragraph that is back in 2020: 2020 (inferred)
 *   "He had met Xi before."                 past perfect without a date: none
 */
import { DAY_MS } from "../../model/calendar.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { daysBetween, daysOf, type When, whenOf } from "./when.ts";

export type Dated = { readonly when: When | null; readonly rule: string };

/** A main day lies at most so many days before the publication. */
const PRESENT_DAYS = 8;
/** The main event is told in the first sentences. */
const LEDE_SENTENCES = 8;

/** The main day: of the first event told with an exact day near publication, else the day of publication. */
export function mainDayOf({ report }: Annotated, frames: readonly Frame[]): When | null {
  const published = whenOf(report.metadata.published, "inferred");
  const first = frames
    .filter(({ sentence, status }) => sentence < LEDE_SENTENCES && status === "occurred")
    .map(({ date }) => whenOf(date?.edtf ?? null, "inferred"))
    .find((when) => when !== null && daysOf(when) === 1 && near(when, published));
  return first ?? (published !== null && daysOf(published) <= 3 ? published : null);
}

function near(when: When, published: When | null): boolean {
  if (published === null) return true;
  return when.start < published.end && published.start - when.start <= PRESENT_DAYS * DAY_MS;
}

/** What has no date of its own may take that of its surroundings only if it is of these. */
const presentFamilies = new Set([
  "encounter",
  "call",
  "saying",
  "agreement",
  "invitation",
  "visit",
]);

/** Dates for the frames of one report, which are in the order of the text. */
export function datesOf(annotated: Annotated, frames: readonly Frame[]): Dated[] {
  const main = mainDayOf(annotated, frames);
  let background: { paragraph: number; when: When } | null = null;
  return frames.map((frame) => {
    const paragraph = annotated.report.sentences[frame.sentence]?.paragraph ?? -1;
    const own = ownDate(frame);
    if (own !== null) {
      background =
        isBackground(own, main) && frame.status !== "planned" ? { paragraph, when: own } : null;
      return { when: own, rule: "merging/date-own" };
    }
    if (frame.date !== null || frame.status === "planned") return undated;
    if (background !== null && background.paragraph === paragraph)
      return { when: { ...background.when, basis: "inferred" }, rule: "merging/date-of-paragraph" };
    return fromPresent(annotated, frame, main);
  });
}

const undated: Dated = { when: null, rule: "merging/no-date" };

function ownDate({ date }: Frame): When | null {
  if (date === null || date.type === "DURATION" || date.type === "SET") return null;
  return whenOf(date.edtf, date.anchored ? "inferred" : "stated");
}

function isBackground(when: When, main: When | null): boolean {
  return main !== null && when.start < main.start && daysBetween(when, main) > PRESENT_DAYS;
}

function fromPresent(annotated: Annotated, frame: Frame, main: When | null): Dated {
  const family = familyOf(frame.type);
  if (main === null || frame.status === "unconfirmed") return undated;
  if (!presentFamilies.has(family) && frame.sentence > 1) return undated;
  if (tellsOfThePast(annotated.report.text, frame)) return undated;
  return { when: main, rule: "merging/date-of-report" };
}

/** "had met", "have in recent years held": not the report's present. */
function tellsOfThePast(text: string, { clause, trigger }: Frame): boolean {
  const before = text.slice(Math.max(clause.start, trigger.start - 48), trigger.end);
  const around = text.slice(clause.start, clause.end);
  return pastPerfect.test(before) || vaguePast.test(around);
}

const pastPerfect =
  /\bhad\s+(?:(?:also|already|just|earlier|previously|once|long|repeatedly|been|not|never|\p{L}{3,12}ly)\s+){0,2}(?:\p{L}{2,20}ed|held|met|told|said|made|gone|taken|given|come|begun|spoken|sent|signed|sworn|won|struck|put|set|cut|let|become|done|seen|shown|written|flown|left|sat|paid|built|brought|sought|fought|hit|shot|agreed)\b/u;
const vaguePast =
  /\b(?:in (?:recent|past|previous|earlier) (?:days|weeks|months|years|decades)|over the (?:past|last)|for (?:years|decades|months)|in the past|historically|traditionally|previously|once again and again|years? ago|decades? ago|so far|since then|long[- ]standing)\b/iu;
