/**
 * Two aligned reports as rows to be read side by side: the first report in its order, each sentence beside what
 * corresponds to it; sentences of the second alone stand after the row of the one before them.
 *
 *   A1    │ B1        pair
 *   A2 A3 │ B2        apart: what only one of them has, between two pairs
 *   A4    │ B7        pair, moved: it breaks the order in which most pairs follow each other
 */
import type { AlignedPair } from "./alignment.ts";

export type AlignedRow = {
  /** Indexes of sentences; one of the two lists may be empty where there is no pair. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** null: these sentences stand between two pairs and correspond to nothing. */
  readonly pair: AlignedPair | null;
  /** The pair stands at another place in the second report. */
  readonly moved: boolean;
};

/**
 * All sentences of both reports, each in one row.
 * @param pairs in the order of the first report, as `alignTexts` gives them
 */
export function alignedRows(
  pairs: readonly AlignedPair[],
  firstCount: number,
  secondCount: number,
): AlignedRow[] {
  const kept = longestInOrder(pairs);
  const rowOfFirst = new Map(pairs.flatMap((pair) => pair.first.map((index) => [index, pair])));
  const rows: AlignedRow[] = [];
  for (let index = 0; index < firstCount; index += 1) {
    const pair = rowOfFirst.get(index) ?? null;
    if (pair === null) rows.push({ first: [index], second: [], pair, moved: false });
    else if (pair.first[0] === index) rows.push({ ...pair, pair, moved: !kept.has(pair) });
  }
  return gathered(withSecondAlone(rows, secondCount));
}

/** What stands between two pairs becomes one row. */
function gathered(rows: readonly AlignedRow[]): AlignedRow[] {
  const gathered: AlignedRow[] = [];
  for (const row of rows) {
    const last = gathered.at(-1);
    if (last === undefined || last.pair !== null || row.pair !== null) gathered.push(row);
    else
      gathered[gathered.length - 1] = {
        ...last,
        first: [...last.first, ...row.first],
        second: [...last.second, ...row.second],
      };
  }
  return gathered;
}

/** Sentences of the second report alone follow the row that holds the one before them. */
function withSecondAlone(rows: readonly AlignedRow[], secondCount: number): AlignedRow[] {
  const rowOfSecond = new Map(rows.flatMap((row) => row.second.map((index) => [index, row])));
  const after = new Map<AlignedRow | null, AlignedRow[]>([[null, []]]);
  let last: AlignedRow | null = null;
  for (let index = 0; index < secondCount; index += 1) {
    const row: AlignedRow | null = rowOfSecond.get(index) ?? null;
    if (row !== null) last = row;
    else after.set(last, [...(after.get(last) ?? []), aloneRow(index)]);
  }
  return [...(after.get(null) ?? []), ...rows.flatMap((row) => [row, ...(after.get(row) ?? [])])];
}

function aloneRow(index: number): AlignedRow {
  return { first: [], second: [index], pair: null, moved: false };
}

/** The most pairs that stand in the same order in both reports (longest increasing subsequence, quadratic). */
function longestInOrder(pairs: readonly AlignedPair[]): ReadonlySet<AlignedPair> {
  const chains: AlignedPair[][] = [];
  let longest: AlignedPair[] = [];
  const place = (pair: AlignedPair | undefined) => pair?.second[0] ?? 0;
  for (const pair of pairs) {
    const before = chains
      .filter((chain) => place(chain.at(-1)) < place(pair))
      .reduce<AlignedPair[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    const chain = [...before, pair];
    chains.push(chain);
    if (chain.length > longest.length) longest = chain;
  }
  return new Set(longest);
}
