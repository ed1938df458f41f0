/** Where a title begins: the words before its head that belong to it. */
import { headOf } from "./heads.ts";
import { calendarWords, functionWords, isAcronym, isCommon } from "./lexicon/common.ts";
import { givenNames } from "./lexicon/names.ts";
import { honorifics, modifiers, openersOfTitles, titleWords } from "./lexicon/titles.ts";
import type { Line, Word } from "./lines.ts";

/** First word of the title whose head is `head`; not before `from`. */
export function startOf(words: readonly Word[], head: number, from: number, style: Line["style"]) {
  let start = head;
  while (start > from) {
    const before = words[start - 1];
    if (before === undefined) break;
    if (before.lower === "'s" || before.lower === "'")
      return possessorStart(words, start - 2, from, start);
    if (start - 2 >= from && isLink(words, start - 1)) start -= 2;
    else if (isNewLand(words, start)) start--;
    else if (isTitlePart(before, style) && !isOther(before, words[start])) start--;
    else return overAdjectives(words, start, from);
    if (words[start]?.opens) break;
  }
  return start;
}

/** "New York Governor" at the start of a sentence, where "New" may belong to the office. */
function isNewLand(words: readonly Word[], start: number) {
  const [before, first] = [words[start - 1], words[start]];
  if (before?.text !== "New" || first === undefined || !first.capital) return false;
  return first.entity === null && !titleWords.has(first.lower) && headOf(first.lower) === null;
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
  if (word.entity !== null || isAcronym(word)) return true;
  if (style !== "plain" || functionWords.has(word.lower)) return false;
  return !(word.opens && isCommon(word.lower)) && !givenNames.has(word.lower);
}

/**
 * "a state of emergency United States President …": a small word before a country's name is another noun's. "Under
 * President …" is a preposition, "under secretary" is none.
 */
function isOther(before: Word, next: Word | undefined) {
  if (before.lower === "under" && !next?.lower.startsWith("secretar")) return true;
  if (before.capital || next?.entity?.kind !== "country" || !next.capital) return false;
  return !modifiers.has(before.lower);
}
