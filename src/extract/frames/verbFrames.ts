/** Frames told by verbs: "met", "flew to", "imposed sanctions on". */
import type { Frame, FrameParticipant, PlaceMention } from "../types.ts";
import { type Chunk, placeIn } from "./actors.ts";
import { attributionOf } from "./attribution.ts";
import type { Clause } from "./clauseTypes.ts";
import { frameOf, type SentenceContext } from "./context.ts";
import { dualOf, itOf, restOf } from "./duals.ts";
import { hereIn } from "./here.ts";
import { isDecided } from "./infinitives.ts";
import { type Entry, verbTriggers } from "./lexicon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import { statusOfClause } from "./status.ts";
import type { Status } from "./statusTypes.ts";
import type { Range } from "./units.ts";
import { type Match, matchOf, namedBy, usedBy } from "./verbMatch.ts";
import { fits } from "./verbNeeds.ts";
import { isForce, isGeneral, isNoEvent, isSettled } from "./verbReality.ts";
import { type Sides, sidesOf } from "./verbSides.ts";
import { countriesOnWay, dateOf, destinationOf, placeOf } from "./whenWhere.ts";

/** A verb's frame, and the units it used up, so that no noun among them makes another. */
type VerbFrame = { readonly frame: Frame; readonly used: readonly number[] };

/** The frame of a clause's verb; null if it is no trigger, or tells of no event. */
export function verbFrame(context: SentenceContext, index: number): VerbFrame | null {
  const clause = context.clauses[index];
  if (clause === undefined) return null;
  for (const entry of verbTriggers.get(clause.group.lemma) ?? []) {
    const match = matchOf(context.units, clause, entry);
    if (match === null) continue;
    const sides = sidesOf(context, clause, entry.sense, match.end);
    if (!fits(context, clause, entry.sense, sides)) continue;
    return build(context, index, entry, match, sides);
  }
  return null;
}

function build(
  context: SentenceContext,
  index: number,
  { sense, lemma }: Entry<TriggerSense>,
  match: Match,
  sides: Sides,
): VerbFrame | null {
  const clause = context.clauses[index];
  const status = settled(context, sense, clause, index);
  if (clause === undefined || status === null) return null;
  if (isNoEvent({ sentence: context, clause, index }, sense, lemma, status)) return null;
  const { date, rule } = dateOf(context, index, clause.group.main);
  const participants = participantsOf(context, clause, sense, sides);
  const { place, concerned } = whereOf(context, index, clause, sense, sides.chunks, lemma);
  if (lemma.startsWith("return") && isHome(context, participants, place)) return null;
  const frame = frameOf(context, {
    type: isStay(sense, lemma, sides.subject) ? "visit" : sense.type,
    cameo: sense.cameo,
    status: sense.status ?? status.status,
    trigger: triggerOf(clause, match),
    lemma,
    rule: `frames/verb-${sense.type}`,
    range: clause.range,
    participants,
    place,
    date,
    attributedTo: attributionOf(context, index),
    general: isGeneral(participants, date !== null || place !== null),
    rules: [status.rule, ...(rule === null ? [] : [rule])],
    concerned,
  });
  const used = usedBy(clause, match.end, match.about);
  return { frame, used: [...used, ...namedBy(context.units, clause, sense)] };
}

/** The clause's status; what somebody decided to impose or to appoint is done by that. */
function settled(
  { units, clauses }: SentenceContext,
  { type }: TriggerSense,
  clause: Clause | undefined,
  index: number,
): Status {
  const own = statusOfClause(units, clauses, index);
  if (own === null || clause === undefined || !isSettled(type)) return own;
  if (!isDecided(units, clauses, clause) || own.status !== "planned") return own;
  const host = statusOfClause(units, clauses, clause.governor ?? -1);
  return host === null ? own : { ...host, rule: "frames/status-decided" };
}

/** "Xi returned to Beijing": who comes home visits nobody. */
const isHome = (
  { facts: { countryOf } }: SentenceContext,
  participants: readonly FrameParticipant[],
  place: PlaceMention | null,
) =>
  place?.country != null &&
  participants.length > 0 &&
  participants.every(
    ({ person, country }) => (country ?? countryOf.get(person ?? "")) === place.country,
  );

const triggerOf = ({ group }: Clause, { end, about }: Match): Range => ({
  from: group.main,
  to: Math.max(end, (about ?? 0) + (group.passive ? 0 : 1)),
});

/** Both sides, or those whom "they" takes up; a country that is visited takes no part. */
function participantsOf(
  context: SentenceContext,
  clause: Clause,
  sense: TriggerSense,
  { subject, object }: Sides,
): FrameParticipant[] {
  const named = object.filter(
    ({ person, organisation }) =>
      sense.type !== "visit" || person !== undefined || organisation !== undefined,
  );
  const acting = subject.length > 0 ? subject : itOf(context, clause, sense);
  const all = [...acting, ...named];
  return all.length > 0
    ? [...all, ...restOf(context, clause, sense, all)]
    : dualOf(context, clause, sense);
}

function whereOf(
  context: SentenceContext,
  index: number,
  clause: Clause,
  sense: TriggerSense,
  chunks: readonly Chunk[],
  lemma: string,
) {
  const visits = sense.type === "visit";
  const told = visits
    ? destinationOf(context, clause, chunks)
    : placeOf(context, index, beforeComma(context, sense, behindTopic(chunks, lemma)));
  const place = told ?? hereIn(context, clause.range);
  const concerned =
    visits && place?.country != null
      ? countriesOnWay(context.units, chunks, place)
      : forceAgainst(context, sense, chunks);
  return { place, concerned };
}

/** "discussed the war in Gaza with Kato in Oslo": where they sat is told behind whom with. */
function behindTopic(chunks: readonly Chunk[], lemma: string): readonly Chunk[] {
  if (!/^(?:discuss|review|explore|exchange views|share views|take stock of)$/.test(lemma))
    return chunks;
  const from = chunks.findIndex(({ preposition }) => preposition === "with");
  return from < 0 ? [] : chunks.slice(from);
}

/** Of an agreement, what follows a comma explains what it is about: no place of signing. */
const beforeComma = (
  { units }: SentenceContext,
  { type }: TriggerSense,
  chunks: readonly Chunk[],
) =>
  type !== "agreement"
    ? chunks
    : chunks.filter(
        ({ from }) =>
          !units.slice(chunks[0]?.from ?? from, from).some(({ lower }) => lower === ","),
      );

/** A country, not a person, that hosts somebody tells of a visit. */
const isStay = ({ type }: TriggerSense, lemma: string, subject: readonly FrameParticipant[]) =>
  type === "meeting" &&
  /^(?:host|welcome|receive)/.test(lemma) &&
  subject.length > 0 &&
  subject.every(({ person, organisation }) => person === undefined && organisation === undefined);

/** Force used in a country is used against it. */
function forceAgainst(
  { annotated, units }: SentenceContext,
  { type }: TriggerSense,
  chunks: readonly Chunk[],
): string[] {
  if (!isForce(type)) return [];
  const struck = chunks.map((chunk) =>
    chunk.preposition === null ? { ...chunk, preposition: "in" } : chunk,
  );
  const place = placeIn(annotated, units, struck, [
    "in",
    "across",
    "inside",
    "near",
    "into",
    "on",
    "against",
    "over",
  ]);
  return place?.country == null ? [] : [place.country];
}
