/** A noun that names an event, with the phrase around it and how that stands to the clause's verb. */
import { type Chunk, chunksOf } from "./actors.ts";
import type { Clause } from "./clauseTypes.ts";
import { clauseAt, type SentenceContext } from "./context.ts";
import { type Entry, nounTriggers } from "./lexicon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import { behindRelative } from "./nounRelatives.ts";
import type { Range, Unit } from "./units.ts";
import { isAdverb } from "./verbReading.ts";
import { headOf } from "./verbSides.ts";
import { particlesOf } from "./verbsOnNouns.ts";
import * as words from "./words.ts";

/** A noun that names an event, with the noun phrase around it. */
export type Named = {
  readonly entry: Entry<TriggerSense>;
  /** From the phrase's determiner to behind its complements. */
  readonly phrase: Range;
  readonly noun: Range;
};

/** How the phrase stands to its clause's verb. */
export type Relation = {
  readonly kind: "object" | "subject" | "prepositional" | "loose";
  readonly preposition: string | null;
  readonly index: number;
};

/** "Mechanism for Consultation and Coordination": a capital behind a preposition belongs to a name. */
export function isInName({ units, title }: SentenceContext, at: number): boolean {
  if (title || units[at]?.capital !== true || at === 0) return false;
  const before = units[at - 1]?.lower ?? "";
  return (
    words.coordinators.has(before) ||
    (words.prepositions.has(before) && units[at - 2]?.capital === true)
  );
}

export function nounAt(
  units: readonly Unit[],
  at: number,
  clauses: readonly Clause[],
): Named | null {
  for (const entry of nounTriggers.get(units[at]?.lower ?? "") ?? []) {
    if (!entry.rest.every((word, step) => units[at + 1 + step]?.lower === word)) continue;
    const noun = { from: at, to: at + 1 + entry.rest.length };
    const { about } = entry.sense;
    const to = about === undefined ? noun.to : thingBehind(units, noun.to, about);
    if (to === null) continue;
    if (isModifier(units, noun.to, clauses)) return null;
    return { entry, noun: { ...noun, to }, phrase: phraseAround(units, { ...noun, to }, clauses) };
  }
  return null;
}

/** "the signing of a five-year trade pact": up to behind the thing that is signed; null without one. */
function thingBehind(units: readonly Unit[], next: number, things: readonly string[]) {
  if (units[next]?.lower !== "of") return null;
  const head = headOf(units, { from: next + 1, to: units.length }, things, false);
  return head === null ? null : head + 1;
}

/** "summit venue": the noun only qualifies the next one. */
function isModifier(units: readonly Unit[], next: number, clauses: readonly Clause[]): boolean {
  const unit = units[next];
  if (unit?.kind !== "word" || words.possessives.has(unit.lower)) return false;
  if (unit.lower === "'s" || unit.lower === "'") return true;
  const { lower } = unit;
  const verbal = clauses.some(({ group }) => group.from <= next && next <= group.main);
  return !(
    verbal ||
    isAdverb(lower) ||
    words.prepositions.has(lower) ||
    words.coordinators.has(lower) ||
    words.subordinators.has(lower) ||
    words.determiners.has(lower) ||
    words.pronouns.has(lower) ||
    lower === "to" ||
    /(?:ed|ing)$/.test(lower) ||
    ["late", "early", "next", "set", "held", "aimed", "due"].includes(lower)
  );
}

function phraseAround(units: readonly Unit[], noun: Range, clauses: readonly Clause[]): Range {
  const inVerb = (at: number) => clauses.some(({ group }) => group.from <= at && at <= group.main);
  let from = noun.from;
  while (from > 0 && !inVerb(from - 1) && belongs(units, from - 1)) from--;
  while (
    from < noun.from &&
    (words.coordinators.has(units[from]?.lower ?? "") || units[from]?.lower === ",")
  )
    from++;
  const index = clauseAt(clauses, noun.from);
  const clause = clauses[index];
  const limit =
    clause !== undefined &&
    noun.to <= clause.range.from &&
    !(clause.subject !== null && clause.subject.from <= noun.from && noun.from < clause.subject.to)
      ? nearEnd(units, noun.to, clause.range.from)
      : clause === undefined
        ? units.length
        : noun.from >= clause.object.from
          ? clause.object.to
          : clause.group.from;
  return { from, to: Math.max(noun.to, limit) };
}

/** What a noun phrase has before its noun: articles, adjectives, names, dates, "and" between adjectives. */
function belongs(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === "quote") return false;
  if (unit.kind === "mark")
    return (
      unit.lower === "-" ||
      unit.lower === "–" ||
      (unit.lower === "," &&
        units[at - 1]?.kind === "word" &&
        units[at + 1]?.kind === "word" &&
        !words.determiners.has(units[at + 1]?.lower ?? ""))
    );
  if (unit.kind !== "word") return true;
  if (unit.lower === "and") return true;
  return !(
    words.prepositions.has(unit.lower) ||
    words.subordinators.has(unit.lower) ||
    words.modals.has(unit.lower) ||
    unit.lower === "to" ||
    words.relatives.has(unit.lower)
  );
}

export function relationOf(context: SentenceContext, { phrase, noun }: Named): Relation {
  const { units, clauses } = context;
  const index = clauseAt(clauses, noun.from);
  const clause = clauses[index];
  if (clause === undefined) return { kind: "loose", preposition: null, index: -1 };
  const main = behindRelative(units, clauses, index, noun);
  if (main !== null) return { kind: "subject", preposition: null, index: main };
  if (noun.from >= clause.object.from) {
    const { main, lemma } = clause.group;
    const particles = particlesOf(
      lemma,
      units[main + 1]?.lower ?? "",
      units[main + 2]?.lower ?? "",
    );
    const from = Math.min(clause.object.from + particles, clause.object.to);
    const chunk = chunksOf(units, { from, to: clause.object.to }).find(
      ({ from, to }) => from <= noun.from && noun.from < to,
    );
    if (lemma === "be" && isSceneOf(units, chunk))
      return { kind: "subject", preposition: null, index };
    const preposition = isRoundOf(units, chunk) ? null : (chunk?.preposition ?? null);
    return { kind: preposition === null ? "object" : "prepositional", preposition, index };
  }
  const before = units[phrase.from - 1]?.lower ?? "";
  if (noun.to <= clause.range.from && !words.prepositions.has(before))
    return { kind: "loose", preposition: null, index: -1 };
  const preposition = words.prepositions.has(before) ? before : null;
  return { kind: preposition === null ? "subject" : "prepositional", preposition, index };
}

/** "held a round of consultations", "two days of talks": they are what is held. */
const isRoundOf = (units: readonly Unit[], chunk: Chunk | undefined) =>
  chunk?.preposition === "of" &&
  /^(?:rounds?|series|sessions?|set|days|hours|minutes|editions?|edition|string|flurry)$/.test(
    units[chunk.from - 2]?.lower ?? "",
  );

/** "was the target of an attack", "is the venue of the summit": the verb tells of the event. */
const isSceneOf = (units: readonly Unit[], chunk: Chunk | undefined) =>
  chunk?.preposition === "of" &&
  /^(?:targets?|victims?|scene|site|venue|host|subject|focus|object)$/.test(
    units[chunk.from - 2]?.lower ?? "",
  );

/** Up to the first comma that no list goes on behind. */
export function nearEnd(units: readonly Unit[], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (units[at]?.lower === ":" || (units[at]?.lower === "," && units[at + 1]?.kind !== "entity"))
      return at;
  return to;
}
