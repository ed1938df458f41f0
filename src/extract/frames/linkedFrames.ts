/**
 * Sentences that tell more of an event named before, without naming it again: "It was also attended by Rubio", "The
 * Indian delegation was led by Ghosh".
 */
import type { Frame, FrameParticipant } from "../types.ts";
import { actorsIn, chunksOf } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause } from "./clauseTypes.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { statusOfClause } from "./status.ts";

const gatherings = new Set(["meeting", "visit", "summit", "call", "negotiation"]);
const attending = new Set([
  "attend",
  "chair",
  "host",
  "co-chair",
  "co-host",
  "lead",
  "head",
  "join",
  "address",
  "moderate",
  "hold",
]);
const delegations = new Set([
  "delegation",
  "team",
  "side",
  "mission",
  "delegations",
  "sides",
  "contingent",
]);

/** Whether a frame is one that later sentences may go on about. */
export const isGathering = ({ type }: Frame) => gatherings.has(type);

/** The frame of a clause that goes on about one of the gatherings told before; null if it does not. */
export function linkedFrame(
  context: SentenceContext,
  index: number,
  gatherings: () => readonly Frame[],
): Frame | null {
  const { units, clauses } = context;
  const clause = clauses[index];
  if (clause?.subject == null || !clause.group.passive || !attending.has(clause.group.lemma))
    return null;
  const lowers = units.slice(clause.subject.from, clause.subject.to).map(({ lower }) => lower);
  const rule = linkOf(clause, lowers);
  const status = statusOfClause(units, clauses, index);
  if (rule === null || status === null) return null;
  const told = gatherings();
  const role = /host/.test(clause.group.lemma) ? "host" : "participant";
  const agents = chunksOf(units, clause.object)
    .filter(({ preposition }) => preposition === "by" || preposition === "with")
    .flatMap((chunk) => actorsIn(units, chunk, role, "agent"));
  const before = rule === "it-attended" ? told.at(-1) : meetingOf(context, agents, told);
  if (agents.length === 0 || before === undefined) return null;
  return frameOf(context, {
    type: before.type,
    cameo: before.cameo,
    status: before.status,
    trigger: { from: clause.group.from, to: clause.group.main + 1 },
    lemma: clause.group.lemma,
    rule: `frames/${rule}`,
    range: clause.range,
    participants: [...agents, ...before.participants],
    place: before.place,
    date: before.date,
    attributedTo: attributionOf(context, index),
    general: false,
    rules: [status.rule],
    concerned: before.countries,
  });
}

/** The gathering of which a delegation was part: the last one of its country at which nobody is named. */
function meetingOf(
  { facts: { countryOf } }: SentenceContext,
  agents: readonly FrameParticipant[],
  told: readonly Frame[],
): Frame | undefined {
  const countries = agents.map(({ person, country }) => country ?? countryOf.get(person ?? ""));
  const own = told.filter((frame) =>
    frame.countries.some((country) => countries.includes(country)),
  );
  return (
    own.findLast(({ participants }) => participants.every(({ person }) => person === undefined)) ??
    own.at(-1) ??
    told.at(-1)
  );
}

function linkOf({ group }: Clause, subject: readonly string[]): string | null {
  if (subject.length <= 2 && ["it", "which", "this"].includes(subject[0] ?? ""))
    return "it-attended";
  return (group.lemma === "lead" || group.lemma === "head") &&
    subject.some((lower) => delegations.has(lower))
    ? "delegation-led"
    : null;
}
