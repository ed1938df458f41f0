/** The name that stands beside a title, and what may stand around it. */
import { honorifics, regnal } from "./lexicon/titles.ts";
import type { Line, Word } from "./lines.ts";
import { nameEnd } from "./nameRuns.ts";

/** Whether an apposition ends here. */
export function closes(word: Word | undefined) {
  return word === undefined || /^[,.;:)—–-]$/u.test(word.text);
}

/** The name that begins at a word, honorifics left out; null if none does. */
export function nameAfter(line: Line, from: number) {
  const start = afterHonorifics(line.words, from);
  const end = nameEnd(line, start, true);
  return end === start ? null : { start, end };
}

/** The first word that is no honorific. */
export function afterHonorifics(words: readonly Word[], from: number) {
  let start = from;
  while (isHonorific(words, start)) start++;
  return start;
}

/** An honorific with a capital and a name behind it; "Sheikh Hasina" keeps hers as part of the name elsewhere. */
function isHonorific(words: readonly Word[], at: number) {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !word.capital || next === undefined) return false;
  if (!honorifics.has(word.lower)) return false;
  return next.kind === "word" && (next.capital || /^al-/u.test(next.lower)) && next.lower !== "'s";
}

/** "King Charles III", "Pope Francis", "Sheikh Hasina": with one name only, the title is part of it. */
export function regalStart(words: readonly Word[], start: number, end: number) {
  const title = words[start - 1];
  const isOneName = words.slice(start + 1, end).every(({ text }) => /^[IVX]+$/u.test(text));
  return isOneName && title?.capital && regnal.has(title.lower) && title.lower !== "lord"
    ? start - 1
    : start;
}

/** "presidents", "spokesmen". */
export function isPlural(word: Word | undefined) {
  return (
    word !== undefined &&
    /(?:s|men)$/u.test(word.lower) &&
    !/^(?:boss|d'affaires)$/u.test(word.lower)
  );
}
