/**
 * Where the verbs of a sentence are, with their auxiliaries: "is expected to meet" is two groups, the second an
 * infinitive that hangs on the first. A shallow reading: it knows the forms of the lexicon's verbs, not all of grammar.
 */
import { isAlsoNoun, type VerbReading, verbReadings } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import * as words from "./words.ts";

export type VerbGroup = {
  /** Indices of units: first auxiliary, main verb. */
  readonly from: number;
  readonly main: number;
  readonly lemma: string;
  readonly form: VerbReading["form"];
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly perfect: boolean;
  /** In the past: "met", "was to meet", "had met". */
  readonly past: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
};

/** All verb groups of a sentence, in order. */
export function verbGroupsOf(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < units.length) {
    const group = groupAt(units, at);
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.main + 1;
  }
  return groups;
}

const isAuxiliary = (lower: string) =>
  words.modals.has(lower) ||
  words.beForms.has(lower) ||
  words.haveForms.has(lower) ||
  words.doForms.has(lower);

export const isAdverb = (lower: string) =>
  words.adverbs.has(lower) ||
  words.negations.has(lower) ||
  (lower.length > 4 && lower.endsWith("ly") && !words.notAdverbs.has(lower));

function groupAt(units: readonly Unit[], from: number): VerbGroup | null {
  const first = units[from];
  if (first?.kind !== "word") return null;
  const chain: number[] = [];
  let at = from;
  if (first.lower === "to") {
    if (!startsInfinitive(units, from)) return null;
    at++;
  }
  for (; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (unit.kind === "date" && chain.length > 0) continue;
    if (chain.length > 0 && words.prepositions.has(unit.lower) && units[at + 1]?.kind === "date")
      continue;
    if (unit.kind !== "word") break;
    if (isAuxiliary(unit.lower)) chain.push(at);
    else if (!(isAdverb(unit.lower) && (chain.length > 0 || at > from))) break;
  }
  const reading = at < units.length ? mainReading(units, at, chain, from) : null;
  if (reading !== null) return makeGroup(units, from, chain, at, reading);
  const last = chain.at(-1);
  return last === undefined
    ? null
    : makeGroup(units, from, chain.slice(0, -1), last, copula(units, last));
}

function startsInfinitive(units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (isAdverb(units[next]?.lower ?? "") && next < at + 3) next++;
  const lower = units[next]?.lower ?? "";
  return (
    lower === "be" ||
    lower === "have" ||
    verbReadings(lower).some(({ form }) => form === "base") ||
    (verbReadings(lower).some(({ form }) => form === "ing") && units[at - 1]?.lower === "forward")
  );
}

function copula(units: readonly Unit[], at: number): VerbReading {
  const lower = units[at]?.lower ?? "";
  if (words.haveForms.has(lower)) return { lemma: "have", form: lower === "had" ? "past" : "base" };
  if (words.doForms.has(lower)) return { lemma: "do", form: lower === "did" ? "past" : "base" };
  return { lemma: "be", form: /^(?:was|were)/.test(lower) ? "past" : "base" };
}

/** How the word at `at` reads as main verb after these auxiliaries, if it does. */
function mainReading(
  units: readonly Unit[],
  at: number,
  chain: readonly number[],
  from: number,
): VerbReading | null {
  const unit = units[at];
  if (unit?.kind !== "word") return null;
  const readings = verbReadings(unit.lower);
  const auxiliary = units[chain.at(-1) ?? -1]?.lower;
  if (auxiliary === undefined) {
    return units[from]?.lower === "to"
      ? readingOf(readings, "base", "ing")
      : bareReading(units, at, readings);
  }
  if (words.beForms.has(auxiliary)) return readingOf(readings, "participle", "past", "ing");
  if (words.haveForms.has(auxiliary)) return readingOf(readings, "participle", "past");
  const base = readingOf(readings, "base");
  if (base !== null || words.doForms.has(auxiliary)) return base;
  return /^[a-z]+$/.test(unit.lower) && !isGrammar(unit.lower)
    ? { lemma: unit.lower, form: "base" }
    : null;
}

const isGrammar = (lower: string) =>
  words.determiners.has(lower) ||
  words.prepositions.has(lower) ||
  words.pronouns.has(lower) ||
  words.coordinators.has(lower) ||
  words.subordinators.has(lower);

function readingOf(readings: readonly VerbReading[], ...forms: VerbReading["form"][]) {
  for (const form of forms) {
    const found = readings.find((reading) => reading.form === form);
    if (found !== undefined) return found;
  }
  return null;
}

/** A verb without auxiliaries: the words around it decide whether it is one. */
function bareReading(
  units: readonly Unit[],
  at: number,
  readings: readonly VerbReading[],
): VerbReading | null {
  if (readings.length === 0) return null;
  const before = units[at - 1];
  const next = units[at + 1];
  if (before !== undefined && qualifies(before)) return null;
  const past = readingOf(readings, "past", "participle");
  const base = readingOf(readings, "base");
  if (past !== null && base === null)
    return past.form === "participle" && !followsNoun(before) && !startsPhrase(before)
      ? null
      : past;
  const ing = readingOf(readings, "ing");
  if (ing !== null && isQualified(units, at)) return null;
  if (ing !== null) return ingReads(before, next, units[at]) ? ing : null;
  const third = readingOf(readings, "s");
  if (third !== null) return thirdReads(units, at, before, next) ? third : null;
  if (base === null) return null;
  if (past !== null && followsNoun(before)) return past;
  return baseReads(units, at, before, next) ? base : null;
}

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

/** "a pact signed by India", "the team led by Lynch". */
const isReducedPassive = (units: readonly Unit[], main: number, lemma: string) =>
  units[main + 1]?.lower === "by" &&
  ![
    "come",
    "stand",
    "go",
    "stop",
    "drop",
    "swing",
    "speak",
    "talk",
    "meet",
    "begin",
    "start",
    "end",
    "respond",
    "say",
    "reply",
    "retaliate",
  ].includes(lemma);

function makeGroup(
  units: readonly Unit[],
  from: number,
  chain: readonly number[],
  main: number,
  reading: VerbReading,
): VerbGroup {
  const lowers = chain.map((at) => units[at]?.lower ?? "");
  const last = lowers.at(-1) ?? "";
  const infinitive = units[from]?.lower === "to";
  const bare = lowers.length === 0;
  const reduced = bare && reading.form === "past" && isReducedPassive(units, main, reading.lemma);
  const passive =
    reduced || (reading.form !== "ing" && reading.form !== "base" && words.beForms.has(last));
  return {
    from,
    main,
    lemma: reading.lemma,
    form: reading.form,
    infinitive,
    passive: passive || (bare && reading.form === "participle"),
    progressive: reading.form === "ing" && words.beForms.has(last),
    finite:
      !infinitive &&
      !(bare && (reduced || reading.form === "ing" || reading.form === "participle")) &&
      !(lowers[0] === "being" || lowers[0] === "having"),
    perfect: lowers.some((lower) => words.haveForms.has(lower)),
    past:
      lowers.some((lower) => /^(?:was|were|had|did|would)/.test(lower)) ||
      (bare && (reading.form === "past" || reading.form === "participle")),
    negated: units
      .slice(Math.max(0, from - 1), main)
      .some(({ lower }) => words.negations.has(lower)),
    modal: lowers.find((lower) => words.modals.has(lower)) ?? null,
  };
}
