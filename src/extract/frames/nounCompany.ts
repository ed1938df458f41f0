/** Who takes part in a named event by the word of another clause: who attended it, who had asked for it. */
import type { ParticipantRole } from "../../model/timeline.ts";
import type { FrameParticipant } from "../types.ts";
import { actorsIn, chunksOf, isPossessive } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Named, Relation } from "./nounPhrases.ts";
import type { Unit } from "./units.ts";

const attending =
  /^(?:attend|chair|co-chair|cochair|host|co-host|lead|head|join|address|moderate|mediate|broker|preside)$/;

/** "was held in Oslo, attended by Lee and Kato" */
export function attendees(
  { units, clauses }: SentenceContext,
  { noun }: Named,
  { index }: Relation,
  role: ParticipantRole,
): FrameParticipant[] {
  return clauses
    .filter(
      ({ group, governor, subject, kind }, at) =>
        attending.test(group.lemma) &&
        group.form === "past" &&
        at !== index &&
        group.main > noun.to &&
        (group.passive || kind === "participle") &&
        (governor === index ||
          (subject !== null && subject.from <= noun.from && noun.to <= subject.to)),
    )
    .flatMap(({ group, object }) =>
      chunksOf(units, object)
        .filter(({ preposition }) => preposition === "by" || preposition === "with")
        .flatMap((chunk) =>
          actorsIn(units, chunk, /host/.test(group.lemma) ? "host" : role, "agent"),
        ),
    );
}

/** "Attending the meeting were Lee and Kato", "Present at the talks were …": those behind the verb take part. */
export function present(
  { units, clauses }: SentenceContext,
  { noun, phrase }: Named,
  role: ParticipantRole,
): FrameParticipant[] {
  if (!/^(?:attending|present|participating|among|also|joining)$/.test(units[0]?.lower ?? ""))
    return [];
  const be = units.findIndex(
    ({ lower }, at) => at >= noun.to && /^(?:was|were|are|is)$/.test(lower),
  );
  if (be < 0 || be > Math.max(phrase.to, noun.to + 8)) return [];
  const next = clauses.find(({ group }) => group.finite && group.from > be)?.group.from;
  return actorsIn(units, { from: be + 1, to: next ?? units.length }, role, "present");
}

/** "rejected a request by Lee to hold talks"; "Lee's request to hold talks was rejected" */
export function askers(
  { units, clauses }: SentenceContext,
  { group, governor, subject }: Clause,
  role: ParticipantRole,
): FrameParticipant[] {
  if (!group.infinitive) return [];
  const asked = clauses[governor ?? -1];
  const range = asked === undefined ? subject : asked.object;
  if (range === null) return [];
  if (asked === undefined) return requesters(units, range, role);
  return chunksOf(units, range)
    .filter(({ preposition }) => preposition === "by" || preposition === "from")
    .flatMap((chunk) => actorsIn(units, chunk, role, "asked-by"));
}

function requesters(
  units: readonly Unit[],
  { from, to }: { from: number; to: number },
  role: ParticipantRole,
): FrameParticipant[] {
  if (!/^(?:request|offer|proposal|bid|invitation|call|demand)s?$/.test(units[to - 1]?.lower ?? ""))
    return [];
  return units
    .slice(from, to)
    .flatMap(({ start, end, entity }, step) =>
      entity?.kind === "person" && isPossessive(units, from + step)
        ? [{ start, end, person: entity.person, role, rule: "frames/asked-by" }]
        : [],
    );
}
