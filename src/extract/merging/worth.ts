/**
 * Which sayings are events. Reports are full of "said": what a government or body merely says, holds or notes is how a
 * report tells its news; it becomes an event by words on record ("announced", "condemned"), a quotation, an occasion or
 * a date of its own.
 *
 *   "Turkey maintains that the islands …"                    none: a position
 *   "The ministry said the talks will be on Monday."         none: whose word it is
 *   "The ministry said on Friday it would retaliate."        one
 *   "Lee said the talks went well."                          one: a named person's
 */
import type { Profile } from "./profile.ts";
import type { Telling } from "./telling.ts";
import { isPastPerfect } from "./tense.ts";

/**
 * Whether it is but a remark made at a meeting or in a call that the same report tells of: a sentence or two, without
 * a quotation, an occasion or a day of its own, by someone who took part.
 *
 *   "Lee met Chan on Monday. She thanked him for his support."
 */
export function isRemark(profile: Profile, profiles: readonly Profile[]): boolean {
  const { family, tellings, speaker } = profile;
  const few = tellings.length <= MOST_REMARKS && (isOfficial(speaker) || isOfSides(profile));
  if (family !== "saying" || !few || !tellings.every(isPlain) || tellings.some(isDated))
    return false;
  return profiles.some(
    (other) =>
      (other.family === "encounter" || other.family === "call") &&
      other.people.length > 1 &&
      takePart(profile, other) &&
      isBeside(profile, other),
  );
}

function takePart({ people, countries }: Profile, encounter: Profile): boolean {
  return people.length > 0
    ? people.some((person) => encounter.people.includes(person))
    : countries.every((country) => encounter.countries.includes(country));
}

function isOfficial(speaker: string | null): boolean {
  return speaker?.startsWith("official:") === true;
}

/** "The two sides reaffirmed …" */
function isOfSides({ speaker, people }: Profile): boolean {
  return people.length === 0 && /^government:[A-Z]{2}\+government:[A-Z]{2}$/u.test(speaker ?? "");
}

const MOST_REMARKS = 2;

/** Told right before it, in the same report. */
function isBeside({ tellings }: Profile, encounter: Profile): boolean {
  return tellings.every(({ frame }) =>
    encounter.tellings.some(
      (other) =>
        other.frame.report === frame.report &&
        frame.sentence >= other.frame.sentence &&
        frame.sentence - other.frame.sentence <= REMARK_SENTENCES,
    ),
  );
}

const REMARK_SENTENCES = 4;

/** Neither quoted nor on an occasion, and no act by itself ("announced", "accused"). */
function isPlain({ frame }: Telling): boolean {
  const { rule, lemma } = frame.trigger;
  if (frame.type !== "statement" || frame.attributedTo !== null) return false;
  return (
    rule === "frames/saying-mere" || (rule === "frames/saying-record" && courtesies.test(lemma))
  );
}

const courtesies =
  /^(?:thank|commend|praise|welcome|applaud|laud|congratulate|highlight|emphasi[sz]e|stress|underscore|underline|reaffirm|reiterate|affirm|discuss|address|express|convey|raise)\b/iu;

/** Rules of frames by which a saying is more than how the news is told. */
const weighty = new Set([
  "frames/saying-record",
  "frames/saying-quoted",
  "frames/saying-occasion",
  "frames/saying-accusation",
]);

/** Whether a saying is worth an event of its own; true for what is no saying. */
export function isWorthTelling(profile: Profile): boolean {
  if (profile.family !== "saying") return true;
  const { tellings, speaker } = profile;
  if (tellings.some(isDated)) return true;
  if (tellings.every(isBefore) || tellings.every(isIntent)) return false;
  return isOfficial(speaker) || tellings.some(isWeighty);
}

function isDated({ frame, when, rules }: Telling): boolean {
  const stated = frame.date !== null && when?.basis === "stated";
  return stated || (when !== null && rules.includes("merging/date-of-sentence"));
}

/** "will reaffirm": what somebody means to say some day. */
function isIntent({ frame, when }: Telling): boolean {
  return when === null && frame.status === "planned" && frame.trigger.rule.includes("/saying-");
}

/** "had announced": told as a reason or a memory. */
function isBefore({ frame, annotated }: Telling): boolean {
  return isPastPerfect(annotated.report.text, frame);
}

function isWeighty({ frame }: Telling): boolean {
  return !plain.test(frame.trigger.lemma) || frame.rules.some((rule) => weighty.has(rule));
}

/** Verbs that only hand on what is told. */
const plain =
  /^(?:sa(?:y|ys|id|ying)|tell|told|add|note|report|state|maintain|hold|held|believe|think|know|mention|describe|raise|explain|indicate|point out|put|reckon|estimate|see|argue|suggest|observe|remain|consider|continue|express|highlight|stress|emphasi[sz]e|underline|underscore|detail|outline|recall)(?:e?d|s|ing)?\b/iu;
