/**
 * Which reports go back to one story.
 *
 *   reports ──own words only──▶ runs of five words ──rare ones shared──▶ pairs ──sentences aligned──▶ reprint | paraphrase
 *
 * A paraphrase keeps few runs of words, so they only suggest a pair (as shingles do for near-duplicates: Broder 1997);
 * whether it is one is told by how many of its sentences are those of the other report (`evidence/alignment.ts`, which
 * compares single words). What both quote proves nothing: any two reports of one speech quote it.
 */
import { type AlignedPair, alignTexts } from "../../evidence/alignment.ts";
import { type PreparedText, prepareSentences } from "../../evidence/alignmentWords.ts";
import type { DocumentOrigin, Report } from "../types.ts";
import { join, rootOf, storyNames } from "./stories.ts";
import { suspectsAmong } from "./suspects.ts";

/** Share of the shorter report's own sentences that stand in the other in the same or like words. */
const PARAPHRASE = 0.4;
/** From this share of common runs up, a copy is one word for word. */
const REPRINT = 0.5;

type Prepared = { readonly report: Report; readonly text: PreparedText };
type Kinship = "reprint" | "paraphrase";

/** The origin of each report, in their order. */
export function originsOf(reports: readonly Report[]): DocumentOrigin[] {
  const prepared = new Map<number, Prepared>();
  const kin = new Map<number, Kinship>();
  const stories = reports.map((_, index) => index);
  for (const { first, second, share } of suspectsAmong(reports)) {
    const pair = [ready(first, reports, prepared), ready(second, reports, prepared)] as const;
    const kinship = kinshipOf(...pair, share);
    if (kinship === null) continue;
    join(stories, first, second);
    for (const index of [first, second])
      if (closer(kinship, kin.get(index))) kin.set(index, kinship);
  }
  const names = storyNames(reports, stories);
  return reports.map(({ id }, index) => ({
    document: id,
    origin: names.get(rootOf(stories, index)) ?? null,
    kind: kin.get(index) ?? "unknown",
  }));
}

function closer(a: Kinship, b: Kinship | undefined): boolean {
  return b === undefined || (a === "reprint" && b === "paraphrase");
}

function ready(
  index: number,
  reports: readonly Report[],
  prepared: Map<number, Prepared>,
): Prepared {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const report = reports[index];
  if (report === undefined) throw new RangeError(`no report ${index}`);
  const made = {
    report,
    text: prepareSentences(report.text, report.sentences, report.language),
  };
  prepared.set(index, made);
  return made;
}

// ── Kinship: how much of the one is the other ────────────────────────────────────────────────────────────────────────

function kinshipOf(first: Prepared, second: Prepared, runs: number): Kinship | null {
  const pairs = alignTexts(first.text, second.text).filter(({ kind }) => kind === "wording");
  if (pairedShare(pairs, first.text, second.text) < PARAPHRASE) return null;
  return runs >= REPRINT ? "reprint" : "paraphrase";
}

/** Of the shorter report's sentences that are not mere quotation. */
function pairedShare(
  pairs: readonly AlignedPair[],
  first: PreparedText,
  second: PreparedText,
): number {
  const counts = [ownSentences(first), ownSentences(second)];
  const paired = [
    new Set(pairs.flatMap((pair) => pair.first)).size,
    new Set(pairs.flatMap((pair) => pair.second)).size,
  ];
  const shorter = (counts[0] ?? 0) <= (counts[1] ?? 0) ? 0 : 1;
  const count = counts[shorter] ?? 0;
  return count < 3 ? 0 : Math.min(1, (paired[shorter] ?? 0) / count);
}

function ownSentences({ words }: PreparedText): number {
  return words.filter((sentence) => sentence.some(({ quoted }) => !quoted)).length;
}
