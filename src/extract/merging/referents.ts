/**
 * Who acts where a frame names nobody but says "they", "the two", "it": whoever the frames right before told of.
 *
 *   "Lee is to see Chan in Oslo. The two last met in Rome in June, when they signed a pact."     Lee and Chan, twice
 *   "North Korea fired a missile. In April it tested another."                                   North Korea
 */
import type { Annotated, Frame, FrameParticipant } from "../types.ts";
import { familyOf } from "./families.ts";
import { isNoun } from "./names.ts";
import { entitiesIn } from "./surroundings.ts";

/** So many sentences back; of two people who met, the report goes on to speak for longer. */
const REACH = 2;
const PEOPLE_REACH = 8;

const both =
  /(?:^|[^\p{L}])(?:they|(?:the|these) (?:two|pair|duo)(?: (?:also|last|first|had|have|then|later))*|both|both (?:men|women|leaders|sides)|the (?:two )?(?:leaders|presidents|prime ministers|premiers|ministers|foreign ministers|heads of state|envoys|men|women|diplomats|counterparts))(?:\s+\p{L}+){0,3}\s*$/iu;
/** Of people alone, not of countries. */
const people =
  /(?:^|[^\p{L}])(?:both (?:men|women|leaders)|the two (?:leaders|presidents|prime ministers|premiers|ministers|foreign ministers|heads of state|men|women))(?:\s+\p{L}+){0,3}\s*$/iu;
const one =
  /(?:^|[^\p{L}])(?:it|the country|the (?:government|regime|army|military))(?:\s+\p{L}+){0,2}\s*$/iu;

/** The frames with those who are meant, in the same order; what names somebody stays as it is. */
export function withReferents(annotated: Annotated, frames: readonly Frame[]): Frame[] {
  const done: Frame[] = [];
  for (const frame of frames) done.push(referring(annotated, frame, done));
  return done;
}

function referring(annotated: Annotated, frame: Frame, before: readonly Frame[]): Frame {
  const family = familyOf(frame.type);
  const isNamed = frame.participants.some(
    ({ person, organisation }) => (person ?? organisation) !== undefined,
  );
  if (isNamed || family === "saying" || isNoun(frame, annotated.report.text)) return frame;
  const subject = subjectOf(annotated, frame);
  if (people.test(subject) || (frame.general && both.test(subject)))
    return withPeople(frame, before);
  if (!frame.general || frame.countries.length > 0) return frame;
  return one.test(subject) ? withCountry(annotated, frame) : frame;
}

/** The words of the clause before the trigger, not beyond the last mark. */
function subjectOf({ report }: Annotated, { clause, trigger }: Frame): string {
  const words = report.text.slice(Math.max(clause.start, trigger.start - 80), trigger.start);
  return words.slice(Math.max(words.lastIndexOf(","), words.lastIndexOf(";")) + 1);
}

/** The people of the nearest meeting or the like that names two or more; else the countries of the frames right before. */
function withPeople(frame: Frame, before: readonly Frame[]): Frame {
  const back = [...before].reverse();
  const near = (other: Frame, reach: number) => frame.sentence - other.sentence <= reach;
  const met = back.find(
    (other) =>
      near(other, PEOPLE_REACH) && encounters.has(familyOf(other.type)) && named(other).length > 1,
  );
  const found = met ?? back.find((other) => near(other, REACH) && other.countries.length > 1);
  if (found === undefined) return frame;
  const participants = met === undefined ? [] : named(met).map(asParticipant);
  return {
    ...frame,
    participants,
    countries: found.countries,
    general: participants.length < 2 && frame.general,
    rules: [...frame.rules, "merging/who-is-meant"],
  };
}

const encounters = new Set(["encounter", "call", "visit", "agreement"]);

function asParticipant(participant: FrameParticipant): FrameParticipant {
  return { ...participant, role: "participant" };
}

function named({ participants }: Frame): FrameParticipant[] {
  return participants.filter(({ person }) => person !== undefined);
}

/** The country that begins the nearest sentence before it which names one. */
function withCountry({ report, entities }: Annotated, frame: Frame): Frame {
  for (let index = frame.sentence; index >= Math.max(0, frame.sentence - REACH); index -= 1) {
    const sentence = report.sentences[index] ?? frame.clause;
    const until = Math.min(sentence.end, frame.trigger.start);
    const countries = entitiesIn(entities, { start: sentence.start, end: until }).flatMap(
      (entity) => (entity.kind === "country" && entity.form !== "group" ? entity.countries : []),
    );
    const [country] = countries;
    if (country !== undefined)
      return { ...frame, countries: [country], rules: [...frame.rules, "merging/who-is-meant"] };
  }
  return frame;
}
