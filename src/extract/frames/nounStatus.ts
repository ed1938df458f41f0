/** The status of an event that a noun names: by its adjectives, and by what the clause's verb does to it. */
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Named, Relation } from "./nounPhrases.ts";
import { isPurpose, isRefusedOffer, isUnreal } from "./nounReality.ts";
import { statusOfClause } from "./status.ts";
import { type Status, told } from "./statusTypes.ts";
import type { Unit } from "./units.ts";
import { adjectiveStatus, isPerforming, verbOnNoun } from "./verbsOnNouns.ts";

/** The status of the event named; null if the words tell of none ("calls for talks"). */
export function statusOfNamed(context: SentenceContext, named: Named, relation: Relation): Status {
  const { units, clauses } = context;
  const clause = clauses[relation.index];
  if (isPurpose(context, named, clause)) return told("planned", "status-purpose");
  if (isRefusedOffer(units, named.phrase, clause)) return told("refused", "status-refused");
  if (isUnreal(units, named.phrase, clause)) return null;
  const adjectives = units.slice(named.phrase.from, named.noun.from).map(({ lower }) => lower);
  const own = adjectiveStatus(adjectives);
  if (clause === undefined) return own ?? namedStatus();
  const status = statusOfClause(units, clauses, relation.index);
  if (relation.kind === "object" && isToBeUsed(clause)) return told("planned", "status-will");
  if (isObject(relation, clause))
    return objectStatus(units, clause, own, status, isDefinite(units, named));
  if (relation.kind === "subject") return subjectStatus(clause, own, status);
  return besideStatus(units, named, relation, own ?? namedStatus(), own ?? status);
}

/** "the", "this", "Monday's", "Lee's": one event, known. */
const isDefinite = (units: readonly Unit[], { phrase, noun }: Named) =>
  units
    .slice(phrase.from, noun.from)
    .some(
      ({ lower, date }) =>
        date !== null || /^(?:the|this|that|these|those|his|her|its|their|'s)$/.test(lower),
    );

/** "will use this trip to": what will be used lies ahead. */
const isToBeUsed = ({ group }: Clause) =>
  group.modal === "will" && /^(?:use|begin|start|mark|conclude|kick)$/.test(group.lemma);

/** The verb does something to the event: its object, or the subject of a passive. */
const isObject = ({ kind }: Relation, { group }: Clause) =>
  kind === "object" || (kind === "subject" && group.passive);

/** What is done already is welcomed or opposed by name: "welcomed the April signing of a pact". */
const approving = /^(?:welcome|oppose|support|back|favou?r)$/;

function objectStatus(
  units: readonly Unit[],
  { group }: Clause,
  own: Status,
  status: Status,
  definite: boolean,
) {
  const next = units[group.main + 1]?.lower ?? "";
  const changed = verbOnNoun(group.lemma, next);
  if (changed === "none")
    return approving.test(group.lemma) && definite ? (own ?? namedStatus()) : null;
  if (changed !== null) return status === null ? null : changed;
  if (!isPerforming(group.lemma, next)) return own ?? namedStatus();
  const keeps = own !== null && status?.status === "occurred" && own.status !== "planned";
  return keeps ? own : status;
}

function subjectStatus({ group }: Clause, own: Status, status: Status): Status {
  if (isScheduled(group.lemma) && group.form === "past")
    return group.negated ? null : told("planned", "status-planned");
  if (group.negated && group.lemma === "take" && group.modal === null)
    return told("cancelled", "status-not-held");
  if (status === null) return group.negated ? null : own;
  if (status.status === "unconfirmed" && !happens.test(group.lemma)) return own ?? namedStatus();
  return status.status !== "occurred" ? status : (own ?? status);
}

const happens = /^(?:take|hold|begin|start|happen|occur|resume|go|come)$/;

/** Behind a preposition: "ahead of the talks", "will sign it at the summit". */
function besideStatus(
  units: readonly Unit[],
  { phrase }: Named,
  { preposition }: Relation,
  otherwise: Status,
  status: Status,
): Status {
  if (preposition === "ahead" || units[phrase.from - 2]?.lower === "ahead")
    return told("planned", "status-ahead-of");
  const inside = ["in", "during", "at"].includes(preposition ?? "");
  return inside && status !== null && status.status !== "occurred" ? status : otherwise;
}

/** "talks set for next week" */
const isScheduled = (lemma: string) =>
  ["set", "schedule", "slate", "plan", "expect"].includes(lemma);

const namedStatus = (): Status => told("occurred", "status-named");

/** Whether the clause's verb makes the event happen, changes or refuses it. */
export function isPerformed(
  units: readonly Unit[],
  clause: Clause | undefined,
  relation: Relation,
): boolean {
  if (clause === undefined || !isObject(relation, clause)) return false;
  const next = units[clause.group.main + 1]?.lower ?? "";
  const changed = verbOnNoun(clause.group.lemma, next);
  return isPerforming(clause.group.lemma, next) || (changed !== null && changed !== "none");
}
