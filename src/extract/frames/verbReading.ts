/** Whether a word is a verb where it stands: English has many that are nouns as well ("visits", "talks", "plans"). */
import { isAlsoNoun, type VerbReading, verbReadings } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import { isAttributive } from "./verbDoubts.ts";
import * as words from "./words.ts";

export const isAuxiliary = (lower: string) =>
  words.modals.has(lower) ||
  words.beForms.has(lower) ||
  words.haveForms.has(lower) ||
  words.doForms.has(lower);

export const isAdverb = (lower: string) =>
  words.adverbs.has(lower) ||
  words.negations.has(lower) ||
  (lower.length > 4 && lower.endsWith("ly") && !words.notAdverbs.has(lower));

export const isGrammar = (lower: string) =>
  words.determiners.has(lower) ||
  words.prepositions.has(lower) ||
  words.pronouns.has(lower) ||
  words.coordinators.has(lower) ||
  words.subordinators.has(lower);

export function readingOf(readings: readonly VerbReading[], ...forms: VerbReading["form"][]) {
  for (const form of forms) {
    const found = readings.find((reading) => reading.form === form);
    if (found !== undefined) return found;
  }
  return null;
}

/** A verb without auxiliaries: the words around it decide whether it is one. */
export function bareReading(
  units: readonly Unit[],
  at: number,
  readings: readonly VerbReading[],
): VerbReading | null {
  const before = units[at - 1];
  const next = units[at + 1];
  if (readings.length === 0) return isActor(before) ? regularPast(units[at]?.lower ?? "") : null;
  if (before !== undefined && qualifies(before)) return null;
  const past = readingOf(readings, "past", "participle");
  if (past?.form === "past" && isAttributive(units, at)) return null;
  const base = readingOf(readings, "base");
  if (past !== null && base === null)
    return past.form === "participle" && !followsNoun(before) && !startsPhrase(before)
      ? null
      : past;
  const ing = readingOf(readings, "ing");
  if (ing !== null && isQualified(units, at) && !words.determiners.has(next?.lower ?? ""))
    return null;
  if (ing !== null) return ingReads(before, next, units[at]) ? ing : null;
  const third = readingOf(readings, "s");
  if (third !== null) return thirdReads(units, at, before, next) ? third : null;
  if (base === null) return null;
  if (past !== null && followsNoun(before)) return past;
  return baseReads(units, at, before, next) ? base : null;
}

/** "Hungary licensed": a verb that no lexicon knows, told by its ending; null of other words. */
export const regularPast = (lower: string): VerbReading | null =>
  /^[a-z-]{3,}[^aeiou]ed$|^[a-z-]{2,}[iou]ed$/.test(lower) && !adjectives.has(lower)
    ? { lemma: lower, form: "past" }
    : null;

const adjectives = new Set(
  "hundred indeed sacred naked wicked aged so-called kindred hatred ragged rugged crooked beloved gifted talented".split(
    " ",
  ),
);

const isActor = (unit: Unit | undefined) =>
  unit !== undefined &&
  !unit.compound &&
  (/^(?:he|she|they|who|which)$/.test(unit.lower) ||
    (unit.entity?.kind === "country" && unit.entity.form !== "demonym") ||
    unit.entity?.kind === "person" ||
    unit.entity?.kind === "organisation");

/** A word before which no finite verb stands: "the met", "his planned", "China's planned". */
const qualifies = ({ kind, lower }: Unit) =>
  kind === "word" &&
  ((words.determiners.has(lower) &&
    !["that", "both", "all", "this", "these", "those", "some", "many"].includes(lower)) ||
    lower === "'s" ||
    lower === "'");

/** "Blinken's earlier meeting": a determiner stands before the adjectives. */
function isQualified(units: readonly Unit[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const unit = units[back];
    if (unit?.kind !== "word") return false;
    if (qualifies(unit)) return true;
    if (isGrammar(unit.lower) || isAuxiliary(unit.lower)) return false;
  }
  return false;
}

const followsNoun = (before: Unit | undefined) =>
  before !== undefined &&
  (before.kind === "entity" ||
    before.kind === "date" ||
    before.kind === "number" ||
    (before.kind === "word" && !isGrammar(before.lower)));

const startsPhrase = (before: Unit | undefined) =>
  before === undefined ||
  before.kind === "mark" ||
  before.kind === "quote" ||
  words.coordinators.has(before.lower) ||
  words.relatives.has(before.lower);

function ingReads(
  before: Unit | undefined,
  next: Unit | undefined,
  unit: Unit | undefined,
): boolean {
  if (next?.lower === "of") return false;
  const noun = isAlsoNoun(unit?.lower ?? "");
  const governs =
    next?.kind === "entity" || next?.lower === "with" || words.determiners.has(next?.lower ?? "");
  if (noun && !governs) return false;
  if (words.actorNouns.has(next?.lower ?? "")) return false;
  if (before === undefined || before.kind === "mark" || before.kind === "quote") return true;
  return (
    words.prepositions.has(before.lower) ||
    words.subordinators.has(before.lower) ||
    words.coordinators.has(before.lower) ||
    isAdverb(before.lower) ||
    (before.kind === "entity" && !noun) ||
    (before.kind === "date" && !noun) ||
    (!noun && before.kind === "word" && !isGrammar(before.lower))
  );
}

function thirdReads(
  units: readonly Unit[],
  at: number,
  before: Unit | undefined,
  next: Unit | undefined,
): boolean {
  if (before === undefined || before.compound) return false;
  if (before.entity?.kind === "country" && before.entity.form === "demonym") return false;
  const subject =
    before.kind === "entity" ||
    before.kind === "quote" ||
    ["he", "she", "it", "who", "which", "that"].includes(before.lower) ||
    (isAdverb(before.lower) && units[at - 2]?.kind === "entity") ||
    words.unnamedActors.has(before.lower);
  if (isAlsoNoun(units[at]?.lower ?? "")) {
    if (before.entity?.kind === "place") return false;
    const demonym = before.entity?.kind === "country" && before.entity.form === "demonym";
    const verbish = next === undefined || !["mark"].includes(next.kind) || next.lower === ",";
    return (
      subject &&
      !demonym &&
      verbish &&
      next?.lower !== "of" &&
      next?.lower !== "between" &&
      !startsVerb(next)
    );
  }
  return (
    subject ||
    before.kind === "date" ||
    (before.kind === "word" &&
      (!isGrammar(before.lower) || words.coordinators.has(before.lower))) ||
    before.lower === ","
  );
}

const startsVerb = (unit: Unit | undefined) =>
  unit?.kind === "word" &&
  (isAuxiliary(unit.lower) || verbReadings(unit.lower).some(({ form }) => form === "past"));

function baseReads(
  units: readonly Unit[],
  at: number,
  before: Unit | undefined,
  next: Unit | undefined,
): boolean {
  if (before === undefined || next === undefined || before.compound) return false;
  if (["they", "we", "you", "i", "who", "both", "sides"].includes(before.lower)) return true;
  const plural =
    (before.kind === "word" && /[^s]s$/.test(before.lower) && !isGrammar(before.lower)) ||
    (before.kind === "entity" && before.entity?.kind !== "place");
  const demonym = before.entity?.kind === "country" && before.entity.form === "demonym";
  const named = before.entity?.kind === "organisation" || before.entity?.kind === "country";
  if (!plural || demonym || next.lower === "of") return false;
  if (named && ["a", "an"].includes(units[at - 2]?.lower ?? "")) return false;
  if (startsVerb(next)) return false;
  if (!isAlsoNoun(units[at]?.lower ?? "")) return true;
  if (before.kind === "word" && words.unnamedActors.has(before.lower)) return true;
  return (
    words.determiners.has(next.lower) ||
    (next.kind === "entity" && !next.compound && next.entity?.kind !== "organisation")
  );
}
