/** Runs of words that may be a person's name: "Ursula von der Leyen", "Charles Q. Brown Jr.", "Ri Son Gwon". */

import { headOf, isFamilySen, isGivenSultan } from "./heads.ts";
import { calendarWords, functionWords, isAcronym, isCommon } from "./lexicon/common.ts";
import { givenNames, surnamesFirst } from "./lexicon/names.ts";
import { honorifics } from "./lexicon/titles.ts";
import { wordSet } from "./lexicon/words.ts";
import type { Line, Word } from "./lines.ts";

/** Between or before parts of a name, in small letters. */
export const particles = wordSet(
  `de da do dos das del della di du van von der den ter ten zu zum af av bin ibn bint ben abu al el ul ur uz la le los
  las y e ould wa st`,
);

const MOST_WORDS = 7;
const joined = /^(?:al|el|an|as|ad|at|ar|ul|ur|ash|az|d|l|o)[-'’]\p{Lu}/u;
const roman = /^(?:[IVX]{1,5})$/u;

/** The end of the name that begins at a word; the same index if none does. `titled`: a title stands before it. */
export function nameEnd({ words, style }: Line, from: number, titled: boolean): number {
  const first = words[from];
  if (first === undefined || !beginsName(words, from, style, titled)) return from;
  let end = from + 1;
  while (end < words.length && end - from < MOST_WORDS) {
    const next = continues(words, end, from, style);
    if (next === end) break;
    end = next;
  }
  return end;
}

function beginsName(words: readonly Word[], at: number, style: Line["style"], titled: boolean) {
  const word = words[at];
  if (word === undefined || word.kind !== "word" || word.lower === "'s") return false;
  if (joined.test(word.text) || isGivenSultan(words, at)) return true;
  if (isOrigin(word)) return false;
  if (!word.capital)
    return titled && particles.has(word.lower) && isNameWord(words[at + 1], style, titled);
  const ambiguous = word.opens || (style === "plain" && functionWords.has(word.lower));
  if (ambiguous && !titled && isCommon(word.lower)) return isNameDespite(words, at);
  return isNameWord(word, style, titled);
}

/** "the Brazilian Ernesto Valdano": the name begins behind the adjective. */
function isOrigin({ entity, lower }: Word) {
  return entity?.kind === "country" && entity.form === "demonym" && !givenNames.has(lower);
}

/** "He Lifeng said", "Will Smith", "Mark Rutte": words of the language that are names too. */
function isNameDespite(words: readonly Word[], at: number) {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || !next.capital || next.entity !== null)
    return false;
  if (isCommon(next.lower) || calendarWords.has(next.lower) || headOf(next.lower) !== null)
    return false;
  if (functionWords.has(word.lower) && !(givenNames.has(word.lower) && !word.opens))
    return surnamesFirst.has(word.lower) && pinyin.test(next.lower);
  return givenNames.has(word.lower) || surnamesFirst.has(word.lower);
}

const sound =
  "(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|eng|ing|uan|ian|iao|uai|an|en|in|un|ao|ai|ei|ia|ie|iu|ou|ua|ue|ui|uo|üe|er|a|e|i|o|u|ü))";
/** One to three syllables of Chinese in its official romanisation. */
export const pinyin = new RegExp(`^${sound}{1,3}$`, "u");

function isNameWord(word: Word | undefined, style: Line["style"], titled: boolean): boolean {
  if (word === undefined || word.kind !== "word" || !word.capital)
    return word !== undefined && joined.test(word.text);
  const { lower } = word;
  if (headOf(lower) !== null || honorifics.has(lower)) return false;
  if (functionWords.has(lower) && !(titled && surnamesFirst.has(lower))) return false;
  if (word.dated && !titled) return false;
  if (word.shout && style !== "capitals") return isShoutedName(word);
  return style === "plain" || !isCommon(lower) || givenNames.has(lower);
}

/** "DK Shivakumar", "M.K. Stalin", "KIM Jong Un", "Emmanuel MACRON"; not "NATO". */
function isShoutedName({ lower, shout, text }: Word) {
  return (
    !isAcronym({ lower, shout }) && (text.replaceAll(".", "").length <= 3 || /[AEIOUY]/u.test(text))
  );
}

function continues(words: readonly Word[], at: number, from: number, style: Line["style"]): number {
  const word = words[at];
  if (word === undefined || (word.opens && !isInitial(words[at - 1]))) return at;
  if (roman.test(word.text)) return at + 1;
  if (particles.has(word.lower) && !isCapitalCommon(word)) return afterParticles(words, at, style);
  if (isNickname(words, at)) return at + 3;
  if (word.text === "Sheikh" && isNameWord(words[at + 1], style, false)) return at + 1;
  if (isFamilySen(words, at)) return at + 1;
  // "Theresa May"
  if (word.text === "May" && at === from + 1 && givenNames.has(words[from]?.lower ?? ""))
    return at + 1;
  if (!isNameWord(word, style, false)) return isSurnameHead(words, at, from) ? at + 1 : at;
  const before = words[at - 1];
  if (style !== "plain" && before !== undefined && isCommon(word.lower)) return at;
  return at + 1;
}

function isCapitalCommon(word: Word) {
  return (
    word.capital && word.lower.length === 2 && functionWords.has(word.lower) && word.lower === "do"
  );
}

function isInitial(word: Word | undefined) {
  return word !== undefined && /^(?:\p{Lu}\.)+$/u.test(word.text);
}

function afterParticles(words: readonly Word[], at: number, style: Line["style"]) {
  let next = at;
  while (next - at < 3 && particles.has(words[next]?.lower ?? "")) next++;
  const name = words[next];
  // "Xi y Putin" is not English, but "Biden e Lula" may stand in a title: a particle needs a name behind it
  return isNameWord(name, style, false) && name?.entity?.kind !== "country" ? next + 1 : at;
}

/** Ferdinand “Bongbong” Marcos. */
function isNickname(words: readonly Word[], at: number) {
  const [open, name, close, after] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  return (
    open !== undefined &&
    /^["“‘']$/u.test(open.text) &&
    name?.capital === true &&
    close !== undefined &&
    /^["”’']$/u.test(close.text) &&
    after?.capital === true
  );
}

const surnameHeads = wordSet(
  "bishop king judge major prince pope baron sultan imam justice head earl rector duke marshal crown priest rival",
);

/** "Julie Bishop said": a title's word as a surname, after one given name and at the end. */
function isSurnameHead(words: readonly Word[], at: number, from: number) {
  const [word, first, next] = [words[at], words[from], words[at + 1]];
  if (word === undefined || first === undefined || !word.capital || !surnameHeads.has(word.lower))
    return false;
  return (
    givenNames.has(first.lower) && (next === undefined || !next.capital || next.lower === "'s")
  );
}
