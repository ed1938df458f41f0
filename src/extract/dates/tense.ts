/** Whether the clause around a date tells of what is to come. */
import { irregularPast, pointsAhead, startsClause } from "./tenseWords.ts";

/** How far a verb is looked for, in UTF-16 units; clauses of news are shorter. */
const REACH = 160;

type Sign = "ahead" | "back" | "to" | null;

/**
 * Looks for the verb nearest before a date in its sentence, then after it (a date may begin its sentence).
 * @returns true ahead, false back, null if neither side says
 */
export function pointingAhead(text: string, start: number, end: number): boolean | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const sentence = before.slice(lastStop(before));
  return signBefore(sentence) ?? signAfter(after);
}

/** The end of the last sentence or clause mark; the dots of "U.S." and "Mr." are followed by a capital too, so be it. */
function lastStop(text: string): number {
  const match = /^[\s\S]*(?:[.!?;]["'”’)]*\s+(?=["'“‘(]?[A-Z])|\n\s*\n)/.exec(text);
  if (match === null) return 0;
  return /(?:[A-Z]\.|\b(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|St)\.)\s+$/.test(match[0])
    ? lastStopBefore(text, match[0].length)
    : match[0].length;
}

function lastStopBefore(text: string, at: number): number {
  const match = /^[\s\S]*(?:[a-z][.!?;]["'”’)]*\s+(?=["'“‘(]?[A-Z])|\n\s*\n)/.exec(
    text.slice(0, at - 4),
  );
  return match === null ? 0 : match[0].length;
}

const wordsOf = (text: string) => text.match(/[A-Za-z]+(?:['’][a-z]+)?/g) ?? [];

function signBefore(text: string): boolean | null {
  const words = wordsOf(text);
  let weak: boolean | null = null;
  for (let index = words.length - 1; index >= 0; index--) {
    const sign = signOf(words, index);
    if (sign === "to") weak ??= true;
    else if (sign === "ahead") return true;
    else if (sign === "back") return false;
  }
  return weak;
}

/** After a date the first verb counts, unless a new clause begins ("Friday that he will"). */
function signAfter(text: string): boolean | null {
  const stop = text.search(/[.!?;]["'”’)]*\s|\n\s*\n/);
  const words = wordsOf(stop < 0 ? text : text.slice(0, stop));
  for (let index = 0; index < words.length; index++) {
    if (startsClause.has((words[index] ?? "").toLowerCase())) return null;
    const sign = signOf(words, index);
    if (sign === "ahead") return true;
    if (sign === "back") return false;
  }
  return null;
}

function signOf(words: readonly string[], index: number): Sign {
  const word = words[index] ?? "";
  const lower = word.toLowerCase().replace("’", "'");
  if (pointsAhead.has(lower) || /'ll$/.test(lower)) return "ahead";
  if (lower === "to") return infinitive(words, index);
  if (irregularPast.has(lower)) return "back";
  return /^[a-z]{2,}ed$/.test(word) && !/(?:eed|red|bed|ded)$/.test(word) ? "back" : pastIn(word);
}

const pastIn = (word: string): Sign =>
  /^[a-z]{3,}(?:red|bed|ded)$/.test(word) && !/^(?:sacred|hundred|kindred|hatred)$/.test(word)
    ? "back"
    : null;

/** "is to meet", "set to meet" point ahead through their verb; "to Beijing", "to the" are no verbs. */
function infinitive(words: readonly string[], index: number): Sign {
  const next = words[index + 1] ?? "";
  const previous = (words[index - 1] ?? "").toLowerCase();
  if (!/^[a-z]/.test(next) || /^(?:the|an?|its|his|her|their|this|that|be)$/.test(next))
    return next === "be" ? "to" : null;
  return /^(?:is|are|am|was|were|be|about|ready)$/.test(previous) ? "ahead" : "to";
}
