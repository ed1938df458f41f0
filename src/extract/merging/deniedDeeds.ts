/**
 * What a side is said to have done by one report and denies by another: "denied that its troops had crossed the border".
 * The same deed of the same country, told by the other report in its own voice, is what is denied.
 */
import type { Annotated, Span } from "../types.ts";
import { type Aside, isQuoted, type Reading, sentencesWith } from "./aside.ts";
import type { Draft } from "./claimDrafts.ts";
import { countryName } from "./places.ts";
import { entitiesIn } from "./surroundings.ts";

const words = ["denied", "denies", "denying", "rejected", "rejects", "refuted", "dismissed"];

const denies =
  /\b(?:denied|denies|denying|rejected|rejects|refuted|dismissed)\s+(?:as\s+\p{L}+\s+)?(?:(?:the|a|an|any|all)\s+)?(?:(?:claims?|accusations?|allegations?|reports?|charges?|suggestions?)\s+)?(?<deed>[^.;:!?“”"]{3,90})/giu;

/** Deeds by the words that tell them; the name is the claim's value. */
const deeds: readonly (readonly [string, RegExp])[] = [
  ["ramming", /\b(?:ramm(?:ed|ing)|collid(?:ed|ing)|collision)\b/iu],
  [
    "crossing",
    /\b(?:cross(?:ed|ing)|incursions?|intrud(?:ed|ing)|intrusions?|infiltrat\p{L}+)\b/iu,
  ],
  ["violation", /\b(?:violat(?:ed|ing|ions?)|breach(?:ed|ing)?|entered)\b/iu],
  [
    "fire",
    /\b(?:fir(?:ed|ing)(?:\s+(?:on|at|upon|into|first))?|(?:opened|opening)\s+fire|shot|shooting)\b/iu,
  ],
  ["shelling", /\b(?:shell(?:ed|ing)|bombard(?:ed|ing|ment))\b/iu],
  ["bombing", /\b(?:bomb(?:ed|ing)|air\s?strikes?|raids?|raided)\b/iu],
  [
    "attack",
    /\b(?:attack(?:ed|ing|s)?|struck|strik(?:e|es|ing)|hit(?:ting)?|target(?:ed|ing))\b/iu,
  ],
  ["killing", /\b(?:kill(?:ed|ing|ings)|massacre[ds]?|execut(?:ed|ing|ions?))\b/iu],
  ["invasion", /\b(?:inva(?:ded|ding|sion)|occup(?:ied|ying))\b/iu],
  ["launch", /\b(?:launch(?:ed|ing)|test-fired)\b/iu],
  ["capture", /\b(?:captur(?:ed|ing)|seiz(?:ed|ing|ure)|abduct(?:ed|ing)|detain(?:ed|ing))\b/iu],
];

/** Denials of violence in a report's own voice. */
export function deniedDeedsIn({ annotated }: Reading): Aside[] {
  const { text, sentences } = annotated.report;
  return sentencesWith(annotated, words).flatMap((index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    return [...text.slice(sentence.start, sentence.end).matchAll(denies)].flatMap((match) => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const deed = deeds.find(([, told]) => told.test(match.groups?.deed ?? ""));
      const land = landOf(annotated, sentence, span);
      if (deed === undefined || land === null || isQuoted(annotated, span)) return [];
      return [asideOf(annotated, { sentence: index, span, deed: deed[0], land })];
    });
  });
}

type Found = { sentence: number; span: Span; deed: string; land: string };

function asideOf({ report }: Annotated, { sentence, span, deed, land }: Found): Aside {
  return {
    attribute: "outcome",
    value: `${deed} by ${countryName(land)}`,
    comparator: "=",
    polarity: "denied",
    report: report.id,
    sentence,
    span,
    rule: "claims/denied-deed",
    families: ["force"],
    people: [],
    lands: [land],
  };
}

/** Whose deed it was: who stands with what is denied, else who denies it. */
function landOf(annotated: Annotated, sentence: Span, denied: Span): string | null {
  const inside = landsIn(annotated, denied);
  const before = landsIn(annotated, { start: sentence.start, end: denied.start });
  const own = inside.find(({ land }) => before.some((one) => one.land === land));
  return (own ?? before[0])?.land ?? null;
}

function landsIn({ entities }: Annotated, span: Span) {
  return entitiesIn(entities, span).flatMap((entity) => {
    const single = entity.kind === "country" && entity.countries.length === 1;
    const land = single ? entity.countries[0] : undefined;
    return land === undefined ? [] : [{ land, end: entity.end }];
  });
}

/** Each denial of a deed that another report tells, with that report's words; denials of nothing told are left out. */
export function withDeeds(drafts: readonly Draft[]): Draft[] {
  const denied = drafts.filter(({ rule }) => rule === "claims/denied-deed");
  if (denied.length === 0) return [...drafts];
  const told = new Map(drafts.map(({ telling }) => [telling.frame.report, telling]));
  const pairs = denied.flatMap((draft) => {
    const affirmed = [...told.values()].flatMap((telling) => affirmedBy(draft, telling) ?? [])[0];
    return affirmed === undefined ? [] : [draft, affirmed];
  });
  return [...drafts.filter((draft) => !denied.includes(draft)), ...pairs];
}

function affirmedBy(denial: Draft, telling: Draft["telling"]): Draft | null {
  const { aside } = denial;
  const { annotated } = telling;
  if (aside === undefined || aside.report === annotated.report.id) return null;
  const told = deeds.find(([name]) => String(denial.value).startsWith(`${name} by`))?.[1];
  const found = told === undefined ? null : deedIn(annotated, told, aside.lands?.[0] ?? "");
  if (found === null) return null;
  const { sentence, span } = found;
  return {
    ...denial,
    span,
    polarity: "affirmed",
    telling,
    aside: { ...aside, polarity: "affirmed", report: annotated.report.id, sentence, span },
  };
}

/** So far behind the name of a country its deed may stand. */
const REACH = 80;

/** "Chilean soldiers crossed": the deed behind the country's name, in one clause that nobody denies. */
function deedIn(annotated: Annotated, told: RegExp, land: string) {
  const { text, sentences } = annotated.report;
  for (const [index, sentence] of sentences.entries())
    for (const { land: one, end } of landsIn(annotated, sentence)) {
      if (one !== land) continue;
      const match = told.exec(text.slice(end, Math.min(sentence.end, end + REACH)));
      const before = match === null ? "" : text.slice(end, end + match.index);
      const span = { start: end, end: end + before.length + (match?.[0].length ?? 0) };
      const plain = !/[,;:]|\b(?:den|reject|said\b|says\b|by\b|when\b|after\b|while\b)/iu.test(
        before,
      );
      if (match !== null && plain && !isQuoted(annotated, span)) return { sentence: index, span };
    }
  return null;
}
