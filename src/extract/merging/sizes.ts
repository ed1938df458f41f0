/**
 * How many took part or were aimed at, as claims: members of a delegation, firms under sanctions, troops deployed,
 * people arrested or freed, agreements signed. Each kind of thing is a subject of its own, so that "12 companies and five
 * individuals" are two claims.
 */

import { grouped } from "../../evidence/lists.ts";
import type { Annotated, Span } from "../types.ts";
import { sentencesWith } from "./aside.ts";
import { bounds, countOf, number, type Toll, wordStart } from "./counts.ts";
import type { Family } from "./families.ts";

type Kind = {
  /** What is counted. */
  readonly subject: string;
  /** Families of events it is told of. */
  readonly families: readonly Family[];
  readonly words: RegExp;
  /** Words without which it is not told: quick to look for. */
  readonly needs: readonly string[];
};

const few =
  "(?:\\s+(?!(?:and|or|of|in|to|from|other|others|more|further|additional)\\b)[\\p{L}.’'-]{1,20}){0,3}?";
const count = `${wordStart}${bounds}${number}`;

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
    needs: ["member", "strong", "person", "man "],
    words: new RegExp(
      `${count}[- ](?:member|strong|person|man)\\s(?:[\\p{L}-]{1,20}\\s){0,3}(?:delegation|team|group|mission)\\b`,
      "giu",
    ),
  },
  {
    subject: "delegation",
    families: ["visit", "encounter"],
    needs: ["elegation"],
    words: new RegExp(`\\bdelegation\\s+of\\s+${bounds}${number}\\b`, "giu"),
  },
  ...targets.map(
    ([subject, nouns]): Kind => ({
      subject: `sanctioned ${subject}`,
      families: ["sanction"],
      needs: nouns.replace("organi[sz]ations", "rgani").split("|"),
      words: new RegExp(`${count}${few}\\s+(?:${nouns})\\b`, "giu"),
    }),
  ),
  {
    subject: "deployed troops",
    families: ["force", "other", "visit", "law"],
    needs: ["eploy", "send", "sent", "dispatch"],
    words: new RegExp(
      `\\b(?:deploy(?:ed|s|ing)?|sen(?:d|ds|t|ding)|dispatch(?:ed|es|ing)?)\\s+${bounds}${number}${few}\\s+(?:${soldiers})\\b`,
      "giu",
    ),
  },
  {
    subject: "arrested",
    families: ["force", "other"],
    needs: ["arrest", "detain"],
    words: new RegExp(
      `\\b(?:arrested|detained|arresting|detaining)\\s+${bounds}${number}${few}\\s+(?:people|persons|suspects|protesters|demonstrators|activists)\\b`,
      "giu",
    ),
  },
  {
    subject: "arrested",
    families: ["force", "other"],
    needs: ["arrest", "detain"],
    words: new RegExp(
      `${count}\\s+(?:people|persons|suspects|protesters|demonstrators|activists)\\s+(?:were|was|have been|had been)\\s+(?:arrested|detained)\\b`,
      "giu",
    ),
  },
  {
    subject: "freed",
    families: ["force", "other", "agreement"],
    needs: ["released", "freed", "exchanged", "swapped"],
    words: new RegExp(
      `\\b(?:released|freed|exchanged|swapped)\\s+${bounds}${number}${few}\\s+(?:prisoners|hostages|captives|detainees)\\b`,
      "giu",
    ),
  },
  {
    subject: "signed agreements",
    families: ["agreement", "visit", "encounter"],
    needs: ["signed"],
    words: new RegExp(
      `\\bsigned\\s+${bounds}${number}${few}\\s+(?:agreements|deals|accords|pacts)\\b`,
      "giu",
    ),
  },
  {
    subject: "expelled",
    families: acts,
    needs: ["xpel", "xpulsion", "declared"],
    words: new RegExp(
      `\\b(?:expel(?:led|ling|s)?|expulsion\\s+of|declared)\\s+${bounds}${number}${few}\\s+(?:diplomats|officials|staff|employees|officers|envoys|attach[eé]s)\\b`,
      "giu",
    ),
  },
  {
    subject: "votes for",
    families: votes,
    needs: ["vote", "passed", "approved", "adopted", "backed", "rejected", "elected"],
    words: new RegExp(
      `\\b(?:by|in)\\s+(?:a\\s+)?(?:(?:vote|margin|majority)\\s+of\\s+)?${number}(?:\\s+votes)?(?:\\s+(?:to|against)\\s+|\\s*[-–]\\s*)\\d`,
      "giu",
    ),
  },
  {
    subject: "votes for",
    families: votes,
    needs: ["favor", "favour"],
    words: new RegExp(
      `${wordStart}${number}\\s+(?:(?:lawmakers|deputies|members|senators|legislators|mps|votes|countries|states|nations)\\s+)?(?:voting\\s+|voted\\s+|votes\\s+)?in\\s+favou?r\\b`,
      "giu",
    ),
  },
];

/**
 * The sizes told in a stretch of a report, of an event of the family; what the stretch tells two numbers of is left out,
 * as they count different things then.
 */
export function sizesIn(annotated: Annotated, { start, end }: Span, family: Family): Toll[] {
  const found = kinds
    .filter(({ families }) => families.includes(family))
    .flatMap((kind) => sizesOf(annotated, kind))
    .filter((size) => size.start >= start && size.end <= end);
  return [...grouped(found, ({ subject }) => subject).values()]
    .filter((group) => new Set(group.map(({ value }) => value)).size === 1)
    .flat();
}

const known = new WeakMap<Annotated, Map<Kind, readonly Toll[]>>();

/** The sizes of one kind, sentence by sentence: a report is read once for it, however many events ask. */
function sizesOf(annotated: Annotated, kind: Kind): readonly Toll[] {
  const ofReport = known.get(annotated) ?? new Map<Kind, readonly Toll[]>();
  known.set(annotated, ofReport);
  const read =
    ofReport.get(kind) ??
    sentencesWith(annotated, kind.needs).flatMap((index) => sizesAt(annotated, index, kind));
  ofReport.set(kind, read);
  return read;
}

function sizesAt({ report }: Annotated, index: number, { subject, words }: Kind): Toll[] {
  const { start = 0, end = 0 } = report.sentences[index] ?? {};
  return [...report.text.slice(start, end).matchAll(words)].flatMap((match) => {
    const counted = countOf(match.groups ?? {});
    const at = start + match.index;
    return counted === null ? [] : [{ ...counted, subject, start: at, end: at + match[0].length }];
  });
}
