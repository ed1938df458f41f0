/** Frames of all reports made ready to be compared. */
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { type Dated, datesOf } from "./reportDays.ts";
import { speakerOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import { namesIn, wordKeys } from "./words.ts";

/** The tellings of one report in the order of its text; sayings of nobody in office are left out. */
export function tellingsOf(
  annotated: Annotated,
  frames: readonly Frame[],
  linked: LinkedPeople,
): Telling[] {
  const sorted = frames.filter((frame) => isSound(annotated, frame)).sort(byPlace);
  const dates = datesOf(annotated, sorted);
  return sorted.flatMap((frame, index) => {
    const telling = tellingOf(annotated, frame, dates[index], linked);
    return telling.family === "saying" && telling.speaker === null ? [] : [telling];
  });
}

/** A frame whose places lie inside the text; others are a bug of an earlier stage and make no event. */
function isSound({ report }: Annotated, { trigger, clause, sentence }: Frame): boolean {
  const inside = ({ start, end }: { start: number; end: number }) =>
    Number.isInteger(start) && start >= 0 && start < end && end <= report.text.length;
  return inside(trigger) && inside(clause) && report.sentences[sentence] !== undefined;
}

function byPlace(a: Frame, b: Frame): number {
  return (
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    (a.type < b.type ? -1 : Number(a.type > b.type))
  );
}

/** Whom a saying is said to does not make it another saying. */
const takesPart = (role: string) => role !== "addressee";

function tellingOf(
  annotated: Annotated,
  frame: Frame,
  dated: Dated | undefined,
  linked: LinkedPeople,
): Telling {
  const { report } = annotated;
  const family = familyOf(frame.type);
  const people = frame.participants
    .filter(({ role }) => takesPart(role))
    .flatMap(({ person }) => (person === undefined ? [] : (linked.of(report.id, person) ?? [])));
  return {
    key: `${report.id}:${String(frame.trigger.start).padStart(9, "0")}:${frame.type}`,
    annotated,
    frame,
    family,
    status: frame.status,
    people: distinct(people),
    speaker: family === "saying" ? speakerOf(annotated, frame, linked) : null,
    countries: countriesOf(frame),
    names: namesIn(report.text, frame.clause),
    words: wordKeys(report.text, frame.clause),
    when: dated?.when ?? null,
    rules: dated === undefined ? [] : [dated.rule],
  };
}

function countriesOf({ countries, participants }: Frame): string[] {
  return distinct([...countries, ...participants.flatMap(({ country }) => country ?? [])]);
}

/** Each once, sorted. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
