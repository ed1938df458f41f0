/** Whether what a verb tells of happened, is planned, was put off, called off or refused; or is no event at all. */
import { isAhead, isHabit, isHypothetical, isNobody } from "./clauseDoubts.ts";
import type { Clause } from "./clauseTypes.ts";
import { infinitiveStatus } from "./infinitives.ts";
import * as common from "./lexiconCommon.ts";
import { type Status, told } from "./statusTypes.ts";
import type { Unit } from "./units.ts";

const doubts = new Set([
  "reportedly",
  "possibly",
  "perhaps",
  "maybe",
  "allegedly",
  "purportedly",
  "supposedly",
  "apparently",
]);

const idle = new Set([
  "can",
  "cannot",
  "ca",
  "should",
  "must",
  "shouldn't",
  "can't",
  "mustn't",
  "couldn't",
]);

const uncertain = new Set(["may", "might", "could"]);

const habits = new Set([
  "usually",
  "regularly",
  "annually",
  "often",
  "always",
  "typically",
  "traditionally",
  "normally",
  "rarely",
  "frequently",
  "generally",
  "sometimes",
  "routinely",
]);

/** The status a clause's verb gives to what it tells. */
export function statusOfClause(
  units: readonly Unit[],
  clauses: readonly Clause[],
  index: number,
): Status {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const own = ownStatus(units, clauses, clause, index);
  return own === null ? null : inContext(clauses, clause, own);
}

function ownStatus(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
  index: number,
): Status {
  const { group } = clause;
  if (group.negated || isNobody(units, clause)) return null;
  if (isHypothetical(units, clause)) return null;
  const around = units.slice(Math.max(0, group.from - 1), group.main + 2).map(({ lower }) => lower);
  if (around.some((lower) => habits.has(lower)) || isHabit(units, clause)) return null;
  if (group.infinitive)
    return infinitiveStatus(units, clauses, clause, index, () =>
      statusOfClause(units, clauses, clause.governor ?? -1),
    );
  if (around.some((lower) => doubts.has(lower))) return told("unconfirmed", "status-doubt");
  if (group.modal !== null) {
    if (idle.has(group.modal)) return null;
    return uncertain.has(group.modal)
      ? told("unconfirmed", "status-may")
      : told("planned", "status-will");
  }
  if (!group.finite && group.form === "ing") return participleStatus(units, clauses, clause);
  if (group.progressive && isAhead(units, clause)) return told("planned", "status-ahead");
  if (!group.past && !group.perfect && isAhead(units, clause))
    return told("planned", "status-ahead");
  return told("occurred", group.past || group.perfect ? "status-past" : "status-present");
}

function participleStatus(
  units: readonly Unit[],
  clauses: readonly Clause[],
  clause: Clause,
): Status {
  const { opener, governor, group } = clause;
  if (["of", "about", "for", "without", "from", "against", "on"].includes(opener ?? ""))
    return null;
  const host = governor === null ? undefined : clauses[governor];
  if (isAhead(units, clause)) return told("planned", "status-ahead");
  if (host === undefined || clause.subject?.to === group.from)
    return told("occurred", "status-participle");
  const { lemma } = host.group;
  const dated = units.slice(clause.range.from, clause.range.to).some(({ date }) => date !== null);
  if ((lemma === "include" || opener === "including") && !dated) return null;
  const adjacent = clause.group.from - host.group.main <= 2;
  if (adjacent && common.weighing.has(lemma)) return told("unconfirmed", "status-weighed");
  if (adjacent && lemma === "avoid") return null;
  if (adjacent && (common.refusing.has(lemma) || common.refusing.has(`${lemma} ${opener}`)))
    return told("refused", "status-refused");
  if (adjacent && common.planning.has(lemma)) return told("planned", "status-planned");
  if (opener === "before" && group.main > host.group.main) return told("planned", "status-before");
  const status = statusOfClause(units, clauses, governor ?? -1);
  return status === null
    ? host.group.negated
      ? told("occurred", "status-participle")
      : null
    : { ...status, rule: "frames/status-participle" };
}

/** What a clause hangs on may cast doubt: "denied that they met", "if", "reportedly". */
function inContext(clauses: readonly Clause[], clause: Clause, status: Status): Status {
  const host = clause.governor === null ? undefined : clauses[clause.governor];
  if (host === undefined || clause.kind !== "content") return status;
  return common.denying.has(host.group.lemma) && status !== null
    ? { status: "unconfirmed", rule: "frames/status-denied" }
    : status;
}
