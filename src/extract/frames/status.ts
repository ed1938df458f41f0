/** Whether what a verb or a noun tells of happened, is planned, was put off, called off or refused; or is no event at all. */
import type { EventStatus } from "../../model/timeline.ts";
import type { Clause } from "./clauses.ts";
import * as common from "./lexiconCommon.ts";
import type { Unit } from "./units.ts";

/** A status and the rule that told it; null where the words tell of no event ("did not meet", "if they meet"). */
export type Status = { readonly status: EventStatus; readonly rule: string } | null;

const told = (status: EventStatus, rule: string): Status => ({ status, rule: `frames/${rule}` });

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
const hypothetical = new Set(["if", "unless", "whether", "lest"]);

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
  if (group.infinitive) return infinitiveStatus(units, clauses, clause, index);
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

/** "No meeting was held", "neither side agreed". */
const isNobody = (units: readonly Unit[], { subject }: Clause) =>
  subject !== null &&
  units
    .slice(Math.max(0, subject.from - 1), subject.from + 1)
    .some(({ lower }) => ["no", "neither", "none", "nobody", "few"].includes(lower));

/** "meets annually", "meets every year" */
const isHabit = (units: readonly Unit[], { object, group }: Clause) =>
  !group.past &&
  units
    .slice(object.from, object.to)
    .some(({ lower }) => /^(?:annually|regularly|every|yearly|monthly|weekly)$/.test(lower));

const isHypothetical = (units: readonly Unit[], { opener, range }: Clause) =>
  hypothetical.has(opener ?? "") ||
  hypothetical.has(units[range.from]?.lower ?? "") ||
  hypothetical.has(units[range.from - 1]?.lower ?? "");

/** A date of the clause lies ahead: "is meeting Xi on Monday". */
const isAhead = (units: readonly Unit[], { range }: Clause) =>
  units.slice(range.from, range.to).some(({ date }) => date?.past === false);

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

/** "plans to", "refused to", "to visit" alone in a headline, "travelled to meet". */
function infinitiveStatus(
  units: readonly Unit[],
  clauses: readonly Clause[],
  { group, governor, opener }: Clause,
  index: number,
): Status {
  const host = governor === null ? undefined : clauses[governor];
  const before = opener ?? "";
  if (host === undefined)
    return index === 0 && group.from > 0 ? told("planned", "status-headline") : null;
  if (
    /^(?:set|due|slated|poised|scheduled|ready|expected|likely|bound|prepared|planning|keen|willing|able|unable|unlikely|hopeful|eager)$/.test(
      before,
    )
  ) {
    if (before === "unable" || before === "unlikely") return null;
    if (
      /^(?:keen|willing|hopeful|eager|able|ready|likely)$/.test(before) &&
      before !== "likely" &&
      before !== "ready"
    )
      return null;
    return chained(
      units,
      clauses,
      governor,
      before === "likely"
        ? told("unconfirmed", "status-likely")
        : told("planned", "status-planned"),
    );
  }
  if (/^(?:plans?|intention|decision|pledge|promise|agreement|commitment)$/.test(before))
    return plansTo(host);
  if (
    /^(?:invitation|request|proposal|offer|bid|refusal|failure|attempt|call|opportunity|chance|need|efforts?|readiness|willingness)$/.test(
      before,
    )
  )
    return refusedOr(host, before);
  const { lemma } = host.group;
  const between = group.from - host.group.main - 1;
  if (common.refusing.has(lemma) || lemma === "fail")
    return lemma === "fail" ? null : told("refused", "status-refused");
  if (host.group.negated) return null;
  if (lemma === "be" && between === 0) return told("planned", "status-is-to");
  if (
    [
      "set",
      "schedule",
      "slate",
      "expect",
      "plan",
      "prepare",
      "intend",
      "agree",
      "promise",
      "pledge",
      "vow",
      "decide",
      "arrange",
      "poise",
      "look",
      "ready",
      "gear",
      "opt",
      "choose",
      "announce",
    ].includes(lemma)
  )
    return chained(units, clauses, governor, told("planned", "status-planned"));
  if (
    [
      "hope",
      "want",
      "seek",
      "wish",
      "like",
      "love",
      "aim",
      "try",
      "attempt",
      "consider",
      "offer",
      "propose",
    ].includes(lemma)
  )
    return ["hope", "aim", "want"].includes(lemma) ? told("unconfirmed", "status-hoped") : null;
  if (
    [
      "continue",
      "begin",
      "start",
      "manage",
      "go",
      "come",
      "travel",
      "fly",
      "arrive",
      "meet",
      "gather",
      "head",
      "convene",
      "return",
      "sit",
      "visit",
      "leave",
      "depart",
    ].includes(lemma)
  ) {
    const status = statusOfClause(units, clauses, governor ?? -1);
    return status === null ? null : { ...status, rule: "frames/status-purpose" };
  }
  return null;
}

/** "is expected to": planned; "was not expected to": nothing. */
const chained = (
  units: readonly Unit[],
  clauses: readonly Clause[],
  governor: number | null,
  status: Status,
): Status => {
  const host = clauses[governor ?? -1];
  return host === undefined || host.group.negated || isHypothetical(units, host) ? null : status;
};

/** "scrapped plans to visit" cancels the visit. */
const plansTo = ({ group: { lemma } }: Clause): Status => {
  if (common.cancelling.has(lemma)) return told("cancelled", "status-cancelled");
  return common.postponing.has(lemma)
    ? told("postponed", "status-postponed")
    : told("planned", "status-plan-noun");
};

/** "rejected a request to meet" refuses the meeting; a mere request is none. */
const refusedOr = ({ group: { lemma } }: Clause, noun: string): Status => {
  if (common.refusing.has(lemma) || noun === "refusal") return told("refused", "status-refused");
  return noun === "invitation" && lemma === "accept" ? told("planned", "status-accepted") : null;
};

/** What a clause hangs on may cast doubt: "denied that they met", "if", "reportedly". */
function inContext(clauses: readonly Clause[], clause: Clause, status: Status): Status {
  const host = clause.governor === null ? undefined : clauses[clause.governor];
  if (host === undefined || clause.kind !== "content") return status;
  return common.denying.has(host.group.lemma) && status !== null
    ? { status: "unconfirmed", rule: "frames/status-denied" }
    : status;
}

const nounAdjectives: readonly (readonly [EventStatus, ReadonlySet<string>])[] = [
  [
    "planned",
    new Set(
      "upcoming|planned|scheduled|next|forthcoming|future|expected|coming|impending|looming|pending|anticipated|long-awaited|follow-up|early".split(
        "|",
      ),
    ),
  ],
  [
    "unconfirmed",
    new Set(
      "possible|potential|proposed|prospective|hypothetical|eventual|alleged|reported|would-be|rumoured|rumored".split(
        "|",
      ),
    ),
  ],
  ["cancelled", new Set(["cancelled", "canceled", "scrapped", "aborted", "scuttled", "abandoned"])],
  ["postponed", new Set(["postponed", "delayed", "deferred"])],
];

/** The status an adjective gives to a noun: "the upcoming talks". */
export function adjectiveStatus(adjectives: readonly string[]): Status {
  for (const [status, known] of nounAdjectives)
    if (adjectives.some((lower) => known.has(lower))) return told(status, "status-adjective");
  return null;
}

/** How many words behind a verb go with it to what it does to an event: "called off", "took part in". */
export function particlesOf(lemma: string, next: string, second: string): number {
  const known = [
    common.performing,
    common.cancelling,
    common.postponing,
    common.refusing,
    common.planning,
    common.weighing,
  ];
  if (known.some((verbs) => verbs.has(`${lemma} ${next} ${second}`))) return 2;
  return known.some((verbs) => verbs.has(`${lemma} ${next}`)) ? 1 : 0;
}

/** What the verb that governs a named event does to it: "called off the trip", "proposed talks"; null: as the clause. */
export function verbOnNoun(lemma: string, next: string): Status | "none" {
  const is = (verbs: ReadonlySet<string>) => verbs.has(`${lemma} ${next}`) || verbs.has(lemma);
  if (is(common.cancelling)) return told("cancelled", "status-cancelled");
  if (is(common.postponing)) return told("postponed", "status-postponed");
  if (is(common.performing) && !common.planning.has(lemma)) return null;
  if (is(common.refusing)) return told("refused", "status-refused");
  if (is(common.denying)) return told("unconfirmed", "status-denied");
  if (is(common.planning)) return told("planned", "status-planned");
  if (is(common.weighing))
    return ["consider", "mull", "weigh", "explore", "contemplate"].includes(lemma)
      ? told("unconfirmed", "status-weighed")
      : "none";
  return is(common.asking) ? "none" : null;
}

/** Whether a verb makes the event it names happen: "held" talks, "took part in" talks. */
export const isPerforming = (lemma: string, next: string) =>
  common.performing.has(lemma) || common.performing.has(`${lemma} ${next}`);

export const isRefusing = (lemma: string, next: string) =>
  common.refusing.has(lemma) || common.refusing.has(`${lemma} ${next}`);
