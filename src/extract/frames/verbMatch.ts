/** Whether the words behind a verb are those of a lexicon's entry, and which units its frame uses up. */
import type { Clause } from "./clauseTypes.ts";
import type { Entry } from "./lexicon.ts";
import type { TriggerSense } from "./lexiconTypes.ts";
import type { Unit } from "./units.ts";
import { isAdverb, isGrammar } from "./verbReading.ts";
import { headOf } from "./verbSides.ts";
import * as words from "./words.ts";

export type Match = { readonly end: number; readonly about: number | null };

/** The entry's further words right behind the verb, and the thing it must be about. */
export function matchOf(
  units: readonly Unit[],
  { group, object }: Clause,
  { rest, sense }: Entry<TriggerSense>,
): Match | null {
  let at = group.main + 1;
  for (const word of rest) {
    while (
      units[at]?.kind === "date" ||
      isAdverb(units[at]?.lower ?? "") ||
      (word === "for" && isLeft(group.lemma, units[at])) ||
      (units[at]?.lower === "on" && units[at + 1]?.kind === "date")
    ) {
      if (units[at]?.lower === word) break;
      at++;
    }
    if (units[at]?.lower !== word) return null;
    at++;
  }
  const next = units[at]?.lower ?? "";
  if (group.passive && group.lemma === "meet" && next !== "by" && units[at]?.kind !== "mark")
    return null;
  if (rest.length === 0 && /^(?:out|off|up|down|away|back|aside)$/.test(next)) return null;
  if (sense.intransitive === true && !group.passive && isNominal(units[at])) return null;
  if (sense.plain === true && !(group.passive || isPlain(units, at))) return null;
  if (sense.within !== undefined && !isWithin(units, at, object.to + 1, sense.within)) return null;
  if (sense.about === undefined) return { end: at, about: null };
  const range = group.passive ? { from: 0, to: group.from } : { from: at, to: object.to };
  const about = headOf(units, range, sense.about, group.passive);
  return about === null ? null : { end: at, about };
}

/** A person, and behind him the clause ends or goes on about when or why. */
function isPlain(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (at < from + 3 && words.determiners.has(units[at]?.lower ?? "")) at++;
  if (units[at]?.entity?.kind !== "person") return false;
  const next = units[at + 1];
  return (
    next === undefined ||
    next.kind === "date" ||
    /^(?:\.|to|on|early|late|earlier|after|before|over|about|from|by)$/.test(next.lower)
  );
}

/** A noun phrase begins there. */
const isNominal = (unit: Unit | undefined) =>
  unit?.kind === "entity" ||
  (unit?.kind === "word" &&
    (words.determiners.has(unit.lower) || !isGrammar(unit.lower)) &&
    !isAdverb(unit.lower) &&
    unit.lower !== "for" &&
    unit.lower !== "behind");

/** "left [Tehran] for Moscow" */
const isLeft = (lemma: string, unit: Unit | undefined) =>
  (lemma === "leave" || lemma === "depart") &&
  (unit?.entity?.kind === "place" || unit?.entity?.kind === "country" || unit?.lower === "from");

/** One of the words stands anywhere behind the verb. */
const isWithin = (
  units: readonly Unit[],
  from: number,
  to: number,
  things: readonly string[],
): boolean => units.slice(from, to).some(({ lower }) => things.includes(lower));

/** The verb with its words, the thing it is about, and the subject of a passive. */
export function usedBy({ group, subject }: Clause, end: number, about: number | null): number[] {
  const ranges = [{ from: group.main, to: end }];
  if (about !== null) ranges.push({ from: about - 1, to: about + 2 });
  if (group.passive && subject !== null)
    ranges.push({ from: subject.from, to: Math.min(subject.to, subject.from + 40) });
  return ranges.flatMap(({ from, to }) =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step),
  );
}

/** "spoke in a telephone call": the noun is the verb's. */
export const namedBy = (
  units: readonly Unit[],
  { object }: Clause,
  { within }: TriggerSense,
): number[] =>
  within === undefined
    ? []
    : Array.from({ length: object.to - object.from }, (_, step) => object.from + step).filter(
        (at) => within.includes(units[at]?.lower ?? ""),
      );
