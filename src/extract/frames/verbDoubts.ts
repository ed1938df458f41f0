/** Where a word that looks like a verb is none: part of a name or a compound, or a participle that qualifies a noun. */
import { isAlsoNoun, verbReadings } from "./lexicon.ts";
import type { Unit } from "./units.ts";
import * as words from "./words.ts";

/** Whether most of a sentence's longer words begin with a capital, as in a headline: then capitals tell nothing. */
export function isTitleCase(units: readonly Unit[]): boolean {
  const long = units.filter(({ kind, start, end }) => kind === "word" && end - start > 3);
  return long.filter(({ capital }) => capital).length * 2 > long.length;
}

/** "Haitham Al Said attended", "a Specially Designated Terrorist", "U.S.-led": no verb. */
export function isNamePart(units: readonly Unit[], at: number, titled: boolean): boolean {
  const [before, unit] = [units[at - 1], units[at]];
  if (before === undefined || unit === undefined) return false;
  if (before.lower === "-" && before.end === unit.start) return true;
  if (!unit.capital || before.kind === "quote" || /^["“”:–—]$/.test(before.lower)) return false;
  return !titled || unit.lower === "said";
}

/** "over alleged attacks", "guarding captured fighters", "Retired agent Lee": a participle before its noun. */
export function isAttributive(units: readonly Unit[], at: number): boolean {
  const last = at > 1 && /..ly$/.test(units[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const [before, next] = [units[last], units[at + 1]];
  if (before === undefined)
    return next?.kind === "entity" || words.actorNouns.has(next?.lower ?? "");
  if (before.kind !== "word") return false;
  return words.prepositions.has(before.lower) || isGerund(units, last) || follows(before, next);
}

/** "killed suspected militants" */
const follows = (before: Unit, next: Unit | undefined) =>
  !isAlsoNoun(before.lower) &&
  verbReadings(before.lower).some(({ form }) => form === "past") &&
  (next?.kind === "entity" || words.unnamedActors.has(next?.lower ?? ""));

/** "guarding", not "the building". */
function isGerund(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower ?? "";
  const known = verbReadings(lower).some(({ form }) => form === "ing");
  if (!(known || /^[a-z]{4,}ing$/.test(lower)) || isAlsoNoun(lower)) return false;
  const behind = units.slice(Math.max(0, at - 3), at);
  return (
    at > 0 &&
    !behind.some(({ kind, lower: word }) => kind !== "word" || words.determiners.has(word)) &&
    (known || words.prepositions.has(units[at - 1]?.lower ?? ""))
  );
}
