/**
 * The day a report tells of, and the dates of frames that name none.
 *
 *   "… talks in Beijing on Wednesday."      the report's main day: its first dated event near the publication
 *   "Ghosh also met Liu."                   no date: told in the report's present, so on the main day (inferred)
 *   "In 2020 … clashed. Both withdrew …"    no date in a paragraph that is back in 2020: 2020 (inferred)
 *   "Days after this, they met."            the date told right before, in whatever paragraph
 *   "He had met Xi before."                 past perfect without a date: none
 */
import { DAY_MS } from "../../model/calendar.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { daysBetween, daysOf, edtfOf, type When, whenOf } from "./when.ts";

export type Dated = { readonly when: When | null; readonly rule: string };

/** A main day lies at most so many days before the publication. */
const PRESENT_DAYS = 8;
/** The main event is told in the first sentences. */
const LEDE_SENTENCES = 8;

/** The main day: of the first event told with an exact day near publication, else the day of publication. */
function mainDayOf({ report }: Annotated, frames: readonly Frame[]): When | null {
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

/** Dates for the frames of one report, which are in the order of the text; `speakers` stand at their index. */
export function datesOf(
  annotated: Annotated,
  frames: readonly Frame[],
  speakers: readonly (string | null)[],
): Dated[] {
  const main = mainDayOf(annotated, frames);
  const sayingDays = daysOfSpeakers(frames, speakers, main);
  const background = new Background(annotated, main);
  return frames.map((frame, index) => {
    const own = ownDate(frame);
    background.pass(frame, own);
    if (own !== null) return { when: own, rule: "merging/date-own" };
    const saying = familyOf(frame.type) === "saying";
    if ((frame.date !== null && !saying) || frame.status === "planned") return undated;
    const told = background.of(frame);
    if (told !== null) return { when: told, rule: "merging/date-told-before" };
    const speaker = speakers[index];
    const day = speaker == null ? undefined : sayingDays.get(speaker);
    if (day !== undefined && !isPastPerfect(annotated.report.text, frame))
      return { when: day, rule: "merging/date-of-speaker" };
    return fromPresent(annotated, frame, main);
  });
}

const undated: Dated = { when: null, rule: "merging/no-date" };

/** What is said of days ahead is said before them: such a date is not that of a saying. */
function ownDate({ date, type }: Frame): When | null {
  if (date === null || date.type === "DURATION" || date.type === "SET") return null;
  if (date.past === false && familyOf(type) === "saying") return null;
  return whenOf(edtfOf(date, familyOf(type)), "stated");
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

/** How far back the report is at a frame. */
class Background {
  readonly #annotated: Annotated;
  readonly #main: When | null;
  #told: { readonly frame: Frame; readonly paragraph: number; readonly when: When } | null = null;

  constructor(annotated: Annotated, main: When | null) {
    this.#annotated = annotated;
    this.#main = main;
  }

  /** Remembers a frame's date if it lies back; forgets when the report is back in its present. */
  pass(frame: Frame, own: When | null): void {
    if (own === null || frame.status === "planned" || frame.general) return;
    if (isPastPerfect(this.#annotated.report.text, frame)) return;
    const back =
      this.#main !== null &&
      own.start < this.#main.start &&
      daysBetween(own, this.#main) > PRESENT_DAYS;
    this.#told = back ? { frame, paragraph: this.#paragraphOf(frame), when: own } : null;
  }

  /** The date told before, where the frame goes on with it; else null. */
  of(frame: Frame): When | null {
    const told = this.#told;
    if (told === null) return null;
    const together =
      familyOf(frame.type) === "saying"
        ? frame.sentence - told.frame.sentence <= 1 && sharesPeople(frame, told.frame)
        : told.paragraph === this.#paragraphOf(frame) || this.#goesOn(frame, told.frame);
    return together ? { ...told.when, basis: "inferred" } : null;
  }

  #paragraphOf({ sentence }: Frame): number {
    return this.#annotated.report.sentences[sentence]?.paragraph ?? -1;
  }

  /** "Days after …", "Later that month …" at the beginning of a sentence near by. */
  #goesOn(frame: Frame, before: Frame): boolean {
    const { text, sentences } = this.#annotated.report;
    const { start = 0 } = sentences[frame.sentence] ?? {};
    return frame.sentence - before.sentence <= 3 && laterOn.test(text.slice(start, start + 60));
  }
}

const laterOn =
  /^["“]?(?:(?:A few |Several |Just |Only |Two |Three |Four |Five |Some |A )?(?:[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?) (?:after|later|before|earlier)\b|(?:Soon|Shortly) (?:after|before|there)|Later that\b|That same\b|The same (?:day|week|month|year)\b|Subsequently\b|Afterwards?\b|Then\b)/u;

function sharesPeople(a: Frame, b: Frame): boolean {
  return a.participants.some(
    ({ person }) => person !== undefined && b.participants.some((other) => other.person === person),
  );
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

/** What lasts or recurs over more than this is no event of the report's day. */
const LONG_MINUTES = 8 * 1440;

function fromPresent(annotated: Annotated, frame: Frame, main: When | null): Dated {
  const family = familyOf(frame.type);
  if (main === null || frame.status === "unconfirmed") return undated;
  if (!presentFamilies.has(family) && frame.sentence > 1) return undated;
  if ((frame.duration?.minutes ?? 0) > LONG_MINUTES) return undated;
  if (isPastPerfect(annotated.report.text, frame)) return undated;
  if (family !== "saying" && vaguePast.test(clauseOf(annotated, frame))) return undated;
  return { when: main, rule: "merging/date-of-report" };
}

function clauseOf({ report }: Annotated, { clause }: Frame): string {
  return report.text.slice(clause.start, clause.end);
}

/** "had met", "had previously said": before the report's present. */
function isPastPerfect(text: string, { clause, trigger }: Frame): boolean {
  return pastPerfect.test(text.slice(Math.max(clause.start, trigger.start - 48), trigger.end));
}

const pastPerfect =
  /\bhad\s+(?:(?:also|already|just|earlier|previously|once|long|repeatedly|been|not|never|\p{L}{3,12}ly)\s+){0,2}(?:\p{L}{2,20}ed|held|met|told|said|made|gone|taken|given|come|begun|spoken|sent|signed|sworn|won|struck|put|set|cut|let|become|done|seen|shown|written|flown|left|sat|paid|built|brought|sought|fought|hit|shot|agreed)\b/u;
const vaguePast =
  /\b(?:in (?:recent|past|previous|earlier) (?:days|weeks|months|years|decades)|over the (?:past|last)|for (?:years|decades|months)|in the past|historically|traditionally|previously|time and again|years? ago|decades? ago|so far|since then|long[- ]standing)\b/iu;
