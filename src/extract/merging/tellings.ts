/** Frames of all reports made ready to be compared. */
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame, Span } from "../types.ts";
import { familyOf } from "./families.ts";
import { isNoun, namesOf } from "./names.ts";
import { type Dated, datesOf } from "./reportDays.ts";
import { speakersOf } from "./speakers.ts";
import type { Telling } from "./telling.ts";
import { wordKeys } from "./words.ts";

/** The tellings of one report in the order of its text; sayings of nobody in office are left out. */
export function tellingsOf(
  annotated: Annotated,
  frames: readonly Frame[],
  linked: LinkedPeople,
): Telling[] {
  const sorted = frames
    .filter((frame) => isSound(annotated, frame) && !isBackdrop(annotated, frame))
    .map((frame) => asTold(frame))
    .flatMap((frame) => withTalks(annotated, frame))
    .sort(byPlace);
  const speakers = speakersOf(annotated, sorted, linked);
  const dates = datesOf(annotated, sorted, speakers);
  const lengths = new OwnLengths();
  return sorted.flatMap((read, index) => {
    const frame = lengths.own(read);
    const telling = tellingOf(annotated, frame, dates[index], speakers[index] ?? null, linked);
    return telling.family === "saying" && telling.speaker === null ? [] : [telling];
  });
}

/** A frame whose places lie inside the text; others are a bug of an earlier stage and make no event. */
function isSound({ report }: Annotated, { trigger, clause, sentence }: Frame): boolean {
  const inside = ({ start, end }: Span) =>
    Number.isInteger(start) && start >= 0 && start < end && end <= report.text.length;
  return inside(trigger) && inside(clause) && report.sentences[sentence] !== undefined;
}

/** "on the sidelines of the summit": where it was, not what is told. */
function isBackdrop({ report }: Annotated, { trigger, type }: Frame): boolean {
  const before = report.text.slice(Math.max(0, trigger.start - 60), trigger.start);
  return (
    familyOf(type) === "encounter" && /\b(?:sidelines?|margins?) of [^.;]{0,50}$/u.test(before)
  );
}

/**
 * A frame as merging takes it: what is set for a day ahead is planned, and what several states announce together is
 * what they agreed on.
 */
function asTold(frame: Frame): Frame {
  const { type, status, date, participants } = frame;
  const ahead = status === "occurred" && date?.past === false && familyOf(type) !== "saying";
  const speakers = participants.filter(({ role }) => role === "speaker");
  const joint =
    type === "announcement" &&
    speakers.every(({ person }) => person === undefined) &&
    frame.countries.length > 1;
  if (!ahead && !joint) return frame;
  return {
    ...frame,
    status: ahead ? "planned" : status,
    type: joint ? "agreement" : type,
    rules: [...frame.rules, ahead ? "merging/date-ahead" : "merging/joint-announcement"],
  };
}

/** "Wang told Blinken at the start of about five hours of talks": a saying that tells of their talks as well. */
function withTalks({ report }: Annotated, frame: Frame): Frame[] {
  const { duration, participants } = frame;
  if (familyOf(frame.type) !== "saying" || duration === null) return [frame];
  const people = participants.filter(({ person }) => person !== undefined);
  const { start, end } = duration;
  const before = report.text.slice(Math.max(0, start - 40), start);
  const after = report.text.slice(end, end + 20);
  const ofTalks = /^\s+of\s+\p{L}/u.test(after) && courseOf.test(before);
  if (people.length < 2 || !ofTalks) return [frame];
  const talks: Frame = {
    ...frame,
    type: "meeting",
    cameo: null,
    trigger: {
      start: duration.start,
      end: duration.end,
      rule: "merging/talks-of-saying",
      lemma: "talks",
    },
    participants: people.map((one) => ({ ...one, role: "participant" })),
    place: null,
    amounts: [],
    rules: ["merging/talks-of-saying", ...frame.rules],
  };
  return [frame, talks];
}

const courseOf =
  /\b(?:start|beginning|end|close|conclusion|course|middle|during|after|before|in)\s+(?:of\s+)?(?:\p{L}+\s+){0,2}$/u;

/** A length of time belongs to one telling: the first that names who took part. */
class OwnLengths {
  readonly #taken = new Set<number>();

  own(frame: Frame): Frame {
    const { duration } = frame;
    if (duration === null || familyOf(frame.type) === "saying") return frame;
    if (this.#taken.has(duration.start)) return { ...frame, duration: null };
    this.#taken.add(duration.start);
    return frame;
  }
}

function byPlace(a: Frame, b: Frame): number {
  return (
    a.trigger.start - b.trigger.start ||
    a.trigger.end - b.trigger.end ||
    (a.type < b.type ? -1 : Number(a.type > b.type))
  );
}

function tellingOf(
  annotated: Annotated,
  frame: Frame,
  dated: Dated | undefined,
  speaker: string | null,
  linked: LinkedPeople,
): Telling {
  const { report } = annotated;
  const family = familyOf(frame.type);
  const people = officialsOf(frame, report.id, linked);
  const telling = {
    key: `${report.id}:${String(frame.trigger.start).padStart(9, "0")}:${frame.type}`,
    annotated,
    frame,
    family,
    status: frame.status,
    people,
    around: officialsAround(annotated, frame, linked),
    speaker,
    countries: countriesOf(annotated, frame),
    names: namesOf(annotated, frame),
    words: wordKeys(report.text, frame.clause),
    when: dated?.when ?? null,
    rules: dated === undefined ? [] : [dated.rule],
  };
  return { ...telling, general: isGeneral(telling, dated) };
}

/** Whom a saying is said to does not make it another saying. */
function officialsOf({ participants }: Frame, report: string, linked: LinkedPeople): string[] {
  const taking = participants.filter(({ role }) => role !== "addressee");
  return distinct(
    taking.flatMap(({ person }) => (person === undefined ? [] : (linked.of(report, person) ?? []))),
  );
}

function officialsAround({ report, entities }: Annotated, frame: Frame, linked: LinkedPeople) {
  const sentence = report.sentences[frame.sentence] ?? frame.clause;
  return distinct(
    entities.flatMap((entity) =>
      entity.kind === "person" && sentence.start <= entity.start && entity.end <= sentence.end
        ? (linked.of(report.id, entity.person) ?? [])
        : [],
    ),
  );
}

/** A bloc that takes part stands for its members. */
function countriesOf({ entities }: Annotated, { countries, participants }: Frame): string[] {
  const members = entities.flatMap((entity) =>
    entity.kind === "country" &&
    entity.form === "group" &&
    participants.some(({ start, end }) => start < entity.end && entity.start < end)
      ? entity.countries
      : [],
  );
  return distinct([
    ...countries,
    ...participants.flatMap(({ country }) => country ?? []),
    ...members,
  ]);
}

const mayRefer = new Set(["encounter", "call", "visit", "agreement"]);

/**
 * Names nobody, stands in the headline, or is told of countries only without a day of its own; or is a noun that names
 * one person only ("Lee chaired the meeting"): who else was there is told elsewhere.
 */
function isGeneral(telling: Omit<Telling, "general">, dated: Dated | undefined): boolean {
  const { frame, family, people, annotated } = telling;
  if (frame.general) return true;
  if (!mayRefer.has(family)) return false;
  const { title } = annotated.report.metadata;
  const headline = title !== null && frame.trigger.start < title.end;
  if (people.length > 0)
    return people.length === 1 && family === "encounter" && isNoun(frame, annotated.report.text);
  return headline || (dated?.rule !== "merging/date-own" && family !== "agreement");
}

/** Each once, sorted. */
export function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
