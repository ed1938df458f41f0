/** Where a title ends: its "of …", brackets, and how far it may run into names. */
import { headOf } from "./heads.ts";
import { functionWords, isAcronym, isCommon } from "./lexicon/common.ts";
import { givenNames } from "./lexicon/names.ts";
import { things } from "./lexicon/things.ts";
import { titleWords } from "./lexicon/titles.ts";
import type { Word } from "./lines.ts";
import { isHead } from "./titleHeads.ts";

/** In small letters, else "To Lam" would be one. */
const prepositions = new Set(["of", "for", "to", "at", "in", "on", "with", "and", "&", "Of"]);

const articles = new Set(["the", "its", "their", "his", "her", "a", "an", "'s", "'"]);

/**
 * Where a title ends: after its head, "(EAM)", and chains of "of ..." made of parts of titles and of names of bodies.
 * `long` also takes other words of names; without it, the end before a name must not swallow the name.
 */
export function endOf(words: readonly Word[], head: number, long: boolean) {
  let end = afterBrackets(words, head + 1, long);
  while (end < words.length) {
    const link = words[end];
    if (link === undefined || !prepositions.has(link.text)) break;
    const linked = link.lower === "and" || link.lower === "&";
    if (linked && end === head + 1) break;
    const next = chainEnd(words, end + 1, long, linked);
    if (next === end + 1 || (linked && isHead(words, next))) break;
    end = afterBrackets(words, next, long);
  }
  return end;
}

/** "minister (EAM)", "joint secretary (East Asia)". */
function afterBrackets(words: readonly Word[], from: number, long: boolean) {
  if (words[from]?.text !== "(") return from;
  const most = long ? 5 : 3;
  for (let index = from + 1; index <= from + most; index++) {
    if (words[index]?.text === ")") return index + 1;
  }
  return from;
}

function chainEnd(words: readonly Word[], from: number, long: boolean, linked: boolean) {
  let end = from;
  let solid = false;
  for (; end < words.length; end++) {
    const word = words[end];
    if (word === undefined) break;
    if (end === from && articles.has(word.lower) && (long || !linked)) continue;
    if (long && isAdjective(words, end, from)) continue;
    if (word.lower === "'s" || word.lower === "'") continue;
    if (isBodyWord(word, long) || isSameName(words[end - 1], word)) {
      solid = isComplete(word);
      continue;
    }
    const name = word.capital && word.kind === "word" && !functionWords.has(word.lower);
    if (
      name &&
      !linked &&
      (long || !solid) &&
      !givenNames.has(word.lower) &&
      (headOf(word.lower) === null || long)
    )
      continue;
    break;
  }
  const last = words[end - 1];
  const empty =
    end === from || (end === from + 1 && last !== undefined && articles.has(last.lower));
  return empty ? from : end;
}

/** "of the sisterly Arab Republic": one word before capitals. */
function isAdjective(words: readonly Word[], at: number, from: number) {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (at > from + 1 || before === undefined || word === undefined || next === undefined)
    return false;
  return (
    before.lower === "the" &&
    /^\p{Ll}{4,}$/u.test(word.text) &&
    next.capital &&
    !isCommon(word.lower)
  );
}

function isBodyWord(word: Word, long: boolean) {
  if (word.kind !== "word" || word.dated) return false;
  if (titleWords.has(word.lower)) return true;
  if (!word.capital) return long && things.has(word.lower);
  return things.has(word.lower) || isAcronym(word) || word.entity !== null;
}

/** "Côte d'Ivoire": the rest of a name. */
function isSameName(before: Word | undefined, { entity }: Word) {
  return entity !== null && before?.entity === entity;
}

function isComplete(word: Word) {
  return word.lower !== "new" && word.lower !== "united";
}
