/** Whether a verb tells an event of its own, or repeats what a noun or another verb tells, wishes it, or tells no act. */
import type { FrameParticipant } from "../types.ts";
import { chunksOf, dateIn, durationIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import { nounTriggers, verbTriggers } from "./lexicon.ts";
import { asking } from "./lexiconCommon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import type { Status } from "./statusTypes.ts";
import type { Unit } from "./units.ts";

/** "agreed to meet", "considers charging", "recommended that they leave", "strikes that killed": no event of this verb's own. */
export function isNoEvent(
  context: SenseContext,
  sense: TriggerSense,
  lemma: string,
  status: NonNullable<Status>,
): boolean {
  const { sentence, clause, index } = context;
  return (
    (status.rule === "frames/status-weighed" && !isEncounter(sense.type)) ||
    isWished(sentence, clause) ||
    calls(sentence, index, lemma) ||
    (isForce(sense.type) && headsEvent(sentence.units, clause)) ||
    isDoubled(sentence, clause, sense) ||
    onlyAgrees(sentence, index, lemma) ||
    isLongAffair(sentence, clause, sense)
  );
}

/** A clause in its sentence. */
type SenseContext = {
  readonly sentence: SentenceContext;
  readonly clause: Clause;
  readonly index: number;
};

/** "agreed to meet Kato": the meeting planned is the event. */
function onlyAgrees({ clauses, units }: SentenceContext, index: number, lemma: string): boolean {
  const next = clauses[index + 1];
  if (lemma !== "agree to" || next?.governor !== index) return false;
  const meets = verbTriggers.get(next.group.lemma)?.some(({ sense }) => isEncounter(sense.type));
  return (
    meets === true ||
    (next.group.lemma === "hold" &&
      units
        .slice(next.object.from, next.object.to)
        .some(({ lower }) => nounTriggers.get(lower)?.some(({ sense }) => isEncounter(sense.type))))
  );
}

/** Nobody is named; or those who are taken up by "they", without a time or place of their own. */
export const isGeneral = (participants: readonly FrameParticipant[], placed: boolean) =>
  participants.length === 0 ||
  (!placed && participants.every(({ rule }) => rule === "frames/dual"));

/** "called on Kato to resign" is said; "called on Kato" is a visit to him. */
const calls = ({ clauses }: SentenceContext, index: number, lemma: string) =>
  lemma === "call on" &&
  (clauses[index + 1]?.group.infinitive === true || clauses[index]?.group.finite === false);

/** "recommended that troops withdraw": the bare verb tells what is wanted. */
function isWished({ clauses }: SentenceContext, { kind, governor, group }: Clause): boolean {
  const host = clauses[governor ?? -1]?.group;
  return (
    host !== undefined &&
    kind === "content" &&
    group.form === "base" &&
    group.from === group.main &&
    !group.infinitive &&
    (asking.has(host.lemma) || /^(?:recommend|insist)$/.test(host.lemma))
  );
}

const isEncounter = (type: TriggerSense["type"]) =>
  ["meeting", "visit", "summit", "call", "negotiation"].includes(type);

/** "decided to launch": the first verb has told it; "strikes that killed", "ruling striking down": the noun has. */
function isDoubled(
  { units, clauses }: SentenceContext,
  { kind, governor, subject, group }: Clause,
  { type }: TriggerSense,
): boolean {
  const host = clauses[governor ?? -1]?.group;
  if (
    group.infinitive &&
    host !== undefined &&
    /^(?:agree|decide|vow|pledge|promise|commit|threaten)$/.test(host.lemma)
  )
    return !isEncounter(type) || (type !== "meeting" && host.lemma === "threaten");
  if (group.passive && group.lemma === "sign") return false;
  if (type !== "military-incident" && type !== "other" && type !== "agreement") return false;
  const hangs = kind === "relative" || kind === "participle";
  return (
    hangs &&
    subject !== null &&
    subject.to <= group.from &&
    nounTriggers.has(units[subject.to - 1]?.lower ?? "")
  );
}

const LONG = 60 * 24 * 60;

/** "has rolled out measures over the last year": a state of affairs, no act at a time. */
const isLongAffair = ({ units }: SentenceContext, { range }: Clause, { type }: TriggerSense) =>
  type !== "conflict" &&
  (durationIn(units, range)?.minutes ?? 0) > LONG &&
  dateIn(units, range, range.from) === null &&
  type !== "visit" &&
  type !== "meeting";

export const isForce = (type: TriggerSense["type"]) =>
  type === "military-incident" || type === "conflict";

/** "An air strike on Rafah killed ten": the noun tells the event. */
function headsEvent(units: readonly Unit[], { subject, group }: Clause): boolean {
  if (subject === null || group.passive) return false;
  const [first] = chunksOf(units, subject);
  return first !== undefined && nounTriggers.has(units[first.to - 1]?.lower ?? "");
}
