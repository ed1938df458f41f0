/** Clauses that tell more of an event a noun names: "the quake that struck Chile on Monday", "talks set for May were put off". */
import type { DateMention, PlaceMention } from "../types.ts";
import { chunksOf, dateIn, placeIn } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import type { SentenceContext } from "./context.ts";
import type { Range, Unit } from "./units.ts";

/** Verbs that tell when and where the event itself was, or was to be. */
const happening =
  /^(?:be|hold|take|strike|hit|rock|shake|kill|injure|wound|destroy|devastate|sweep|ravage|target|sign|ink|reach|make|issue|release|begin|start|open|occur|happen|erupt|break|conclude|conduct|convene|carry|launch|schedule|plan|slate|set|expect|due)$/;

/** Verbs whose past tense behind a noun is a participle: "talks scheduled for Monday were postponed". */
const setting = /^(?:schedule|plan|slate|set|expect|hold|sign|reach|arrange)$/;

const holds = (range: Range | null, at: number) =>
  range !== null && range.from <= at && at < range.to;

/** Where the clause stands that a subject goes on with, past "that was to …" or "scheduled for …"; null if nothing stands between. */
export function behindRelative(
  units: readonly Unit[],
  clauses: readonly Clause[],
  index: number,
  { from }: Range,
): number | null {
  const clause = clauses[index];
  if (clause === undefined || !holds(clause.subject, from)) return null;
  const reduced =
    setting.test(clause.group.lemma) &&
    clause.group.form === "past" &&
    clause.group.from === clause.group.main &&
    !clause.group.passive &&
    /^(?:for|in|on|at|to|between|by)$/.test(units[clause.group.main + 1]?.lower ?? "");
  if (clause.kind !== "relative" && !reduced) return null;
  let next = index + 1;
  while (clauses[next]?.kind === "infinitive") next++;
  const main = clauses[next];
  const last = clauses[next - 1];
  return main?.kind === "main" && last !== undefined && main.subject?.from === last.group.main + 1
    ? next
    : null;
}

/** A clause that tells more of a noun, and how far its words reach. */
type Telling = { readonly group: Clause["group"]; readonly words: Range };

/** The clauses behind a noun that tell when and where its event was. */
function relativesOf({ units, clauses }: SentenceContext, noun: Range): Telling[] {
  return clauses.flatMap((clause, index): Telling[] => {
    const { kind, subject, group, range, governor } = clause;
    if (range.from < noun.to && kind !== "main") return [];
    if (!happening.test(group.lemma) || !holds(subject, noun.from)) return [];
    const host = kind === "infinitive" ? (governor ?? -1) : index;
    const main = behindRelative(units, clauses, host, noun);
    if (main !== null)
      return [
        { group, words: { from: group.main + 1, to: clauses[main]?.group.from ?? range.to } },
      ];
    return clauses[host]?.kind === "relative" && isNear(units, noun.to, group.from)
      ? [{ group, words: { from: group.main + 1, to: range.to } }]
      : [];
  });
}

/** No other clause's words stand between a noun and what tells more of it. */
const isNear = (units: readonly Unit[], from: number, to: number) =>
  to - from < 16 && !units.slice(from, to).some(({ kind }) => kind === "quote");

/** The day a relative clause tells: "the quake that struck on Monday". */
export function dateInRelatives(context: SentenceContext, noun: Range): DateMention | null {
  for (const { group, words } of relativesOf(context, noun)) {
    const date = dateIn(context.units, words, group.main);
    if (date?.edtf != null) return date;
  }
  return null;
}

/** The place a relative clause tells: "the quake that struck Chile". */
export function placeInRelatives(context: SentenceContext, noun: Range): PlaceMention | null {
  for (const { group, words } of relativesOf(context, noun)) {
    const struck =
      !group.passive && /^(?:strike|hit|rock|shake|devastate|sweep|ravage)$/.test(group.lemma);
    const chunks = chunksOf(context.units, words).map((chunk) =>
      struck && (chunk.preposition === null || chunk.preposition === "of")
        ? { ...chunk, preposition: "in" }
        : chunk,
    );
    const place = placeIn(context.annotated, context.units, chunks, ["in", "at", "near", "off"]);
    if (place !== null) return place;
  }
  return null;
}
