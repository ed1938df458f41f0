/**
 * How many were killed or hurt, as claims: "at least 20 people were killed", "killing three soldiers", "eight died".
 * Those of one country are counted apart from all ("six Mexicans"), as are the dead from the hurt.
 */
import type { Comparator } from "../../model/timeline.ts";
import { countOf as numberOf } from "../dates/numbers.ts";
import type { Annotated, Span } from "../types.ts";
import { sentencesWith } from "./aside.ts";
import { entitiesIn } from "./surroundings.ts";

export type Toll = Span & {
  /** "killed", "injured", "killed MX", "killed soldier". */
  readonly subject: string;
  /** Of "at least 20" 19, with ">": twenty itself is no contradiction. */
  readonly value: number;
  readonly comparator: Comparator;
};

const tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const units = "one|two|three|four|five|six|seven|eight|nine";
const teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";

/** A number in digits or words, as the group `number`. */
export const number = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:${tens})(?:[- ](?:${units}))?|(?:(?:a|${units}|${teens})\\s+)?(?:dozen|hundred)|${teens}|${units})`;
/** Not in a word nor at its end, so that every word is tried once. */
export const wordStart = "(?<![\\p{L}\\p{N}])(?=[\\p{L}\\p{N}])";
/** "At least", as the group `bound`. */
export const bounds =
  "(?<bound>at least|no (?:fewer|less) than|not less than|more than|over|as many as|up to|nearly|almost|close to|about|around|roughly|approximately|an estimated|some|fewer than|less than)?\\s*";
/** Between the number and what befell those counted: "soldiers and police officers", never another number's "and". */
const people =
  "(?<who>(?:\\s+(?!(?:more|others?|further|additional|of|and|or|killed|dead|died|injured|wounded|hurt)\\b)[\\p{L}-]+){0,4}?(?:\\s+and\\s+(?!(?:\\p{L}+ing|injured|wounded|hurt|killed|left|at|more|about)\\b)[\\p{L}-]+(?:\\s+officers?)?)?)";
const harm =
  "(?<harm>killed|dead|died|dies|injured|wounded|hurt|die|slain|perished|martyred|lost\\s+their\\s+lives)";

/** How reports write of the dead and the hurt; each with the groups `bound` and `number`, some `who` and `harm`. */
const patterns: readonly RegExp[] = [
  // "twelve soldiers were killed", "left 30 people dead", "nine people, two of them children, died"
  `${wordStart}${bounds}${number}\\b${people}(?:,\\s[^,.;:!?]{1,60},)?\\s+(?:(?:had|have|has|were|was|are|is|been|being|left|reported|feared|confirmed|also)\\s+){0,3}${harm}\\b`,
  // "killing three"
  `\\b(?<harm>killed|killing|kills|kill|injured|injuring|injures|wounded|wounding|wounds)\\s+${bounds}${number}\\b(?!\\s*(?:%|per cent|percent|years?|days?|months?))`,
  // "claimed 40 lives", "took the lives of 40 people"
  `\\b(?:claimed|claiming|took|taking|cost)\\s+${bounds}${number}\\s+(?<harm>lives)\\b`,
  `\\b(?:claimed|claiming|took|taking|cost)\\s+the\\s+(?<harm>lives)\\s+of\\s+${bounds}${number}\\b`,
  // "the death toll from Sunday's attack has risen to 31", "a death toll of 9"
  `\\b(?<harm>toll)\\b(?:\\s+[^\\s.;:!?]{1,30}){0,12}?\\s+(?:to|at|of|is|was)\\s+(?:now\\s+)?${bounds}${number}\\b(?!\\s*(?:%|per cent|percent|years?|days?|months?|p\\.?m|a\\.?m))`,
  // "the confirmed deaths are fourteen", "with 12 deaths", "20 fatalities"
  `${wordStart}${bounds}${number}\\s+(?:(?:confirmed|civilian|reported|military)\\s+)?(?<harm>deaths|fatalities|injuries)\\b`,
].map((source) => new RegExp(source, "giu"));

const comparators: Readonly<Record<string, Comparator>> = {
  "at least": ">",
  "no fewer than": ">",
  "no less than": ">",
  "not less than": ">",
  "more than": ">",
  over: ">",
  "as many as": "<",
  "up to": "<",
  nearly: "<",
  almost: "<",
  "close to": "<",
  about: "~",
  roughly: "~",
  approximately: "~",
  "an estimated": "~",
  around: "~",
  some: "~",
  "fewer than": "<",
  "less than": "<",
};

/** The tolls told in a stretch of a report, in the order of the text. */
export function tollsIn(annotated: Annotated, { start, end }: Span): Toll[] {
  return tollsOf(annotated).filter((toll) => toll.start >= start && toll.end <= end);
}

const known = new WeakMap<Annotated, readonly Toll[]>();

/** The tolls of a report, sentence by sentence: it is read once, however many events ask. */
function tollsOf(annotated: Annotated): readonly Toll[] {
  const tolls =
    known.get(annotated) ??
    sentencesWith(annotated, harms).flatMap((index) => tollsOfSentence(annotated, index));
  known.set(annotated, tolls);
  return tolls;
}

const harms =
  "kill Kill dead Dead die death Death fatal toll lives injur Injur wound Wound hurt slain perished martyred".split(
    " ",
  );

/** Without such letters there is no number. */
const counts =
  /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|dozen|hundred/iu;

function tollsOfSentence(annotated: Annotated, index: number): Toll[] {
  const { start = 0, end = 0 } = annotated.report.sentences[index] ?? {};
  const text = annotated.report.text.slice(start, end);
  if (!counts.test(text)) return [];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match) => tollOf(annotated, match, start) ?? [])
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_TOLLS);
}

/** No sentence of news tells more. */
const MOST_TOLLS = 10;

function tollOf(annotated: Annotated, match: RegExpExecArray, from: number): Toll | null {
  const counted = countOf(match.groups ?? {});
  if (counted === null) return null;
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  const land = entitiesIn(annotated.entities, span).flatMap((entity) =>
    entity.kind === "country" ? entity.countries : [],
  )[0];
  const kind = /^(?:inj|wound|hurt)/iu.test(match.groups?.harm ?? "") ? "injured" : "killed";
  const subject = [kind, land ?? whoOf(match.groups?.who)].filter((part) => part !== "").join(" ");
  return { ...span, subject, ...counted };
}

/** What the groups `number` and `bound` say; null for a year. */
export function countOf({ number: digits = "", bound = "" }: Readonly<Record<string, string>>) {
  const value = /^\d/u.test(digits) ? Number(digits.replaceAll(",", "")) : wordsValue(digits);
  const year = /^\d{4}$/u.test(digits) && value >= 1900 && value <= 2100;
  if (year || !(value > 0)) return null;
  const atLeast = /^(?:at least|no|not)\b/iu.test(bound);
  return {
    value: atLeast ? value - 1 : value,
    comparator: comparators[bound.toLowerCase()] ?? "=",
  };
}

/** "A dozen" is twelve, "twenty-six" 26. */
function wordsValue(words: string): number {
  return numberOf(words.replace(/^a\s+/iu, "one ")) ?? 0;
}

/** Soldiers are not counted with those who attacked them; "people" are all. */
function whoOf(words = ""): string {
  const noun = words.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  return /^(?:people|persons?|lives|dead|them|)$/u.test(noun) ? "" : noun.replace(/s$/u, "");
}
