/** What adjectives and verbs do to an event that is named beside them: "the upcoming talks", "called off the trip". */
import type { EventStatus } from "../../model/timeline.ts";
import * as common from "./lexiconCommon.ts";
import { type Status, told } from "./statusTypes.ts";

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
