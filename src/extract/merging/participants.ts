/** Who takes part in an event, out of all its tellings. */
import type { LinkedPeople } from "../people/link.ts";
import type { Candidate, CandidateOfficial, FrameParticipant, Span } from "../types.ts";
import { inFull } from "./speakers.ts";
import { blocMembers } from "./surroundings.ts";
import type { Telling } from "./telling.ts";

type Context = {
  readonly linked: LinkedPeople;
  readonly officials: ReadonlyMap<string, CandidateOfficial>;
};

export type Participant = Candidate["participants"][number];

/** Everyone once, in the order of the texts; organisations only of tellings that name who took part. */
export function participantsOf(
  tellings: readonly Telling[],
  specific: readonly Telling[],
  context: Context,
): Participant[] {
  const found = new Map<string, Participant>();
  for (const telling of tellings)
    for (const participant of telling.frame.participants) {
      if (participant.role === "addressee" && tellings.length > 2) continue;
      const made = participantOf(telling.frame.report, participant, context);
      const key = made === null ? "" : keyOf(made, telling, participant);
      const counts = made?.official !== undefined || specific.includes(telling);
      if (made !== null && counts && !found.has(key)) found.set(key, made);
    }
  return [...found.values()];
}

/** "Quad", "the Quad nations" and "the Quad group" are one: they have the same members. */
function keyOf(made: Participant, { annotated }: Telling, span: Span): string {
  if (made.official !== undefined) return made.official;
  const members = blocMembers(annotated, span);
  return members.length > 0
    ? members.join("+")
    : `organisation ${inFull(annotated, made.organisation ?? "").toLowerCase()}`;
}

function participantOf(
  report: string,
  { person, organisation, country, role }: FrameParticipant,
  { linked, officials }: Context,
): Participant | null {
  const official = person === undefined ? null : linked.of(report, person);
  if (official !== null && officials.has(official)) return { official, role };
  if (organisation === undefined) return null;
  return { organisation, ...(country === undefined ? {} : { country }), role };
}
