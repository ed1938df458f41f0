/**
 * How long there had been none: "the first visit since 2018", "the highest-level talks in five years". Put as the years
 * between which the one before was, so that the two compare.
 */
import { countOf as numberOf } from "../dates/numbers.ts";
import { type Aside, isQuoted, type Reading, sentenceAt } from "./aside.ts";
import type { Family } from "./families.ts";

const ranked =
  /\b(?<rank>first|highest|most[- ]senior)\b(?<words>[^.;:!?]{0,110}?)\b(?:since\s+(?:[\p{L}'’]+\s+){0,4}?(?<year>(?:19|20)\d\d)|in\s+(?:the\s+(?:last|past)\s+)?(?<bound>more than|over|at least|nearly|almost|about|around|some)?\s*(?<number>\d{1,3}|[a-z]+(?:-[a-z]+)?)\s+(?<unit>years?|decades?))\b/giu;

const kinds: readonly (readonly [Family, RegExp])[] = [
  ["call", /\b(?:calls?|conversation|phone)\b/iu],
  ["encounter", /\b(?:meetings?|talks|summit|face-to-face|dialogue|negotiations)\b/iu],
  ["visit", /\b(?:visit(?:s|ing|ed)?|trip|tour|travel)\b/iu],
];

/** What a report says of how rare a visit, meeting or call was. */
export function significanceIn({ annotated }: Reading): Aside[] {
  const { report } = annotated;
  const now = Number(report.metadata.published?.slice(0, 4));
  if (!Number.isInteger(now)) return [];
  if (!/first|highest|most senior/u.test(report.text)) return [];
  return [...report.text.matchAll(ranked)].flatMap((match): Aside[] => {
    const { rank = "", words = "", year } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    const sentence = sentenceAt(annotated, span.start);
    const bounds = report.sentences[sentence];
    const years = year === undefined ? yearsBack(now, match.groups ?? {}) : exactly(Number(year));
    const before = bounds === undefined ? "" : report.text.slice(bounds.start, span.start);
    const family = familyIn(words) ?? familyIn(before);
    if (bounds === undefined || span.end > bounds.end || years === null || family === null)
      return [];
    if (isQuoted(annotated, span)) return [];
    return [
      {
        attribute: "significance",
        value: `${rank.toLowerCase()} ${family === "encounter" ? "meeting" : family} since ${years[1]}`,
        comparator: "=",
        polarity: "affirmed",
        report: report.id,
        sentence,
        span,
        rule: "claims/significance",
        families: [family],
        people: [],
        years,
      },
    ];
  });
}

function familyIn(words: string): Family | null {
  return kinds.find(([, noun]) => noun.test(words))?.[0] ?? null;
}

/** A visit since 2018: the one before was in 2018. */
function exactly(year: number): readonly [number, number] {
  return [year, year];
}

/** "In five years" is rounded to the next year, "in a decade" to two, "more than" a third longer. */
function yearsBack(
  now: number,
  { number = "", unit = "", bound = "" }: Readonly<Record<string, string | undefined>>,
): readonly [number, number] | null {
  const count = numberOf(number.toLowerCase());
  if (count === null || !(count > 0)) return null;
  const length = count * (/^decade/iu.test(unit) ? 10 : 1);
  const slack = length >= 10 ? 2 : 1;
  const more = /^(?:more than|over|at least)$/iu.test(bound);
  return [now - Math.ceil(length * (more ? 1.34 : 1)) - slack, now - length + slack];
}
