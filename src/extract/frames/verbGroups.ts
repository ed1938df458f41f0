/**
 * Where the verbs of a sentence are, with their auxiliaries: "is expected to meet" is two groups, the second an
 * infinitive that hangs on the first. A shallow reading: it knows the forms of the lexicon's verbs, not all of grammar.
 */
import { isAlsoNoun, type VerbReading, verbReadings } from "./lexicon.ts";
import { withReduced } from "./reducedVerbs.ts";
import type { Unit } from "./units.ts";
import { isNamePart, isTitleCase } from "./verbDoubts.ts";
import type { VerbGroup } from "./verbGroupTypes.ts";
import {
  bareReading,
  isAdverb,
  isAuxiliary,
  isGrammar,
  readingOf,
  regularPast,
} from "./verbReading.ts";
import * as words from "./words.ts";

/** All verb groups of a sentence, in order. */
export function verbGroupsOf(units: readonly Unit[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  const titled = isTitleCase(units);
  let at = 0;
  while (at < units.length) {
    const group = groupAt(units, at, titled);
    if (group !== null) groups.push(group);
    at = group === null ? at + 1 : group.main + 1;
  }
  return withReduced(units, groups);
}

function groupAt(units: readonly Unit[], from: number, titled: boolean): VerbGroup | null {
  const first = units[from];
  if (first?.kind !== "word" || isNamePart(units, from, titled)) return null;
  if (linking.has(first.lower)) return null;
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
    : makeGroup(units, from, chain.slice(0, -1), beforeOn(units, last), copula(units, last));
}

/** "is currently on a visit": the verb reaches up to its preposition. */
const beforeOn = (units: readonly Unit[], last: number) =>
  /^(?:currently|now|also|still|already|presently)$/.test(units[last + 1]?.lower ?? "") &&
  /^(?:on|in)$/.test(units[last + 2]?.lower ?? "")
    ? last + 1
    : last;

/** Prepositions that look like participles. */
const linking = new Set(["including", "following", "regarding", "concerning", "involving"]);

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
  if (words.beForms.has(auxiliary))
    return readingOf(readings, "participle", "past", "ing") ?? regularPast(unit.lower);
  if (words.haveForms.has(auxiliary))
    return readingOf(readings, "participle", "past") ?? regularPast(unit.lower);
  const base = readingOf(readings, "base");
  if (base !== null || words.doForms.has(auxiliary)) return base;
  return /^[a-z]+$/.test(unit.lower) && !isGrammar(unit.lower)
    ? { lemma: unit.lower, form: "base" }
    : null;
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

/** Verbs that need an object: without one behind them they qualify the noun before: "a pact signed in Lisbon". */
const transitive = new Set(
  "sign ink reach impose levy hold broker mediate host conclude strike carry conduct launch kill arrest announce issue adopt pass approve initial forge negotiate release deliver convene stage schedule plan slate chair attend deploy fire reimpose introduce lift ratify witness detain charge sanction appoint elect publish call".split(
    " ",
  ),
);

/** What is done to people: "soldiers captured in Kursk". */
const grabbing = new Set(
  "capture seize detain arrest jail injure wound kidnap abduct kill take".split(" "),
);

/** "companies accused of helping", "a firm based in Oslo": never active without an object. */
const leading: Readonly<Record<string, string>> = {
  accuse: "of",
  suspect: "of",
  convict: "of",
  charge: "with",
  base: "in",
  aim: "at",
  design: "to",
  know: "as",
  link: "to",
  equip: "with",
};

function qualifiesNoun(units: readonly Unit[], main: number, lemma: string): boolean {
  const next = units[main + 1];
  if (next !== undefined && leading[lemma] === next.lower) return true;
  const before = units[main - 1];
  return (
    (transitive.has(lemma) || grabbing.has(lemma)) &&
    before?.kind === "word" &&
    (isAlsoNoun(before.lower) || (grabbing.has(lemma) && !isGrammar(before.lower))) &&
    (next?.kind === "date" ||
      /^(?:in|on|at|between|after|during|under|last|earlier|this|among|against|near|before|amid|late|early|via|through|over)$/.test(
        next?.lower ?? "",
      ))
  );
}

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
  const reduced =
    bare &&
    reading.form === "past" &&
    (isReducedPassive(units, main, reading.lemma) || qualifiesNoun(units, main, reading.lemma));
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
