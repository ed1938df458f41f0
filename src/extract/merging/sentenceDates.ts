/**
 * The date that a sentence gives to a frame of its own which names none.
 *
 *   "They met in Rome in June, when they signed a pact."            the date of a frame of the same sentence (inferred)
 *   "The talks set for Thursday have been called off."              the day on which they were to be (inferred)
 *   "They met on Monday. The talks were led by Lee."                the date of the gathering told right before (inferred)
 *   "In a release issued on Friday, the ministry denounced …"       the only day of the sentence, if nothing else took it
 */
import type { Annotated, DateMention, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { isDefinite } from "./names.ts";
import { isPastPerfect } from "./tense.ts";
import { daysOf, edtfOf, type When, whenOf } from "./when.ts";

/** Looks up dates by sentence for the frames of one report. */
export class SentenceDates {
  readonly #annotated: Annotated;
  readonly #frames = new Map<number, Frame[]>();

  constructor(annotated: Annotated, frames: readonly Frame[]) {
    this.#annotated = annotated;
    for (const frame of frames) {
      const known = this.#frames.get(frame.sentence);
      if (known === undefined) this.#frames.set(frame.sentence, [frame]);
      else known.push(frame);
    }
  }

  /** The day that something called off or put off was set for; null where the sentence names none. */
  setFor(frame: Frame): When | null {
    const ahead = this.#free(frame).filter(({ past }) => past === false);
    return ahead.length === 1 ? this.#inferred(ahead[0], frame) : null;
  }

  /** "will visit Rome on Monday. There he will meet Kato": what is planned for a journey is within its days. */
  ofJourney(frame: Frame): When | null {
    const family = familyOf(frame.type);
    if (family !== "encounter" && family !== "agreement") return null;
    const journey = [frame.sentence, frame.sentence - 1]
      .flatMap((sentence) => this.#frames.get(sentence) ?? [])
      .find(
        ({ type, status, date, participants }) =>
          type === "visit" &&
          status === "planned" &&
          date?.past === false &&
          sharesPerson(frame.participants, participants),
      );
    return this.#inferred(journey?.date, frame);
  }

  /** The date of another frame of the sentence, or the sentence's only date; null in the past perfect. */
  of(frame: Frame): When | null {
    if (isPastPerfect(this.#annotated.report.text, frame)) return null;
    const beside = (this.#frames.get(frame.sentence) ?? []).find(
      (other) => other.date !== null && goTogether(frame, other),
    );
    if (beside !== undefined) return this.#inferred(beside.date, frame);
    const gathering = this.#gathering(frame);
    if (gathering !== undefined) return this.#inferred(gathering.date, frame);
    const free = this.#free(frame);
    const only = free.length === 1 && free[0]?.past !== false ? free[0] : undefined;
    const when = this.#inferred(only, frame);
    return when !== null && daysOf(when) === 1 ? when : null;
  }

  /** "The meeting was attended by Lee": the dated one of the sentence before. */
  #gathering(frame: Frame): Frame | undefined {
    const family = familyOf(frame.type);
    if (family !== "encounter" && family !== "agreement") return undefined;
    const met = (this.#frames.get(frame.sentence - 1) ?? []).find((other) =>
      metBefore(frame, other),
    );
    if (family === "agreement" && met !== undefined) return met;
    if (!isDefinite(this.#annotated.report.text, frame)) return undefined;
    return (this.#frames.get(frame.sentence - 1) ?? []).find(
      (other) => other.date !== null && familyOf(other.type) === family && sharesAny(frame, other),
    );
  }

  /** Dates of the frame's sentence that no frame of it has. */
  #free({ sentence, type }: Frame): DateMention[] {
    const { report, dates } = this.#annotated;
    const { start = 0, end = 0 } = report.sentences[sentence] ?? {};
    const taken = new Set((this.#frames.get(sentence) ?? []).map(({ date }) => date?.start));
    return dates.filter(
      (date) =>
        date.start >= start &&
        date.end <= end &&
        date.type === "DATE" &&
        !taken.has(date.start) &&
        !(familyOf(type) === "saying" && isQuoted(report, date)),
    );
  }

  #inferred(date: DateMention | null | undefined, frame: Frame): When | null {
    if (date == null || date.type !== "DATE") return null;
    return whenOf(edtfOf(date, familyOf(frame.type)), "inferred");
  }
}

/** “Today I met Chan,” Lee said: the day of what is said. */
export function isQuoted({ quotations }: Annotated["report"], date: DateMention): boolean {
  return quotations.some(
    ({ start, end, scare }) => !scare && start <= date.start && date.end <= end,
  );
}

/** "Lee met Chan on Monday. The two also agreed …": those who met. */
function metBefore(frame: Frame, other: Frame): boolean {
  const family = familyOf(other.type);
  const met = family === "encounter" || family === "call";
  const people = other.participants.flatMap(({ person }) => person ?? []);
  const named = frame.participants.flatMap(({ person }) => person ?? []);
  return (
    met && other.date !== null && named.length > 1 && named.every((one) => people.includes(one))
  );
}

/** Told as taking place together: one follows from the other, of people or countries in common. */
function goTogether(frame: Frame, other: Frame): boolean {
  if (other.status !== "occurred" || other.date?.past === false) return false;
  if (familyOf(other.type) === "saying" || familyOf(frame.type) === "saying") return false;
  const near = Math.abs(other.trigger.start - frame.trigger.start) < MOST_CHARACTERS;
  return near && (sharesAny(frame, other) || frame.general);
}

const MOST_CHARACTERS = 160;

const sharesAny = (a: Frame, b: Frame) =>
  sharesPerson(a.participants, b.participants) ||
  a.countries.some((country) => b.countries.includes(country));

function sharesPerson(a: Frame["participants"], b: Frame["participants"]): boolean {
  const people = b.flatMap(({ person }) => person ?? []);
  return a.some(({ person }) => person !== undefined && people.includes(person));
}
