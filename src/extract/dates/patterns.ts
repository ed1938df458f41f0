/** Pieces that the rules' patterns are put together from. No group in here repeats without a bound. */
import { cardinals, months, ordinals, weekdays } from "./words.ts";

const anyOf = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join("|");

/** White space within an expression: a few blanks, one line break at most. */
export const W = "(?: {1,3}\\n?|\\n)";
export const DASH = "[-‐‑–—]";
/** "to" in any writing: "20-23", "20 to 23". */
export const TO = `(?: ?${DASH} ?|,?${W}(?:to|through|until|till)${W})`;
/** "to" or "and", where two days make a range. */
export const TO_AND = `(?: ?${DASH} ?|${W}(?:to|through|until|till|and|or|&)${W})`;

const isShort = (word: string) => word.length < 5 && !["may", "june", "july"].includes(word);
const monthNames = Object.keys(months);
const MONTH_NAMES = `(?:${anyOf(monthNames.filter((word) => !isShort(word)))}|(?:${anyOf(monthNames.filter(isShort))})\\b\\.?)`;
/** A month; only short forms take a dot along. */
export const month = (name: string) => `(?<${name}>${MONTH_NAMES})`;

const ordinalDays = anyOf([
  ...Object.keys(ordinals),
  ...["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"].map(
    (word) => `twenty[- ]${word}`,
  ),
  "thirtieth",
  "thirty[- ]first",
]);
export const day = (name: string) =>
  `(?<${name}>(?:3[01]|[12]\\d|0?[1-9])(?: ?(?:st|nd|rd|th)\\b)?(?![\\d%]|[.,:]\\d)|${ordinalDays})`;

/** A year of the Common Era with four digits. */
export const year = (name: string) => `(?<${name}>(?:1[0-9]|20|21)\\d\\d)(?![\\d%]|[.,]\\d)`;
export const YEAR_REFERENCE = `(?:last|this|next|that|(?:the${W})?same|the${W}(?:previous|following|next))${W}year`;
/** The year behind a month or day, as a number or as "last year". */
export const YEAR = `(?:,?${W}(?:of${W})?${year("year")}|,?${W}(?:of${W}|in${W})?(?<yearOf>${YEAR_REFERENCE}))?`;

export const WEEKDAY_NAMES = anyOf(Object.keys(weekdays));
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES})`;

const words = anyOf(Object.keys(cardinals));
/** A count in digits or words: "5½", "5 1/2", "2.5", "twenty-one", "a hundred", "a couple of", "several". */
export const COUNT = `(?<count>\\d{1,4}(?:[.,]\\d{1,3})?(?:${W}?[½¼¾]|${W}\\d\\/\\d)?|(?:a|one)${W}and${W}a${W}half|(?:${words})(?:[- ](?:${words}))?(?:${W}(?:hundred|thousand))?(?:[- ]and[- ]a[- ]half)?|(?:an?${W})?(?:hundred|thousand|dozen|couple(?:${W}of)?|half)(?:${W}an?)?|half${W}an?|(?:a${W})?(?:few|several|many)|an?${W}additional|an?(?:other)?)`;

/** The words a count may begin with. */
export const countStarts = [
  "#",
  ...Object.keys(cardinals),
  ..."a an another half hundred thousand dozen couple few several many".split(" "),
];

export const monthStarts = Object.keys(months);
export const weekdayStarts = Object.keys(weekdays);
export const ordinalStarts = Object.keys(ordinals);
