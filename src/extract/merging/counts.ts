/**
 * How many were killed or hurt, as claims: "at least 20 people were killed", "killing three soldiers", "eight died".
 * Those of one country are counted apart from all ("six Mexicans"), as are the dead from the hurt.
 */
import type { Comparator } from "../../model/timeline.ts";
import type { Annotated, Span } from "../types.ts";
import { entitiesIn } from "./surroundings.ts";

export type Toll = Span & {
  /** "killed", "injured", "killed MX", "killed soldier". */
  readonly subject: string;
  /** Of "at least 20" 19, with ">": twenty itself is no contradiction. */
  readonly value: number;
  readonly comparator: Comparator;
};

const small: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** A number in digits or words, as the group `number`. */
export const number = `(?<number>\\d{1,3}(?:,\\d{3})+|\\d{1,6}|${small.slice(1).join("|")})`;
/** "At least", as the group `bound`. */
export const bounds =
  "(?<bound>at least|more than|over|as many as|up to|nearly|almost|about|around|some|fewer than|less than)?\\s*";
const people = "(?<who>(?:\\s+(?!(?:more|others?|further|additional|of)\\b)[\\p{L}-]+){0,4}?)";
const harm = "(?<harm>killed|dead|died|injured|wounded|hurt|die)";
const before = new RegExp(
  `\\b${bounds}${number}\\b${people}\\s+(?:(?:had|have|has|were|was|are|is|been|being|left|reported|feared)\\s+){0,3}${harm}\\b`,
  "giu",
);
const after = new RegExp(
  `\\b(?<harm>killed|killing|kills|injured|injuring|wounded|wounding)\\s+${bounds}${number}\\b(?!\\s*(?:%|per cent|percent))`,
  "giu",
);

const comparators: Readonly<Record<string, Comparator>> = {
  "at least": ">",
  "more than": ">",
  over: ">",
  "as many as": "<",
  "up to": "<",
  nearly: "<",
  almost: "<",
  about: "~",
  around: "~",
  some: "~",
  "fewer than": "<",
  "less than": "<",
};

/** The tolls told in a stretch of a report, in the order of the text. */
export function tollsIn(annotated: Annotated, { start, end }: Span): Toll[] {
  const text = annotated.report.text.slice(start, end);
  return [...text.matchAll(before), ...text.matchAll(after)]
    .flatMap((match) => tollOf(annotated, match, start) ?? [])
    .sort((a, b) => a.start - b.start);
}

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
  const named = small.indexOf(digits.toLowerCase());
  const value = named >= 0 ? named : Number(digits.replaceAll(",", ""));
  const year = /^\d{4}$/u.test(digits) && value >= 1900 && value <= 2100;
  if (year || !Number.isFinite(value)) return null;
  const atLeast = /^at least$/iu.test(bound);
  return {
    value: atLeast ? value - 1 : value,
    comparator: comparators[bound.toLowerCase()] ?? "=",
  };
}

/** Soldiers are not counted with those who attacked them; "people" are all. */
function whoOf(words = ""): string {
  const noun = words.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  return /^(?:people|persons?|lives|dead|them|)$/u.test(noun) ? "" : noun.replace(/s$/u, "");
}
