/** Which country a word means: names, people, abbreviations, houses of government. */
import { atomsOf, keyOf } from "./atoms.ts";
import { countryTable, metonymTable } from "./countryTable.ts";
import { longestAt, type PhraseBook, phraseBook } from "./phraseBook.ts";
import { rowsOf } from "./rows.ts";

export type CountryWord = {
  readonly country: string;
  readonly form: "name" | "demonym" | "metonym";
};

const unchanged = /(?:ese|ish|ch|sh|ss|men|man|woman|Sino)$/;

const pluralsOf = (word: string) => (unchanged.test(word) ? [word] : [word, `${word}s`]);

/** All words of all countries, each with what it means. */
export function* countryRows(): Generator<[string, CountryWord]> {
  for (const { head: country, lists } of rowsOf(countryTable)) {
    const [names = [], people = []] = lists;
    for (const name of names) yield [name, { country, form: "name" }];
    for (const word of people.flatMap(pluralsOf)) yield [word, { country, form: "demonym" }];
  }
  for (const { head: country, lists } of rowsOf(metonymTable)) {
    for (const house of lists[0] ?? []) yield [house, { country, form: "metonym" }];
  }
}

/** Names, words for people, and houses of government of all countries. */
export const countryBook: PhraseBook<CountryWord> = phraseBook(countryRows());

/** Single words that mean a country: a name of something else ends before them. */
export const countryWords: ReadonlySet<string> = new Set(
  [...countryBook].flatMap(([key, entries]) =>
    entries.some(({ keys, value }) => keys.length === 1 && value.form !== "metonym") ? [key] : [],
  ),
);

/** Words written in capitals only: "us" is a pronoun, "US" a country. */
const capitalsOnly = new Set(
  [...countryBook.keys()].filter((key) =>
    ["us", "uk", "uae", "usa", "prc", "rok", "dprk", "drc", "ksa", "png", "ussr"].includes(key),
  ),
);

/** True where the word, as written, can be a country's: "US" and "U.S." but not "us", "Polish" but not "polish". */
export const isWrittenAsCountry = (word: string): boolean => {
  if (!capitalsOnly.has(keyOf(word))) return /^\p{Lu}/u.test(word);
  return word === word.toUpperCase();
};

/**
 * The country a word or phrase means by itself, as alpha-2: name, demonym, adjective, plural or house ("China",
 * "Americans", "U.S.", "Kremlin"). Null for anything else, capitals of countries too: those need their context.
 */
export function countryOf(word: string): string | null {
  const atoms = atomsOf(word.trim());
  const [first] = atoms;
  if (first === undefined || !atoms.some(({ text }) => isWrittenAsCountry(text))) return null;
  if (atoms.length === 1 && !isWrittenAsCountry(first.text)) return null;
  const hit = longestAt(countryBook, atoms, 0);
  return hit?.length === atoms.length ? hit.value.country : null;
}
