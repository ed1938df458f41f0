/** Whether two names mean one person. */
import type { Spellings } from "./gold.ts";

/**
 * True for full names that differ in nothing but initials, names left out in the middle, accents and punctuation:
 * "Antony J. Blinken" and "Antony Blinken", "S. Jaishankar" and "Subrahmanyam Jaishankar". A surname alone is no full
 * name.
 */
export function isSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short.length < 2) return short.length === long.length && short[0] === long[0];
  return standsIn(short, long) && short.some((word) => word.length > 1 && long.includes(word));
}

/** As `isSameName`; a surname alone will do as well. */
export function couldBeSameName(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  const [only] = short;
  if (short.length === 1 && only !== undefined) return only === long[0] || only === long.at(-1);
  return isSameName(a, b);
}

/** How many of the names mean one of the people, each person once; `same` decides. */
export function commonNames(
  people: readonly Spellings[],
  names: readonly string[],
  same: (a: string, b: string) => boolean,
): number {
  const left = [...names];
  let common = 0;
  for (const spellings of people) {
    const index = left.findIndex((name) => spellings.some((spelling) => same(spelling, name)));
    if (index < 0) continue;
    left.splice(index, 1);
    common += 1;
  }
  return common;
}

function wordsOf(name: string): string[] {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Every word of the short name in the long one, in order; an initial stands for any word that begins with it. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  return short.every((word) => {
    while (at < long.length && !fits(word, long[at] ?? "")) at += 1;
    at += 1;
    return at <= long.length;
  });
}

function fits(a: string, b: string): boolean {
  if (a.length > 1 && b.length > 1) return a === b;
  return a.startsWith(b) || b.startsWith(a);
}
