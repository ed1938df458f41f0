/** Names of the gazetteer as they stand in a sentence, before it is decided what they do there. */
import type { Atom } from "./atoms.ts";
import { isWrittenAsCountry } from "./countries.ts";
import { capitalsOnly, type Entry, gazetteer } from "./gazetteer.ts";
import { longestAt } from "./phraseBook.ts";

export type Item = {
  readonly entry: Entry;
  /** First atom, and the one after the last. */
  readonly from: number;
  readonly to: number;
};

/** Regions and the like may begin small: "eastern Ladakh", "mainland China". */
const smallFirst = new Set([
  "eastern",
  "mainland",
  "southern",
  "occupied",
  "sub",
  "the",
  "communist",
]);

/** And may end small: "Baltic states", "Rafah crossing". */
const smallLast = new Set(
  "states nations countries grouping group administration government regime peninsula state parallel crossing mosque headquarters region coast embargo".split(
    " ",
  ),
);

function isWrittenAsName(atoms: readonly Atom[], from: number, to: number): boolean {
  const named = atoms.slice(from, to).filter(({ kind }) => kind === "word");
  const [first] = named;
  if (first === undefined) return false;
  if (named.length === 1) {
    return capitalsOnly.has(first.key) ? first.allCaps : isWrittenAsCountry(first.text);
  }
  const rest = named.slice(1);
  const capital = rest.some(({ text }) => /\p{Lu}/u.test(text)); // "d'Orsay" too
  const ending = first.capital && rest.every(({ key }) => smallLast.has(key));
  return ending || ((first.capital || smallFirst.has(first.key)) && capital);
}

/** All names of a sentence from left to right, the longest first, without overlaps. */
export function itemsOf(atoms: readonly Atom[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    if (atoms[at]?.kind !== "word") continue;
    const hit = longestAt(gazetteer, atoms, at);
    if (hit === null || !isWrittenAsName(atoms, at, at + hit.length)) continue;
    items.push({ entry: hit.value, from: at, to: at + hit.length });
    at += hit.length - 1;
  }
  return items;
}
