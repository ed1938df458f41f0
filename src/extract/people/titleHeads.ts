/** Which words are the head of a title. */
import { headOf, isFamilySen, isGivenSultan } from "./heads.ts";
import { givenNames } from "./lexicon/names.ts";
import { heads, titleWords } from "./lexicon/titles.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Word } from "./lines.ts";

/** "Assistant US Trade Representative", "chief economic adviser": heads that follow within one title. */
export function lastHead(words: readonly Word[], index: number): number {
  let head = index;
  let at = index + 1;
  for (; at - head < 5; at++) {
    const word = words[at];
    if (word === undefined || word.kind !== "word" || word.lower === "'s") break;
    if (isHead(words, at)) head = at;
    else if (!titleWords.has(word.lower) && word.entity?.kind !== "country") break;
  }
  return head;
}

/** Heads that are names, ranks or words of the language where they stand with small letters or after a number. */
const capitalOnly = new Set(
  "pm fm eam dpm vp nsa sg sen rep gov gen adm col lt capt maj sgt brig cmdr mp mps mep mla cm elect count earl crown".split(
    " ",
  ),
);

/** Whether the word is the head of a title here: no name, no plain word. */
export function isHead(words: readonly Word[], index: number) {
  const word = words[index];
  if (word === undefined || headOf(word.lower) === null || word.dated) return false;
  if (!word.capital && capitalOnly.has(word.lower)) return false;
  if (isGivenSultan(words, index) || isFamilySen(words, index)) return false;
  // "Julie Bishop", "John Major"
  const before = words[index - 1];
  return !(
    word.capital &&
    before?.capital &&
    givenNames.has(before.lower) &&
    !heads.has(before.lower)
  );
}

/** What stands between an office and its holder's name: "Minister of Foreign Affairs Prince Faisal". */
const styles = wordSet(
  `prince princess king queen general gen admiral adm colonel col commodore commo brigadier marshal lieutenant lt major
  maj captain capt ambassador senator sen professor justice`,
);

/** "Director General" is an office, "Chief of Staff General" is one with a rank. */
const withGeneral = wordSet(
  `secretary director attorney consul inspector auditor solicitor advocate surgeon comptroller prosecutor governor
  quartermaster adjutant registrar postmaster accountant controller procurator under-secretary undersecretary commissioner`,
);

/** Whether a head only says of what rank the holder is. */
export function isStyle(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || !word.capital || !styles.has(word.lower)) return false;
  if (before?.lower === "crown") return false;
  return word.lower !== "general" || before === undefined || !withGeneral.has(before.lower);
}

/** The head of the office itself, where a rank stands behind it: "PCG spokesperson Commodore". */
export function officeHead(words: readonly Word[], start: number, head: number): number {
  if (!isStyle(words, head)) return head;
  for (let at = head - 1; at >= start; at--) {
    if (isHead(words, at) && !isStyle(words, at)) return at;
  }
  return head;
}
