/** Frames of all reports made ready to be compared. */

import { distinct } from "../../evidence/lists.ts";
import type { LinkedPeople } from "../people/link.ts";
import type { Annotated, Frame } from "../types.ts";
import { familyOf } from "./families.ts";
import { framesTold } from "./framesTold.ts";
import { isDefinite, isNoun, namesOf } from "./names.ts";
import { type Dated, datesOf } from "./reportDays.ts";
import { withSpeakersApart } from "./sayingsTold.ts";
import { speakersOf } from "./speakers.ts";
import { blocMembers, Surroundings } from "./surroundings.ts";
import type { Telling } from "./telling.ts";
import { isPartOfAttack } from "./violence.ts";

/** The tellings of one report in the order of its text; sayings of nobody in office are left out. */
export function tellingsOf(
  annotated: Annotated,
  frames: readonly Frame[],
  linked: LinkedPeople,
): Telling[] {
  const sorted = framesTold(annotated, frames);
  const around = new Surroundings(annotated, linked);
  const speakers = speakersOf(sorted, around);
  const dates = datesOf(annotated, sorted, speakers);
  const tellings = sorted.flatMap((frame, index) => {
    const dated = dates[index];
    const told = dated?.rule === "merging/date-clock" ? { ...frame, date: null } : frame;
    const telling = tellingOf(told, dated, speakers[index] ?? null, around);
    return telling.family === "saying" && telling.speaker === null ? [] : [telling];
  });
  return withSpeakersApart(tellings, linked);
}

function tellingOf(
  frame: Frame,
  dated: Dated | undefined,
  speaker: string | null,
  around: Surroundings,
): Telling {
  const { annotated } = around;
  const { report } = annotated;
  const family = familyOf(frame.type);
  const people = officialsOf(frame, around.linked);
  const telling = {
    key: `${report.id}:${String(frame.trigger.start).padStart(9, "0")}:${frame.type}`,
    annotated,
    frame,
    family,
    status: frame.status,
    people,
    around: mayLeaveOut.has(family) ? around.officials(frame) : [],
    speaker,
    countries: isPartOfAttack(annotated, frame) ? [] : countriesOf(frame, around),
    names: namesOf(annotated, frame),
    when: dated?.when ?? null,
    rules: dated === undefined ? [] : [dated.rule],
  };
  return { ...telling, general: isGeneral(telling, dated) };
}

/** Families whose mentions often leave out people that their sentences name. */
const mayLeaveOut = new Set(["encounter", "call", "force"]);

/** Whom a saying is said to does not make it another saying; an ambassador who is summoned takes part. */
function officialsOf({ participants, report, type }: Frame, linked: LinkedPeople): string[] {
  const isSaying = familyOf(type) === "saying";
  const taking = participants.filter(({ role }) => !isSaying || role !== "addressee");
  return distinct(
    taking.flatMap(({ person }) => (person === undefined ? [] : (linked.of(report, person) ?? []))),
  );
}

/** A bloc that takes part stands for its members. */
function countriesOf({ countries, participants }: Frame, around: Surroundings): string[] {
  const members = participants.flatMap((participant) => blocMembers(around.annotated, participant));
  const own = participants.flatMap(({ country }) => country ?? []);
  return distinct([...countries, ...own, ...members]);
}

const mayRefer = new Set(["encounter", "call", "visit", "agreement"]);

/**
 * Names nobody, stands in the headline, or is told of countries only without a day of its own; or is a noun that names
 * one person only ("Lee chaired the meeting"): who else was there is told elsewhere.
 */
function isGeneral(telling: Omit<Telling, "general">, dated: Dated | undefined): boolean {
  const { frame, family, people, annotated } = telling;
  if (frame.general || isPartOfAttack(annotated, frame)) return true;
  if (!mayRefer.has(family)) return false;
  const { title } = annotated.report.metadata;
  const { text } = annotated.report;
  const headline = title !== null && frame.trigger.start < title.end;
  const stated = dated?.rule === "merging/date-own";
  if (people.length === 1 && family === "visit" && !stated)
    return frame.place === null && isNoun(frame, text);
  if (people.length > 0)
    return people.length === 1 && family === "encounter" && isNoun(frame, text);
  const alone =
    family === "encounter" && telling.countries.length < 2 && frame.participants.length > 0;
  if (alone && isNoun(frame, text) && isDefinite(text, frame)) return true;
  return headline || (!stated && family !== "agreement");
}
