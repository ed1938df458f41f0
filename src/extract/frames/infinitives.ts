/** The status of an infinitive by what it hangs on: "plans to", "refused to", "scrapped plans to", "travelled to meet". */
import { isHypothetical } from "./clauseDoubts.ts";
import type { Clause } from "./clauseTypes.ts";
import * as common from "./lexiconCommon.ts";
import { type Status, told } from "./statusTypes.ts";
import type { Unit } from "./units.ts";

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words right before an infinitive: "is due to", "were likely to". */
const foreseen = list(
  "set due slated poised scheduled ready expected likely bound prepared planning",
);
/** They tell what somebody would like or could do. */
const inclined = list("keen willing able unable unlikely hopeful eager");
const intentions = /^(?:plans?|intention|pledge|promise|agreement|commitment)$/;
const decisions = /^(?:decisions?|move|ruling)$/;
const offers =
  /^(?:invitation|request|proposal|offer|bid|refusal|failure|attempt|call|opportunity|chance|need|efforts?|readiness|willingness)$/;

/** Verbs that say their infinitive will be done. */
const planningVerbs = list(
  "set schedule slate expect plan prepare intend agree promise pledge vow decide arrange poise look ready gear opt choose announce vote resolve",
);
const wishingVerbs = list("hope want seek wish like love aim try attempt consider offer propose");
const hopes = list("hope aim want");
/** Verbs by which their infinitive is settled: "voted to impose". */
const decidingVerbs = list("agree decide vote resolve opt choose move");
/** Verbs whose infinitive is done with them: "travelled to meet". */
const carryingVerbs = list(
  "send dispatch continue begin start manage go come travel fly arrive meet gather head convene return sit visit leave depart",
);

/** The status that an infinitive's governor gives it; `hostStatus` tells the governor's own. */
export function infinitiveStatus(
  units: readonly Unit[],
  clauses: readonly Clause[],
  { group, governor, opener }: Clause,
  index: number,
  hostStatus: () => Status,
): Status {
  const host = clauses[governor ?? -1];
  const before = wordBefore(units, group.from) ?? opener ?? "";
  if (host === undefined)
    return index === 0 && group.from > 0 ? told("planned", "status-headline") : null;
  if (inclined.has(before)) return null;
  if (foreseen.has(before)) return chained(units, host, foreseenStatus(before));
  if (decisions.test(before)) return told("occurred", "status-decided");
  if (intentions.test(before)) return plansTo(host);
  if (offers.test(before)) return refusedOr(host, before);
  return governedStatus(units, host, group.from - host.group.main - 1, hostStatus);
}

/** The word before an infinitive, over dates: "the decision last week to blacklist". */
function wordBefore(units: readonly Unit[], from: number): string | null {
  let at = from - 1;
  while (
    units[at]?.kind === "date" ||
    (at < from - 1 && /^(?:on|in)$/.test(units[at]?.lower ?? ""))
  )
    at--;
  return at < from - 1 ? (units[at]?.lower ?? null) : null;
}

/** Whether a verb or noun before an infinitive settles it: "agreed to freeze", "the decision to blacklist". */
export const isDecided = (
  units: readonly Unit[],
  clauses: readonly Clause[],
  { group, governor, opener }: Clause,
): boolean => {
  const host = clauses[governor ?? -1]?.group;
  if (!group.infinitive || host === undefined) return false;
  if (decisions.test(wordBefore(units, group.from) ?? opener ?? "")) return true;
  const between = units.slice(host.main + 1, group.from);
  const near = between.every(
    ({ kind, lower }) => kind === "date" || /^(?:on|in|at|.+ly|last|also|then)$/.test(lower),
  );
  return decidingVerbs.has(host.lemma) && near && !host.negated;
};

const foreseenStatus = (before: string): Status =>
  before === "likely" ? told("unconfirmed", "status-likely") : told("planned", "status-planned");

/** By the governing verb alone; `between` words stand between it and the infinitive. */
function governedStatus(
  units: readonly Unit[],
  host: Clause,
  between: number,
  hostStatus: () => Status,
): Status {
  const { lemma, negated } = host.group;
  if (lemma === "fail") return null;
  if (common.refusing.has(lemma)) return told("refused", "status-refused");
  if (negated) return null;
  if (lemma === "be" && between === 0) return told("planned", "status-is-to");
  if (planningVerbs.has(lemma)) return chained(units, host, told("planned", "status-planned"));
  if (wishingVerbs.has(lemma)) return hopes.has(lemma) ? told("unconfirmed", "status-hoped") : null;
  if (!carryingVerbs.has(lemma)) return null;
  const status = hostStatus();
  return status === null ? null : { ...status, rule: "frames/status-purpose" };
}

/** "If they are expected to", "were not expected to": nothing. */
const chained = (units: readonly Unit[], host: Clause, status: Status): Status =>
  host.group.negated || isHypothetical(units, host) ? null : status;

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
