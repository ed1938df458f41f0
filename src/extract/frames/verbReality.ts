/** Whether a verb tells an event of its own, or repeats what a noun or another verb tells, wishes it, or tells no act. */
import type { FrameParticipant } from "../types.ts";
import { chunksOf, dateIn, durationIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import { type Entry, isEventNoun, nounTriggers, verbTriggers } from "./lexicon.ts";
import { asking } from "./lexiconCommon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import type { Status } from "./statusTypes.ts";
import type { Unit } from "./units.ts";
import { matchOf } from "./verbMatch.ts";
import { fits } from "./verbNeeds.ts";
import { sidesOf } from "./verbSides.ts";

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
    onlyDecides(sentence, index, lemma) ||
    isLongAffair(sentence, clause, sense) ||
    isToll(sentence, clause) ||
    isMentioned(sentence, clause) ||
    isEconomic(sentence, sense, lemma) ||
    isRule(sentence, clause, sense, status) ||
    isAddress(clause, sense, lemma)
  );
}

/** A clause in its sentence. */
type SenseContext = {
  readonly sentence: SentenceContext;
  readonly clause: Clause;
  readonly index: number;
};

/** "agreed to meet Kato", "voted to impose sanctions": what is decided is the event. */
function onlyDecides(sentence: SentenceContext, index: number, lemma: string): boolean {
  const { clauses, units } = sentence;
  const next = clauses[index + 1];
  if (!/^(?:agree to|decide|decide to|resolve to|vote|vote to)$/.test(lemma)) return false;
  if (next?.governor !== index || !next.group.infinitive) return false;
  const decided = verbTriggers
    .get(next.group.lemma)
    ?.some(
      (entry) =>
        (isEncounter(entry.sense.type) || isSettled(entry.sense.type)) &&
        isFull(sentence, next, entry),
    );
  return (
    decided === true ||
    (next.group.lemma === "hold" &&
      units
        .slice(next.object.from, next.object.to)
        .some(({ lower }) => nounTriggers.get(lower)?.some(({ sense }) => isEncounter(sense.type))))
  );
}

/** The words and those are there whom the entry needs. */
function isFull(sentence: SentenceContext, clause: Clause, entry: Entry<TriggerSense>): boolean {
  const match = matchOf(sentence.units, clause, entry);
  if (match === null) return false;
  return fits(sentence, clause, entry.sense, sidesOf(sentence, clause, entry.sense, match.end));
}

/** What is done by deciding it. */
export const isSettled = (type: TriggerSense["type"]) =>
  type === "sanction" || type === "legislation" || type === "appointment";

/** "collided with a boat, injuring two": the act before has told it. */
function isToll({ units, clauses }: SentenceContext, { group, governor }: Clause): boolean {
  const host = clauses[governor ?? -1];
  if (group.finite || host === undefined) return false;
  if (!/^(?:kill|wound|injure|destroy|maim|hit|target)$/.test(group.lemma)) return false;
  const acts = verbTriggers
    .get(host.group.lemma)
    ?.some((entry) => isForce(entry.sense.type) && matchOf(units, host, entry) !== null);
  return acts === true || units.slice(0, group.from).some(({ lower }) => isEventNoun(lower));
}

/** "sanctions that target banks", "hit exporters with tariffs": no force. */
const isEconomic = ({ units }: SentenceContext, { type }: TriggerSense, lemma: string) =>
  type === "military-incident" &&
  /^(?:target|hit|strike|attack|slam|down|kill)$/.test(lemma) &&
  units.some(({ lower }) =>
    /^(?:sanctions?|tariffs?|levies|duties|prices?|inflation|lawsuits?|polls?)$/.test(lower),
  );

/** "soldiers captured in Kursk": who is spoken of, without a day or a doer. */
const isMentioned = ({ units }: SentenceContext, { group, range, object }: Clause) =>
  group.passive &&
  group.from === group.main &&
  !group.finite &&
  /^(?:capture|seize|detain|jail|injure|wound|kidnap|abduct|take|kill)$/.test(group.lemma) &&
  !units.slice(object.from, object.to).some(({ lower }) => lower === "by") &&
  dateIn(units, range, range.from) === null;

/** "is appointed by the king": a rule that holds, no act of a day. */
const isRule = (
  { title, units }: SentenceContext,
  { group, range }: Clause,
  { type }: TriggerSense,
  { rule }: NonNullable<Status>,
) =>
  rule === "frames/status-present" &&
  group.passive &&
  !title &&
  !(
    type === "sanction" && /^(?:designate|sanction|blacklist|add|list|impose)$/.test(group.lemma)
  ) &&
  units[group.from]?.lower !== "being" &&
  dateIn(units, range, range.from)?.past !== true;

/** "speaking to Xi, he said": how something was said, and no call of its own. */
const isAddress = ({ group }: Clause, { type, within }: TriggerSense, lemma: string) =>
  type === "call" && within === undefined && !group.finite && /^(?:speak|talk)/.test(lemma);

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
    /^(?:agree|decide|vow|pledge|promise|commit|threaten)$/.test(host.lemma) &&
    !(/^(?:agree|decide)$/.test(host.lemma) && isSettled(type))
  )
    return !isEncounter(type) || (type !== "meeting" && host.lemma === "threaten");
  if (group.passive && group.lemma === "sign") return false;
  if (type !== "military-incident" && type !== "other" && type !== "agreement") return false;
  const hangs = kind === "relative" || kind === "participle";
  return (
    hangs &&
    subject !== null &&
    subject.to <= group.from &&
    isEventNoun(units[subject.to - 1]?.lower ?? "")
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
  return first !== undefined && isEventNoun(units[first.to - 1]?.lower ?? "");
}
