/** Countries told right beside a name: "Tabaré Olmos (Uruguay)", "the Brazilian Ernesto Valdano". */
import type { Line, Word } from "./lines.ts";
import { countryAt } from "./offices.ts";

/** The country in the brackets behind a name, which hold nothing else; null if there are none. */
export function bracketedCountry({ words }: Line, end: number): string | null {
  const [open, first] = [words[end], words[end + 1]];
  if (open?.text !== "(" || first?.entity?.kind !== "country") return null;
  let close = end + 2;
  while (words[close]?.entity === first.entity) close += 1;
  return words[close]?.text === ")" ? countryAt(first) : null;
}

/** The country of the adjective right before a name; null if there is none. */
export function countryOfOrigin({ words }: Line, start: number): string | null {
  const before = words[start - 1];
  const isOrigin = before?.entity?.kind === "country" && before.entity.form === "demonym";
  return isOrigin && before.capital ? countryAt(before) : null;
}

/** What parts the members of a list. */
export function isListLink(word: string): boolean {
  return word === "," || word === "and" || word === "&";
}

/** The countries of a list that ends before a word, in order: "Kenya and Ghana". */
export function countriesBefore(words: readonly Word[], end: number): string[] {
  const countries: string[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    const country = word.entity?.kind === "country" ? countryAt(word) : null;
    if (country === null && !isListLink(word.lower)) break;
    if (country !== null && words[at + 1]?.entity !== word.entity) countries.unshift(country);
  }
  return countries;
}
