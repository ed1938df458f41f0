/** Pairs of reports that share so many rare runs of words that one could be a copy of the other. */
import type { Report } from "../types.ts";

/** Runs of this many words. */
const RUN = 5;
/** Of a run in more reports than this only neighbours are paired: a story in forty papers is joined link by link. */
const MANY = 12;
/** Shared runs from which two reports are looked at closely: at least so many, and this share of the shorter's. */
const SHARED_RUNS = 3;
const SHARED_SHARE = 0.03;

/** Two reports by their index, and the share of the shorter's runs of words that both have. */
export type Suspects = { readonly first: number; readonly second: number; readonly share: number };

/** The pairs to be looked at closely, in order. */
export function suspectsAmong(reports: readonly Report[]): Suspects[] {
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
