/** Whether two tellings of offices and country may be of one person. */
import type { Person } from "../types.ts";
import { wordSet } from "./lexicon/words.ts";

type Telling = { readonly person: Person; readonly titles: ReadonlySet<string> };

const general = wordSet(
  "of the for and us u.s. uk chinese minister secretary president chief director official",
);

/** The words of a person's offices that tell them from others. */
export function titleWordsOf(offices: Person["offices"]): ReadonlySet<string> {
  const words = offices.flatMap(({ value }) => value.toLowerCase().match(/[\p{L}-]+/gu) ?? []);
  return new Set(words.filter((word) => !general.has(word)));
}

/** Countries do not differ; where neither tells one, the offices may not be wholly different. */
export function isCompatible(one: Telling, other: Telling): boolean {
  const [a, b] = [one.person.country, other.person.country];
  if (a !== null && b !== null) return a === b;
  if (one.titles.size === 0 || other.titles.size === 0) return true;
  return [...one.titles].some((word) => other.titles.has(word));
}
