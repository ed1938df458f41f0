/** What stands right beside an atom. */
import type { Atom } from "./atoms.ts";
import { countryBook, isWrittenAsCountry } from "./countries.ts";
import { longestAt } from "./phraseBook.ts";

/** "'s" or "'" behind a name. */
export const isPossessive = (atom: Atom | undefined): boolean =>
  atom?.kind === "word" && /^'s?$/.test(atom.lower);

const longestCountry = 5;
const prefixes = new Set(
  "anti pro inter trans non pan post pre ex sino indo afro franco anglo".split(" "),
);

/** "Inter-American", "anti-Russian": no country's own. */
const isPrefixed = (atoms: readonly Atom[], at: number) =>
  atoms[at]?.joined === true && prefixes.has(atoms[at - 1]?.key ?? "");

/** The country that ends right before atom `at`, "'s" left out: "China's", "the Chinese", "South Korean". */
export function countryBefore(
  atoms: readonly Atom[],
  at: number,
): { country: string; from: number } | null {
  const end = isPossessive(atoms[at - 1]) ? at - 1 : at;
  for (let from = Math.max(0, end - longestCountry); from < end; from += 1) {
    const hit = longestAt(countryBook, atoms, from);
    const written = isWrittenAsCountry(atoms[from]?.text ?? "");
    if (isPrefixed(atoms, from)) continue;
    if (hit?.length === end - from && written && hit.value.form !== "metonym") {
      return { country: hit.value.country, from };
    }
  }
  return null;
}
