/** Phrases of one or more words, found by their first word: the longest that stands at a place of the text. */
import { type Atom, atomsOf } from "./atoms.ts";

type Entry<T> = { readonly keys: readonly string[]; readonly value: T };

export type Hit<T> = {
  readonly value: T;
  /** How many atoms the phrase takes. */
  readonly length: number;
};

export type PhraseBook<T> = ReadonlyMap<string, readonly Entry<T>[]>;

const keysOf = (phrase: string) => atomsOf(phrase).map(({ key }) => key);

/** A book of the phrases; of two alike the first stays. */
export function phraseBook<T>(rows: Iterable<readonly [string, T]>): PhraseBook<T> {
  const book = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of rows) {
    const keys = keysOf(phrase);
    const [first] = keys;
    if (first === undefined) continue;
    const entries = book.get(first) ?? [];
    if (!entries.some((entry) => entry.keys.join(" ") === keys.join(" "))) {
      entries.push({ keys, value });
    }
    book.set(first, entries);
  }
  for (const entries of book.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return book;
}

/** The longest phrase that begins at atom `at`, or null. */
export function longestAt<T>(
  book: PhraseBook<T>,
  atoms: readonly Atom[],
  at: number,
): Hit<T> | null {
  const first = atoms[at];
  if (first === undefined) return null;
  for (const { keys, value } of book.get(first.key) ?? []) {
    if (keys.every((key, index) => atoms[at + index]?.key === key)) {
      return { value, length: keys.length };
    }
  }
  return null;
}
