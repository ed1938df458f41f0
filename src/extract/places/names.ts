/** What only looks like a place or a country: parts of longer names, titles of accords, languages. */
import type { Atom } from "./atoms.ts";
import { isPossessive } from "./beside.ts";
import type { Item } from "./items.ts";
import * as words from "./roleWords.ts";
import type { Walk } from "./sentenceOf.ts";

/** "in China on Monday" is in China; "in China talks", "in US-China talks", "in China's view" is not. */
export const standsAlone = (next: Atom | undefined): boolean =>
  next === undefined ||
  (next.kind === "mark" && !/^[-‐‑–/&]$/.test(next.text)) ||
  (next.kind === "word" && !next.joined && words.afterPlace.has(next.key)) ||
  next.kind === "number";

const speech = new Set(["in", "speak", "speaks", "spoke", "speaking", "spoken", "fluent", "into"]);

/** "in English", "speaks Russian": a language. */
export const isLanguage = ({ atoms }: Walk, { from, to }: Item): boolean =>
  speech.has(atoms[from - 1]?.key ?? "") && standsAlone(atoms[to]);

const furthestAccord = 3;

/** "Paris climate accord", "Geneva Conventions", "Indus Waters Treaty": called after the place, not held there. */
export function isInTitleOfAccord({ atoms }: Walk, { to }: Item): boolean {
  for (let at = to; at < to + furthestAccord; at += 1) {
    const atom = atoms[at];
    if (atom?.kind !== "word" || words.afterPlace.has(atom.key) || isPossessive(atom)) return false;
    if (words.accords.has(atom.key))
      return at > to || atom.capital || words.accordsAlways.has(atom.key);
  }
  return false;
}

/** "In Jordan", "While Jordan": a capital that only the sentence's beginning gives. */
export const opensSentence = (atom: Atom | undefined): boolean =>
  words.afterPlace.has(atom?.key ?? "") ||
  words.placePrepositions.has(atom?.key ?? "") ||
  words.openers.has(atom?.key ?? "");

/** A capitalised word right before or after makes the name a part of a longer one: "Lloyd Austin", "Paris Hilton". */
export function isPartOfName({ atoms, titled }: Walk, { from, to }: Item): boolean {
  if (titled) return false;
  const [previous, next] = [atoms[from - 1], atoms[to]];
  const joins = (atom: Atom | undefined) =>
    atom?.kind === "word" && atom.capital && !isPossessive(atom);
  const titleBefore = words.personTitles.has(previous?.key ?? "");
  const opening = from === 1 && opensSentence(previous);
  const nameBefore = joins(previous) && !opening && !atoms[from]?.joined;
  const nameAfter = joins(next) && !next?.joined && !words.heldNouns.has(next?.key ?? "");
  return titleBefore || nameBefore || Boolean(nameAfter);
}
