/** Where an event happened that a noun names. */
import type { EventType } from "../../model/timeline.ts";
import type { PlaceMention } from "../types.ts";
import { type Chunk, chunksOf, placeIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Named, Relation } from "./nounPhrases.ts";
import { isForce } from "./nounReality.ts";
import { placeInRelatives } from "./nounRelatives.ts";
import { placeOf } from "./whenWhere.ts";

/** Journeys, force and disasters concern the country where they are. */
export const concernsPlace = (type: EventType) =>
  type === "visit" || type === "other" || isForce(type);

/** What disasters and attacks do to a place: "an earthquake struck Chile". */
const hits =
  /^(?:strike|hit|rock|shake|devastate|ravage|batter|sweep|lash|flatten|destroy|engulf|paralyse|paralyze|jolt|pound|target|kill|injure|wound|tear)$/;

/** The place in the noun's phrase, or that of its clause; `chunks` are the phrase's parts behind the noun. */
export function placeOfNoun(
  context: SentenceContext,
  named: Named,
  chunks: readonly Chunk[],
  relation: Relation,
): PlaceMention | null {
  const { annotated, units, clauses } = context;
  const inPhrase = (...prepositions: string[]) => placeIn(annotated, units, chunks, prepositions);
  if (named.entry.sense.type === "visit") {
    const apart = chunks.filter(
      ({ preposition, from }) => preposition !== "of" || from === named.noun.to + 1,
    );
    return inPhrase("to") ?? placeIn(annotated, units, apart, ["of", "in", "at"]);
  }
  const own =
    inPhrase("in", "at", "near") ??
    placeBefore(context, named) ??
    placeInRelatives(context, named.noun);
  const clause = clauses[relation.index];
  if (own !== null || clause === undefined) return own;
  if (relation.kind === "subject" && !clause.group.passive && hits.test(clause.group.lemma))
    return placeStruck(context, clause);
  if (relation.kind === "subject" && named.noun.from >= clause.object.from)
    return placeOfScene(context, clause);
  const shares =
    relation.kind === "object" ||
    relation.kind === "subject" ||
    ["in", "during", "at"].includes(relation.preposition ?? "");
  return shares ? placeOf(context, relation.index, chunksOf(units, clause.object)) : null;
}

/** "the Geneva talks" */
function placeBefore({ units }: SentenceContext, { phrase, noun }: Named): PlaceMention | null {
  const found = units
    .slice(phrase.from, noun.from)
    .find(({ entity }) => entity?.kind === "place")?.entity;
  return found?.kind === "place" ? found : null;
}

/** "Abqaiq was the target of an attack" */
const placeOfScene = ({ annotated, units }: SentenceContext, { subject }: Clause) =>
  subject === null ? null : placeIn(annotated, units, [{ ...subject, preposition: "in" }], ["in"]);

function placeStruck({ annotated, units }: SentenceContext, { object }: Clause) {
  const struck = chunksOf(units, object).map((chunk) =>
    chunk.preposition === null ? { ...chunk, preposition: "in" } : chunk,
  );
  return placeIn(annotated, units, struck, ["in", "at", "near", "off", "across"]);
}
