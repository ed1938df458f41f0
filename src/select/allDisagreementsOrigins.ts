/** Whether those who disagree are independent of each other. */
import { independentSources, originOf } from "../evidence/origins.ts";
import type { SourceDocument, Timeline } from "../model/timeline.ts";
import type { Disagreement, ValueRow } from "./disagreements.ts";
import { agencyOf } from "./documentName.ts";
import { lookupOf } from "./lookup.ts";
import { listed } from "./valueWords.ts";

/**
 * `one-report`: a report contradicts itself; `one-origin`: all sides go back to one story; `shared`: some on different
 * sides do; `apart`: no two sides are known to.
 */
export type SidesKind = "one-report" | "one-origin" | "shared" | "apart";

export type SidesOrigin = {
  readonly kind: SidesKind;
  /** What that means for the reader; null where there is nothing to say. */
  readonly note: string | null;
};

/** "1 independent source, 2 reports": the sources of one value. */
export function sourcesInWords(rows: readonly Pick<ValueRow, "voices">[]): string {
  const documents = documentsOfRows(rows);
  return independentSources(documents.map(originOf), documents.length).phrase;
}

/** How the sides of a dispute hang together. It says what is known of the reports, not who is right. */
export function sidesOrigin({ rows }: Pick<Disagreement, "rows">, timeline: Timeline): SidesOrigin {
  const { documentNumbers } = lookupOf(timeline);
  const documents = documentsOfRows(rows);
  const numbers = (some: readonly SourceDocument[]) =>
    listed(some.map(({ id }) => String(documentNumbers.get(id) ?? "")));
  if (documents.length === 1)
    return { kind: "one-report", note: `All of this stands in report ${numbers(documents)}.` };
  const family = familyAcross(rows);
  if (family.length === 0) return { kind: "apart", note: null };
  const who = `Reports ${numbers(family)} go back to ${storyOf(family)}`;
  const slip = "a slip in copying or rewording is as possible as a second account";
  return family.length === documents.length
    ? { kind: "one-origin", note: `${who}: ${slip}.` }
    : { kind: "shared", note: `${who}: between them ${slip}.` };
}

function storyOf(family: readonly SourceDocument[]): string {
  const agency = agencyOf(family[0]?.origin ?? null);
  const inferred = family.some(({ originBasis }) => originBasis === "inferred");
  return `one ${agency === null ? "story" : `${agency} story`}${inferred ? " (inferred)" : ""}`;
}

function documentsOfRows(rows: readonly Pick<ValueRow, "voices">[]): SourceDocument[] {
  const voices = rows.flatMap((row) => row.voices).sort((a, b) => a.number - b.number);
  return [...new Set(voices.map(({ document }) => document))];
}

/** Reports of one known story that stand on different sides; the largest such family. */
function familyAcross(rows: readonly Pick<ValueRow, "voices">[]): SourceDocument[] {
  const documents = documentsOfRows(rows);
  const stories = [...new Set(documents.flatMap(({ origin }) => origin ?? []))];
  return stories
    .filter((story) => rows.filter((row) => tells(row, story)).length > 1)
    .map((story) => documents.filter(({ origin }) => origin === story))
    .filter((family) => family.length > 1)
    .reduce<SourceDocument[]>((most, some) => (some.length > most.length ? some : most), []);
}

function tells({ voices }: Pick<ValueRow, "voices">, story: string): boolean {
  return voices.some(({ document }) => document.origin === story);
}
