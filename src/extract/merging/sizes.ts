/**
 * How many took part or were aimed at, as claims: members of a delegation, firms under sanctions, troops deployed,
 * people arrested or freed, agreements signed. Each kind of thing is a subject of its own, so that "12 companies and five
 * individuals" are two claims.
 */

import { grouped } from "../../evidence/lists.ts";
import type { Annotated, Span } from "../types.ts";
import { bounds, countOf, number, type Toll } from "./counts.ts";
import type { Family } from "./families.ts";

type Kind = {
  /** What is counted. */
  readonly subject: string;
  /** Families of events it is told of. */
  readonly families: readonly Family[];
  readonly words: RegExp;
};

const few =
  "(?:\\s+(?!(?:and|or|of|in|to|from|other|others|more|further|additional)\\b)[\\p{L}.’'-]{1,20}){0,3}?";
const count = `\\b${bounds}${number}`;

/** Of each thing under sanctions its own kind, in the words of its synonyms. */
const targets: readonly (readonly [string, string])[] = [
  ["company", "companies|firms|businesses|corporations|enterprises"],
  ["entity", "entities"],
  ["person", "individuals|people|persons"],
  ["official", "officials"],
  ["vessel", "vessels|ships|tankers"],
  ["bank", "banks"],
  ["organisation", "organi[sz]ations|groups"],
];

const soldiers = "troops|soldiers|servicemen|personnel|peacekeepers|police officers|marines";

const acts: readonly Family[] = ["sanction", "other", "appointment", "saying", "law"];
const votes: readonly Family[] = ["law", "appointment", "other", "agreement", "sanction"];

const kinds: readonly Kind[] = [
  {
    subject: "delegation",
    families: ["visit", "encounter"],
    words: new RegExp(
      `${count}[- ](?:member|strong|person|man)\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:delegation|team|group|mission)\\b`,
      "giu",
    ),
  },
  {
    subject: "delegation",
    families: ["visit", "encounter"],
    words: new RegExp(`\\bdelegation\\s+of\\s+${bounds}${number}\\b`, "giu"),
  },
  ...targets.map(
    ([subject, nouns]): Kind => ({
      subject: `sanctioned ${subject}`,
      families: ["sanction"],
      words: new RegExp(`${count}${few}\\s+(?:${nouns})\\b`, "giu"),
    }),
  ),
  {
    subject: "deployed troops",
    families: ["force", "other", "visit", "law"],
    words: new RegExp(
      `\\b(?:deploy(?:ed|s|ing)?|sen(?:d|ds|t|ding)|dispatch(?:ed|es|ing)?)\\s+${bounds}${number}${few}\\s+(?:${soldiers})\\b`,
      "giu",
    ),
  },
  {
    subject: "arrested",
    families: ["force", "other"],
    words: new RegExp(
      `\\b(?:arrested|detained|arresting|detaining)\\s+${bounds}${number}${few}\\s+(?:people|persons|suspects|protesters|demonstrators|activists)\\b`,
      "giu",
    ),
  },
  {
    subject: "arrested",
    families: ["force", "other"],
    words: new RegExp(
      `${count}\\s+(?:people|persons|suspects|protesters|demonstrators|activists)\\s+(?:were|was|have been|had been)\\s+(?:arrested|detained)\\b`,
      "giu",
    ),
  },
  {
    subject: "freed",
    families: ["force", "other", "agreement"],
    words: new RegExp(
      `\\b(?:released|freed|exchanged|swapped)\\s+${bounds}${number}${few}\\s+(?:prisoners|hostages|captives|detainees)\\b`,
      "giu",
    ),
  },
  {
    subject: "signed agreements",
    families: ["agreement", "visit", "encounter"],
    words: new RegExp(
      `\\bsigned\\s+${bounds}${number}${few}\\s+(?:agreements|deals|accords|pacts)\\b`,
      "giu",
    ),
  },
  {
    subject: "expelled",
    families: acts,
    words: new RegExp(
      `\\b(?:expel(?:led|ling|s)?|expulsion\\s+of|declared)\\s+${bounds}${number}${few}\\s+(?:diplomats|officials|staff|employees|officers|envoys|attach[eé]s)\\b`,
      "giu",
    ),
  },
  {
    subject: "votes for",
    families: votes,
    words: new RegExp(
      `\\b(?:by|in)\\s+(?:a\\s+)?(?:(?:vote|margin|majority)\\s+of\\s+)?${number}(?:\\s+votes)?(?:\\s+(?:to|against)\\s+|\\s*[-–]\\s*)\\d`,
      "giu",
    ),
  },
  {
    subject: "votes for",
    families: votes,
    words: new RegExp(
      `\\b${number}\\s+(?:(?:lawmakers|deputies|members|senators|legislators|mps|votes|countries|states|nations)\\s+)?(?:voting\\s+|voted\\s+|votes\\s+)?in\\s+favou?r\\b`,
      "giu",
    ),
  },
];

type Size = Toll & { readonly families: readonly Family[] };

/**
 * The sizes told in a stretch of a report, of an event of the family; what the stretch tells two numbers of is left out,
 * as they count different things then.
 */
export function sizesIn(annotated: Annotated, { start, end }: Span, family: Family): Toll[] {
  const found = sizesOf(annotated).filter(
    (size) => size.start >= start && size.end <= end && size.families.includes(family),
  );
  return [...grouped(found, ({ subject }) => subject).values()]
    .filter((group) => new Set(group.map(({ value }) => value)).size === 1)
    .flat();
}

const known = new WeakMap<Annotated, readonly Size[]>();

/** The sizes of a report, sentence by sentence: it is read once, however many events ask. */
function sizesOf(annotated: Annotated): readonly Size[] {
  const { report } = annotated;
  const sizes =
    known.get(annotated) ?? report.sentences.flatMap((one) => sizesAt(report.text, one));
  known.set(annotated, sizes);
  return sizes;
}

/** Words without which no kind fits. */
const counted =
  /delegation|team|group|mission|compan|firms|business|corporation|enterprise|entit|individuals|people|persons|officials|vessels|ships|tankers|banks|organi[sz]|troops|soldiers|servicemen|personnel|peacekeepers|police|marines|arrest|detain|prisoners|hostages|captives|signed|expel|expulsion|declared|votes?\b|favou?r|\d\s*[-–]\s*\d|\d (?:votes )?(?:to|against) \d/iu;

function sizesAt(all: string, { start, end }: Span): Size[] {
  const text = all.slice(start, end);
  if (!counted.test(text)) return [];
  return kinds.flatMap(({ subject, families, words }) =>
    [...text.matchAll(words)].flatMap((match) => {
      const value = countOf(match.groups ?? {});
      const at = start + match.index;
      return value === null
        ? []
        : [{ ...value, subject, families, start: at, end: at + match[0].length }];
    }),
  );
}
