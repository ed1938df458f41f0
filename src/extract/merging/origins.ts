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

/** Runs of this many words. */
const RUN = 5;
/** Of a run in more reports than this only neighbours are paired: a story in forty papers is joined link by link. */
const MANY = 12;
/** Shared runs from which two reports are looked at closely: at least so many, and this share of the shorter's. */
const SHARED_RUNS = 3;
const SHARED_SHARE = 0.03;
/** Share of the shorter report's own sentences that stand in the other in the same or like words. */
const PARAPHRASE = 0.4;
/** From this share of common runs up, a copy is one word for word. */
const REPRINT = 0.5;

type Prepared = { readonly report: Report; readonly text: PreparedText };
type Kinship = "reprint" | "paraphrase";
/** Two reports by their index, and the share of the shorter's runs of words that both have. */
type Suspects = { readonly first: number; readonly second: number; readonly share: number };

/** The origin of each report, in their order. */
export function originsOf(reports: readonly Report[]): DocumentOrigin[] {
  const prepared = new Map<number, Prepared>();
  const kin = new Map<number, Kinship>();
  const stories = reports.map((_, index) => index);
  for (const { first, second, share } of suspects(reports)) {
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

// ── Stories: reports joined ──────────────────────────────────────────────────────────────────────────────────────────

function rootOf(parents: readonly number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] ?? root;
  return root;
}

function join(parents: number[], first: number, second: number): void {
  const [a, b] = [rootOf(parents, first), rootOf(parents, second)];
  parents[Math.max(a, b)] = Math.min(a, b);
}

/** A story is named after the agency its reports credit, if one does, and its first report. */
function storyNames(reports: readonly Report[], parents: readonly number[]): Map<number, string> {
  const members = new Map<number, Report[]>();
  reports.forEach((report, index) => {
    const root = rootOf(parents, index);
    members.set(root, [...(members.get(root) ?? []), report]);
  });
  const names = new Map<number, string>();
  for (const [root, group] of members) if (group.length > 1) names.set(root, storyName(group));
  return names;
}

function storyName(group: readonly Report[]): string {
  const [first] = [...group].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const agency = group.map(agencyOf).find((name) => name !== null) ?? "story";
  const day = first?.metadata.published ?? "undated";
  return `${agency}-${day}-${first?.id ?? ""}`.replace(/[^\p{L}\p{N}._-]/gu, "-").slice(0, 120);
}

function sortKey({ metadata, id }: Report): string {
  return `${metadata.published ?? "9999"} ${id}`;
}

const agencies: readonly (readonly [string, RegExp])[] = [
  ["ap", /\b(?:AP|Associated Press)\b/u],
  ["reuters", /\bReuters\b/iu],
  ["afp", /\b(?:AFP|Agence France-Presse)\b/u],
  ["pti", /\b(?:PTI|Press Trust of India)\b/u],
  ["ani", /\bANI\b/u],
  ["ians", /\bIANS\b/u],
  ["dpa", /\bdpa\b/u],
  ["xinhua", /\bXinhua\b/u],
  ["kyodo", /\bKyodo\b/u],
  ["yonhap", /\bYonhap\b/u],
  ["tass", /\bTASS\b/u],
  ["efe", /\bEFE\b/u],
  ["anadolu", /\b(?:Anadolu|AA)\b/u],
  ["bernama", /\bBernama\b/iu],
];

/** Where agencies are credited: byline, outlet, the first 200 and the last 300 characters. */
function agencyOf({ metadata, text }: Report): string | null {
  const credit = [
    metadata.byline?.value,
    metadata.outlet?.value,
    text.slice(0, 200),
    text.slice(-300),
  ].join("\n");
  return agencies.find(([, words]) => words.test(credit))?.[0] ?? null;
}

// ── Suspects: pairs that share rare runs of words ────────────────────────────────────────────────────────────────────

function suspects(reports: readonly Report[]): Suspects[] {
  const holders = new Map<number, number[]>();
  const sizes = reports.map((report, index) => {
    const runs = runsOf(report);
    for (const run of runs) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [index]);
      else known.push(index);
    }
    return runs.size;
  });
  return [...sharedRuns(holders.values(), reports.length)]
    .flatMap(([pair, count]): Suspects[] => {
      const [first, second] = [Math.floor(pair / reports.length), pair % reports.length];
      const share = count / Math.max(1, Math.min(sizes[first] ?? 0, sizes[second] ?? 0));
      return count >= SHARED_RUNS && share >= SHARED_SHARE ? [{ first, second, share }] : [];
    })
    .sort((a, b) => a.first - b.first || a.second - b.second);
}

/** How many runs each pair shares, the pair as one number. */
function sharedRuns(groups: Iterable<readonly number[]>, count: number): Map<number, number> {
  const shared = new Map<number, number>();
  for (const group of groups)
    for (const [place, first] of group.entries()) {
      const others = group.slice(place + 1, group.length > MANY ? place + 2 : group.length);
      for (const second of others) {
        const pair = first * count + second;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  return shared;
}

/** Hashes (FNV-1a) of the runs of the report's own words: quotations and masks are left out. */
function runsOf(report: Report): Set<number> {
  const words =
    ownText(report)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<number>();
  const hashes = words.map(hashOf);
  for (let start = 0; start + RUN <= hashes.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let place = start; place < start + RUN; place += 1)
      hash = Math.imul(hash ^ (hashes[place] ?? 0), 0x01000193);
    runs.add(hash);
  }
  return runs;
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place += 1)
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  return hash;
}

function ownText({ text, paragraphs, quotations }: Report): string {
  const parts: string[] = [];
  let [quote, at] = [0, 0];
  for (const { start, end } of paragraphs) {
    at = Math.max(at, start);
    for (; (quotations[quote]?.start ?? Infinity) < end; quote += 1) {
      const quotation = quotations[quote];
      if (quotation === undefined || quotation.end <= at) continue;
      parts.push(text.slice(at, Math.max(at, quotation.start)), " ¶ ");
      at = quotation.end;
    }
    parts.push(text.slice(at, Math.max(at, end)), " ¶ ");
  }
  return parts.join("");
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
