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
  if (tellings.every(isBefore)) return false;
  return speaker?.startsWith("official:") === true || tellings.some(isWeighty);
}

function isDated({ frame, when, rules }: Telling): boolean {
  const stated = frame.date !== null && when?.basis === "stated";
  return stated || (when !== null && rules.includes("merging/date-of-sentence"));
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
