/** Titles as they stand in a report: "acting deputy foreign minister", "director general of the Department of ..." */

import { headOf, isFamilySen, isGivenSultan } from "./heads.ts";
import { acronyms, calendarWords, functionWords, isCommon } from "./lexicon/common.ts";
import { givenNames } from "./lexicon/names.ts";
import { things } from "./lexicon/things.ts";
import { heads, honorifics, modifiers, openersOfTitles, titleWords } from "./lexicon/titles.ts";
import type { Line, Word } from "./lines.ts";

/** Word indexes into a line, half-open. */
export type TitlePhrase = {
  readonly start: number;
  /** After the head noun, its "of ..." and an abbreviation in brackets. */
  readonly end: number;
  /** As `end`, but with whatever follows "of", "for", "at": for a title that stands after its name. */
  readonly longEnd: number;
  /** Word of the head noun. */
  readonly head: number;
  /** "the", "a", "his" or a possessor's "'s" stands before it. */
  readonly determiner: string | null;
};

/** All titles of a line, in order, none overlapping another. */
export function titlePhrasesOf({ words, style }: Line): TitlePhrase[] {
  const found: TitlePhrase[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    if (index < from || !isHead(words, index)) continue;
    const head = lastHead(words, index);
    const start = joinedStart(words, startOf(words, index, from, style), index, found.at(-1));
    const short = endOf(words, head, false);
    const longEnd = endOf(words, head, true);
    if (start < from) found.pop();
    found.push({ start, end: short, longEnd, head, determiner: determinerOf(words, start) });
    from = short;
    index = short - 1;
  }
  return found;
}

/** "Assistant US Trade Representative", "chief economic adviser": heads that follow within one title. */
function lastHead(words: readonly Word[], index: number): number {
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

/** "Pakistan's Deputy Prime Minister and Foreign Minister Ishaq Dar": two offices of one person. */
function joinedStart(
  words: readonly Word[],
  start: number,
  head: number,
  before: TitlePhrase | undefined,
) {
  // "the Russian president's press secretary"
  if (
    before !== undefined &&
    start === before.end + 1 &&
    start <= head &&
    words[before.end]?.lower === "'s"
  ) {
    return before.start;
  }
  if (before === undefined || before.end !== start - 1 || words[start - 1]?.lower !== "and")
    return start;
  const isOne = before.determiner === null || before.determiner === "'s";
  return isOne && words[before.head]?.capital && words[start]?.capital ? before.start : start;
}

/** Heads that are names, ranks or words of the language where they stand with small letters or after a number. */
const capitalOnly = new Set(
  "pm fm eam dpm vp nsa sg sen rep gov gen adm col lt capt maj sgt brig cmdr mp mps mep mla cm elect count earl crown".split(
    " ",
  ),
);

function isHead(words: readonly Word[], index: number) {
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

const determiners = new Set(
  "the a an any another every some no his her its their my our your this that these those".split(
    " ",
  ),
);

function determinerOf(words: readonly Word[], start: number) {
  const before = words[start - 1]?.lower;
  const inside = words.slice(start, start + 4).some(({ lower }) => lower === "'s" || lower === "'");
  if (inside) return "'s";
  return before !== undefined && determiners.has(before) ? before : null;
}

function startOf(words: readonly Word[], head: number, from: number, style: Line["style"]) {
  let start = head;
  while (start > from) {
    const before = words[start - 1];
    if (before === undefined) break;
    if (before.lower === "'s" || before.lower === "'")
      return possessorStart(words, start - 2, from, start);
    if (start - 2 >= from && isLink(words, start - 1)) start -= 2;
    else if (isTitlePart(before, style) && !isOtherNoun(before, words[start])) start--;
    else return overAdjectives(words, start, from);
    if (words[start]?.opens) break;
  }
  return start;
}

/** "Hungarian populist leader", "Guinea's junta chief": a word or two unknown, if a country stands before them. */
function overAdjectives(words: readonly Word[], start: number, from: number) {
  for (let at = start - 1; at >= Math.max(from, start - 2); at--) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || word.kind !== "word" || word.capital || isCommon(word.lower))
      return start;
    if (before?.entity?.kind === "country" && before.entity.form === "demonym") return at - 1;
    if (before?.lower === "'s" && words[at - 2]?.entity?.kind === "country") {
      return possessorStart(words, at - 2, from, start);
    }
  }
  return start;
}

/** "China's", "Saudi Arabia's", "Biden's": the words of the possessor. */
function possessorStart(words: readonly Word[], last: number, from: number, otherwise: number) {
  const word = words[last];
  if (word === undefined || last < from || !word.capital) return otherwise;
  let start = last;
  const { entity } = word;
  while (start > from && entity !== null && words[start - 1]?.entity === entity) start--;
  return start;
}

/** "foreign and commonwealth secretary": "and" between two parts. */
function isLink(words: readonly Word[], at: number) {
  const [before, link, after] = [words[at - 1], words[at], words[at + 1]];
  return (
    (link?.lower === "and" || link?.lower === "&") &&
    before !== undefined &&
    after !== undefined &&
    titleWords.has(before.lower) &&
    titleWords.has(after.lower) &&
    !(before.capital && headOf(before.lower) !== null)
  );
}

function isTitlePart(word: Word, style: Line["style"]) {
  if (word.kind !== "word" || word.dated || word.lower === "'s") return false;
  if (titleWords.has(word.lower) || headOf(word.lower) !== null)
    return !(word.opens && openersOfTitles.has(word.lower));
  if (word.entity?.kind === "organisation") return true;
  if (!word.capital || honorifics.has(word.lower) || calendarWords.has(word.lower)) return false;
  if (word.entity !== null || acronyms.has(word.lower)) return true;
  if (style !== "plain" || functionWords.has(word.lower)) return false;
  return !(word.opens && isCommon(word.lower)) && !givenNames.has(word.lower);
}

/** "a state of emergency United States President …": a small word before a country's name is another noun's. */
function isOtherNoun(before: Word, next: Word | undefined) {
  if (before.capital || next?.entity?.kind !== "country" || !next.capital) return false;
  return !modifiers.has(before.lower);
}

/** In small letters, else "To Lam" would be one. */
const prepositions = new Set(["of", "for", "to", "at", "in", "on", "with", "and", "&", "Of"]);
const articles = new Set(["the", "its", "their", "his", "her", "a", "an", "'s", "'"]);

/**
 * Where a title ends: after its head, "(EAM)", and chains of "of ..." made of parts of titles and of names of bodies.
 * `long` also takes other words of names; without it, the end before a name must not swallow the name.
 */
function endOf(words: readonly Word[], head: number, long: boolean) {
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
    if (isBodyWord(word, long)) {
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
  return things.has(word.lower) || acronyms.has(word.lower) || word.entity !== null;
}

function isComplete(word: Word) {
  return word.lower !== "new" && word.lower !== "united";
}
