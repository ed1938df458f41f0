/** Who takes part in an event that a noun names: owners before it, "with", "between", "by" behind it, and its verb's subject. */
import type { EventType, ParticipantRole } from "../../model/timeline.ts";
import type { FrameParticipant } from "../types.ts";
import { actorsIn, type Chunk, chunksOf, isPossessive } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Entry } from "./lexicon.ts";
import { hosting } from "./lexiconCommon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import { askers, attendees, present } from "./nounCompany.ts";
import type { Named, Relation } from "./nounPhrases.ts";
import { breaksOut, encounters, isForce, isRefusedOffer } from "./nounReality.ts";
import { passiveSayingOf } from "./saying.ts";
import type { Unit } from "./units.ts";

/** All who take part; some may be named twice. */
export function participantsOf(
  context: SentenceContext,
  named: Named,
  relation: Relation,
  performed: boolean,
  chunks: readonly Chunk[],
): FrameParticipant[] {
  const { units, clauses } = context;
  const [first, second] = rolesOf(named.entry);
  const clause = clauses[relation.index];
  const found = [
    ...owners(units, named, first),
    ...chunks.flatMap((chunk) => besides(units, chunk, named, first, second)),
    ...attendees(context, named, relation, first),
    ...present(context, named, first),
  ];
  if (clause !== undefined) {
    found.push(...askers(context, clause, second));
    if (joins(units, named, relation, performed, clause, found))
      found.push(...subjects(units, clause, named.entry, first));
    if (relation.kind === "subject") found.push(...agents(units, clause, first));
  }
  return found.length === 0 && isForce(named.entry.sense.type) ? sidesOfSentence(context) : found;
}

const rolesOf = ({ sense }: Entry<TriggerSense>): readonly [ParticipantRole, ParticipantRole] =>
  sense.roles ?? rolesByType[sense.type] ?? ["participant", "participant"];

const rolesByType: {
  readonly [type in EventType]?: readonly [ParticipantRole, ParticipantRole];
} = {
  visit: ["guest", "host"],
  statement: ["speaker", "speaker"],
  announcement: ["speaker", "speaker"],
  accusation: ["speaker", "opponent"],
  threat: ["speaker", "opponent"],
};

/** "Lee's visit", "the India-China talks" */
function owners(
  units: readonly Unit[],
  { phrase, noun }: Named,
  role: ParticipantRole,
): FrameParticipant[] {
  const found: FrameParticipant[] = [];
  for (let at = phrase.from; at < noun.from; at++) {
    const unit = units[at];
    if (unit?.entity == null) continue;
    const { start, end, entity } = unit;
    if (entity.kind === "person" && isPossessive(units, at))
      found.push({ start, end, person: entity.person, role, rule: "frames/possessive" });
    else found.push(...actorsIn(units, { from: at, to: at + 1 }, role, "compound", "anything"));
  }
  return found;
}

const own = new Set(["by", "of", "between", "among", "involving", "from"]);

/** Those behind the noun: "talks between A and B", "a call with A", "sanctions on A". */
function besides(
  units: readonly Unit[],
  chunk: Chunk,
  { entry: { sense, lemma }, noun }: Named,
  first: ParticipantRole,
  second: ParticipantRole,
): FrameParticipant[] {
  const led = chunk.preposition ?? "";
  const before = chunk.from - 2;
  if (led === "of" && before >= noun.to && units[before]?.kind === "word") {
    const role = roleOfWord(units[before]?.lower ?? "", sense.type, first);
    return role === null ? [] : actorsIn(units, chunk, role, "noun-of");
  }
  if (own.has(led)) return actorsIn(units, chunk, first, `noun-${led}`);
  if (
    led === "with" ||
    led === "alongside" ||
    (led === "on" && lemma.endsWith("call")) ||
    (led === "to" && sense.type === "call")
  )
    return actorsIn(units, chunk, second, "noun-with");
  return sense.roles !== undefined && ["on", "against", "for", "to"].includes(led)
    ? actorsIn(units, chunk, second, "noun-target", "anything")
    : [];
}

/** "at the invitation of Modi" he is the host; "in the presence of" and "under the mediation of" somebody takes part; else nobody. */
function roleOfWord(lower: string, type: EventType, role: ParticipantRole): ParticipantRole | null {
  if (lower === "invitation") return type === "visit" ? "host" : null;
  return /^(?:presence|chairmanship|chairpersonship|chair|mediation|leadership|leaders?|presidents?|ministers?|officials?|representatives?|delegations?|envoys?|chiefs?|heads?|members?|participation|attendance|behest)$/.test(
    lower,
  )
    ? role
    : null;
}

/** Whether the clause's subject takes part: "Lee held talks", "Lee said in talks with Kato". */
function joins(
  units: readonly Unit[],
  { entry, phrase }: Named,
  { kind, preposition }: Relation,
  performed: boolean,
  clause: Clause,
  found: readonly FrameParticipant[],
): boolean {
  if (clause.group.passive) return false;
  if ((kind === "object" && performed) || isRefusedOffer(units, phrase, clause)) return true;
  const complemented = found.length > 0 && found.every(({ rule }) => rule === "frames/noun-with");
  return (
    kind === "prepositional" &&
    !found.some(({ rule }) => rule === "frames/possessive") &&
    (complemented || ["in", "during", "at"].includes(preposition ?? "")) &&
    encounters.has(entry.sense.type) &&
    (complemented || found.length < 2)
  );
}

function subjects(
  units: readonly Unit[],
  { group, subject }: Clause,
  { sense }: Entry<TriggerSense>,
  first: ParticipantRole,
): FrameParticipant[] {
  if (subject === null) return [];
  const role = hosting.has(group.lemma) && encounters.has(sense.type) ? "host" : first;
  return chunksOf(units, subject)
    .filter(
      ({ preposition }) =>
        preposition === null || ["with", "between", "alongside"].includes(preposition),
    )
    .flatMap((chunk) => actorsIn(units, chunk, role, "subject"));
}

/** "was hosted by Lee", "broke out between A and B" */
function agents(
  units: readonly Unit[],
  clause: Clause,
  first: ParticipantRole,
): FrameParticipant[] {
  if (isJudged(units, clause) || !(clause.group.passive || breaksOut(clause))) return [];
  const role = /host/.test(clause.group.lemma) ? "host" : first;
  return chunksOf(units, clause.object)
    .filter(({ preposition }) => ["by", "between", "with"].includes(preposition ?? ""))
    .flatMap((chunk) => actorsIn(units, chunk, role, "agent"));
}

/** "The pact was condemned by Iran": its date and agent are those of what is said. */
export const isJudged = (units: readonly Unit[], clause: Clause | undefined) =>
  clause !== undefined && passiveSayingOf(units, clause.group) !== null;

/** "India and China … since the clashes": two countries that a sentence is about are the sides of its clash. */
function sidesOfSentence({ units, clauses }: SentenceContext): FrameParticipant[] {
  const subject = clauses.find(({ kind, subject }) => kind === "main" && subject !== null)?.subject;
  if (subject == null) return [];
  const sides = actorsIn(units, subject, "participant", "sentence-sides").filter(
    ({ person, organisation }) => person === undefined && organisation === undefined,
  );
  return sides.length === 2 ? sides : [];
}
