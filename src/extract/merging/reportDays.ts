/**
 * The day a report tells of, and the dates of frames that name none.
 *
 *   "… talks in Beijing on Wednesday."      the report's main day: its first dated event near the publication
 *   "Ghosh also met Liu."                   no date: told in the report's present, so on the main day (inferred)
 *   "In 2020 … clashed. Both withdrew …"    no date in a paragraph that is back in 2020: 2020 (inferred)
 *   "Days after this, they met."            the date told right before, in whatever paragraph
 *   "He had met Xi before."                 past perfect without a date: none
 */
import type { Annotated, Frame } from "../types.ts";
import { Background } from "./background.ts";
import { familyOf } from "./families.ts";
import { mainDayOf } from "./mainDay.ts";
import { SentenceDates } from "./sentenceDates.ts";
import { isPastPerfect, isSinceWhen, isVaguePast } from "./tense.ts";
import { daysBetween, daysOf, edtfOf, PRESENT_DAYS, type When, whenOf } from "./when.ts";

export type Dated = { readonly when: When | null; readonly rule: string };

/** Dates for the frames of one report, which are in the order of the text; `speakers` stand at their index. */
export function datesOf(
  annotated: Annotated,
  frames: readonly Frame[],
  speakers: readonly (string | null)[],
): Dated[] {
  const main = mainDayOf(annotated, frames);
  const sayingDays = daysOfSpeakers(frames, speakers, main);
  const background = new Background(annotated, main);
  const sentences = new SentenceDates(annotated, frames);
  return frames.map((frame, index) => {
    const own = ownDate(frame);
    background.pass(frame, own);
    if (own !== null)
      return {
        when: own,
        rule: own.basis === "stated" ? "merging/date-own" : "merging/date-clock",
      };
    const saying = familyOf(frame.type) === "saying";
    if (calledOff.has(frame.status) && frame.date === null) {
      const when = sentences.setFor(frame);
      return { when, rule: when === null ? "merging/no-date" : "merging/date-set-for" };
    }
    const now = frame.date === null || frame.date.timex === "PRESENT_REF";
    if (frame.status === "planned" && frame.date === null) {
      const when = sentences.ofJourney(frame);
      return { when, rule: when === null ? "merging/no-date" : "merging/date-of-journey" };
    }
    if ((!now && !saying) || frame.status === "planned") return undated;
    const beside = sentences.of(frame);
    if (beside !== null) return { when: beside, rule: "merging/date-of-sentence" };
    const told = background.of(frame);
    if (told !== null) return { when: told, rule: "merging/date-told-before" };
    const speaker = speakers[index];
    const day = speaker == null ? undefined : sayingDays.get(speaker);
    if (day !== undefined && !isPastPerfect(annotated.report.text, frame))
      return { when: day, rule: "merging/date-of-speaker" };
    return fromPresent(annotated, frame, main);
  });
}

const calledOff = new Set<Frame["status"]>(["postponed", "cancelled"]);
const undated: Dated = { when: null, rule: "merging/no-date" };

/**
 * What is said of days ahead is said before them: such a date is not that of a saying. A time of day ("at 4 a.m.") leaves
 * the day to be guessed.
 */
function ownDate({ date, type }: Frame): When | null {
  if (date === null || date.type === "DURATION" || date.type === "SET") return null;
  if (date.past === false && familyOf(type) === "saying") return null;
  const guessed = date.type === "TIME" && date.anchored;
  return whenOf(edtfOf(date, familyOf(type)), guessed ? "inferred" : "stated");
}

/** The day on which each speaker is said to speak in the report's present: their undated sayings belong to it. */
function daysOfSpeakers(
  frames: readonly Frame[],
  speakers: readonly (string | null)[],
  main: When | null,
): Map<string, When> {
  const days = new Map<string, When>();
  for (const [index, frame] of frames.entries()) {
    const own = ownDate(frame);
    const speaker = speakers[index];
    const present =
      own !== null &&
      daysOf(own) === 1 &&
      (main === null || daysBetween(own, main) <= PRESENT_DAYS);
    if (own !== null && speaker != null && present && !days.has(speaker))
      days.set(speaker, { ...own, basis: "inferred" });
  }
  return days;
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

/** Acts of a state that a report tells of beside its main event, unless it is far on in its background. */
const acts = new Set(["appointment", "sanction", "law"]);

/** What lasts or recurs over more than this is no event of the report's day. */
const LONG_MINUTES = 8 * 1440;

function fromPresent(annotated: Annotated, frame: Frame, main: When | null): Dated {
  const family = familyOf(frame.type);
  if (main === null || frame.status === "unconfirmed") return undated;
  if (!presentFamilies.has(family) && frame.sentence > (acts.has(family) ? 5 : 1)) return undated;
  if ((frame.duration?.minutes ?? 0) > LONG_MINUTES) return undated;
  if (isPastPerfect(annotated.report.text, frame)) return undated;
  if (family === "appointment" && isSinceWhen(annotated, frame)) return undated;
  if (family !== "saying" && isVaguePast(annotated, frame)) return undated;
  return { when: main, rule: "merging/date-of-report" };
}
