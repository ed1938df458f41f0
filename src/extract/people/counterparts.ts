/** "His Greek and French counterparts, A and B", "the presidents of Kenya and Ghana – A and B –": countries in the order of the names. */
import { type Votes, vote } from "./countries.ts";
import type { Draft } from "./draft.ts";
import type { Named } from "./naming.ts";
import { countriesBefore, isListLink } from "./origin.ts";

/** Votes for those who follow "counterparts", where as many countries stand before it as names behind. */
export function voteForCounterparts(
  named: readonly Named[],
  told: ReadonlyMap<Draft, { readonly votes: Votes }>,
): void {
  for (const [order, { naming }] of named.entries()) {
    const { words } = naming.line;
    const [head, mark] = [words[naming.phraseStart - 2], words[naming.phraseStart - 1]];
    if (!/^[,–—]$/u.test(mark?.text ?? "")) continue;
    const isOfOffices = naming.by === "title-list";
    if (head?.lower !== "counterparts" && !isOfOffices) continue;
    const last = isOfOffices ? naming.phraseStart - 1 : naming.phraseStart - 2;
    const countries = countriesBefore(words, last);
    const people = listFrom(named, order);
    if (countries.length < 2 || countries.length !== people.length) continue;
    for (const [index, { draft }] of people.entries()) {
      const own = told.get(draft);
      const country = countries[index];
      if (own !== undefined && country !== undefined) vote(own.votes, country, 2);
    }
  }
}

/** The names from one on that only commas and "and" part. */
function listFrom(named: readonly Named[], order: number): Named[] {
  const list: Named[] = [];
  for (let at = order; at < named.length; at++) {
    const [before, one] = [list.at(-1), named[at]];
    if (one === undefined) break;
    if (before !== undefined) {
      const { line, end } = before.naming;
      const between = line.words.slice(end, one.naming.phraseStart);
      if (one.naming.line !== line || between.length === 0 || between.length > 2) break;
      if (!between.every(({ lower }) => isListLink(lower))) break;
    }
    list.push(one);
  }
  return list;
}
