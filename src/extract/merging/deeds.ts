/**
 * What was done, in few words, where the clause that tells it cannot stand by itself.
 *
 *   "…, after which Oslo’s forces launched missiles"      Norway launched missiles
 *   "where Ann Lee was killed"                            Ann Lee killed
 */
import type { FrameParticipant } from "../types.ts";
import { countryName } from "./places.ts";
import type { Telling } from "./telling.ts";
import { withArticle } from "./titleWords.ts";

type NameOf = (participant: FrameParticipant, report: string) => string | null;

/** The first telling by a verb in the past with a subject, or of what somebody suffered; null if none is. */
export function deedIn(tellings: readonly Telling[], nameOf: NameOf): string | null {
  for (const telling of tellings) {
    const deed = deedOf(telling, nameOf);
    if (deed !== null) return deed;
  }
  return null;
}

function deedOf({ annotated, frame }: Telling, nameOf: NameOf): string | null {
  const { trigger, participants, rules, status } = frame;
  if (status !== "occurred" || !trigger.rule.startsWith("frames/verb-")) return null;
  if (!rules.includes("frames/status-past")) return null;
  const name = (one: FrameParticipant) => nameOf(one, frame.report) ?? bodyOf(one);
  const listOf = (wanted: boolean) =>
    participants
      .filter(({ role }) => (role === "opponent") === wanted)
      .flatMap((one) => name(one) ?? []);
  const [agent, second] = listOf(false);
  const [victim, other] = listOf(true);
  const words = annotated.report.text.slice(trigger.start, trigger.end).replace(/\s+/gu, " ");
  if (second !== undefined || other !== undefined) return null;
  if (rules.includes("frames/patient"))
    return victim === undefined || agent !== undefined || words.includes(" ")
      ? null
      : `${victim} ${words}`;
  if (agent === undefined) return null;
  if (preposition.test(words)) return victim === undefined ? null : `${agent} ${words} ${victim}`;
  return words.includes(" ") ? `${agent} ${words}` : null;
}

const preposition = / (?:at|on|with|against|into|to|from|of|by|for)$/iu;

function bodyOf({ organisation, country }: FrameParticipant): string | null {
  return organisation ?? (country === undefined ? null : withArticle(countryName(country)));
}
