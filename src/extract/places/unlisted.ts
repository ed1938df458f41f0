/** Places no list knows, told by the words beside them: "in Depsang", "the Galwan Valley", "the Chinese city of …". */
import type { PlaceMention } from "../types.ts";
import type { Atom } from "./atoms.ts";
import { countryBefore, isPossessive } from "./beside.ts";
import { countryWords } from "./countries.ts";
import { capitalOf, gazetteer } from "./gazetteer.ts";
import { longestAt } from "./phraseBook.ts";
import type { Walk } from "./sentenceOf.ts";
import * as words from "./unlistedWords.ts";

const longestName = 4;
const joiners = new Set(["of", "de", "del", "al", "el", "la", "da", "do", "e", "the"]);

type Stretch = { readonly from: number; readonly to: number };

const isName = (atom: Atom | undefined) =>
  atom?.kind === "word" &&
  atom.capital &&
  atom.text.length > 1 &&
  !words.dateWords.has(atom.key) &&
  !words.determiners.has(atom.key) &&
  !countryWords.has(atom.key);

/** The capitalised name that begins at `at`; a joining word inside only where a name follows. */
function nameAt(atoms: readonly Atom[], at: number): Stretch | null {
  if (!isName(atoms[at])) return null;
  let to = at + 1;
  while (to - at < longestName) {
    if (isName(atoms[to])) to += 1;
    else if (joiners.has(atoms[to]?.key ?? "") && isName(atoms[to + 1])) to += 2;
    else break;
  }
  return { from: at, to };
}

/** "the Bilderberg hotel", "Rafah crossing": the word of place is written small. */
function withSmallWord(atoms: readonly Atom[], { from, to }: Stretch): Stretch {
  const listed = longestAt(gazetteer, atoms, from)?.value;
  const region = listed?.kind === "place" && listed.size === "region"; // "the Red Sea resort" is no name
  const end = atoms[to]?.key === "border" ? to + 1 : to; // "Rafah border crossing"
  const small = words.smallHeads.has(atoms[end]?.key ?? "") && !atoms[end]?.capital;
  return { from, to: small && !region ? end + 1 : to };
}

const hasPlaceWord = (atoms: readonly Atom[], { from, to }: Stretch) =>
  (to - from > 1 && words.geographicHeads.has(atoms[to - 1]?.key ?? "")) ||
  (to - from > 1 && words.geographicFirst.has(atoms[from]?.key ?? ""));

const isNever = (atoms: readonly Atom[], { from, to }: Stretch) =>
  words.neverPlaces.has(atoms[from]?.key ?? "") ||
  words.neverLastWords.has(atoms[to - 1]?.key ?? "") ||
  atoms.slice(from, to).some(({ allCaps }) => allCaps);

/** "in Depsang", "near Chasiv Yar": nothing but a place stands there, unless it owns something ("in Smith's"). */
function afterPreposition(atoms: readonly Atom[], at: number, known: Known): Found | null {
  if (!words.surePrepositions.has(atoms[at - 1]?.key ?? "")) return null;
  if (words.neverBeforeIn.has(atoms[at - 2]?.key ?? "")) return null;
  const name = nameAt(atoms, at);
  if (name === null || isNever(atoms, name) || isPossessive(atoms[name.to])) return null;
  if (known.people.has(atoms[name.to - 1]?.key ?? "")) return null;
  return { ...name, rule: "places/after-in", country: null };
}

/** "the Chinese city of Tianjin": the country stands before it. */
function afterCityOf(atoms: readonly Atom[], at: number): Found | null {
  if (atoms[at - 1]?.key !== "of" || !words.geographicBefore.has(atoms[at - 2]?.key ?? ""))
    return null;
  const name = nameAt(atoms, at);
  if (name === null || isNever(atoms, name)) return null;
  return {
    ...name,
    rule: "places/city-of",
    country: countryBefore(atoms, at - 2)?.country ?? null,
  };
}

/** "Galwan Valley", "Lake Baikal", "Subang Airport", wherever they stand. */
function withPlaceWord(atoms: readonly Atom[], at: number): Found | null {
  if (isName(atoms[at - 1])) return null;
  const bare = nameAt(atoms, at);
  const name = bare === null ? null : withSmallWord(atoms, bare);
  if (name === null || !hasPlaceWord(atoms, name) || words.neverPlaces.has(atoms[at]?.key ?? ""))
    return null;
  return { ...name, rule: "places/geographic-word", country: null };
}

/** The country of a name that the list has but that stood too bare to be taken for itself. */
function listedCountry(atoms: readonly Atom[], { from, to }: Stretch): string | null {
  const hit = longestAt(gazetteer, atoms, from);
  return hit?.value.kind === "place" && hit.length === to - from ? hit.value.country : null;
}

export type Known = {
  /** Last words of names that stand behind a title or before "said": people. */
  readonly people: ReadonlySet<string>;
  /** The country whose "national capital" is meant. */
  readonly home: string | null;
};

type Found = Stretch & {
  readonly rule: string;
  readonly country: string | null;
  readonly value?: string;
};

/** "the Chinese capital", "the national capital": the city by its country. */
function capitalAt(atoms: readonly Atom[], at: number, { home }: Known): Found | null {
  if (atoms[at]?.key !== "capital" || words.capitalNotCity.has(atoms[at + 1]?.key ?? ""))
    return null;
  const owner = countryBefore(atoms, at);
  const national = ["national", "the"].includes(atoms[at - 1]?.key ?? "");
  const country = owner?.country ?? (national ? home : null);
  const value = country === null ? undefined : capitalOf.get(country);
  if (country === null || value === undefined) return null;
  if (atoms[at + 1]?.capital || (atoms[at + 1]?.text === "," && atoms[at + 2]?.capital))
    return null;
  if (atoms[at + 1]?.key === "of") return null;
  const from = owner?.from ?? (atoms[at - 1]?.key === "national" ? at - 1 : at);
  return { from, to: at + 1, rule: "places/capital-of", country, value };
}

/** Places of a sentence that no list knows; they may overlap those that a list knows. */
export function unlistedOf(text: string, { atoms, titled }: Walk, known: Known): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < atoms.length; at += 1) {
    const named = titled
      ? null
      : (withPlaceWord(atoms, at) ?? afterPreposition(atoms, at, known) ?? afterCityOf(atoms, at));
    const found = named ?? capitalAt(atoms, at, known);
    if (found === null) continue;
    const [start, end] = [atoms[found.from]?.start ?? 0, atoms[found.to - 1]?.end ?? 0];
    const name = text.slice(start, end);
    const { rule, value = name } = found;
    const country = found.country ?? listedCountry(atoms, found);
    mentions.push({ kind: "place", name, value, country, rule, start, end });
    at = found.to - 1;
  }
  return mentions;
}
