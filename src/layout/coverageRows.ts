/** Coverage as thin rows under the overview: a row per report; the last of many share one. */
import type { Coverage, DocumentCoverage, TimeSpan } from "./coverage.ts";
import type { Extent } from "./markBox.ts";

export type CoverageBar = Extent & { readonly loose: boolean };

export type CoverageRow = {
  /** One document's id, or those of all that share the row. */
  readonly documents: readonly string[];
  /** px along the overview, loose ones first, so that the others stand over them. */
  readonly bars: readonly CoverageBar[];
};

export type CoverageRows = {
  readonly rows: readonly CoverageRow[];
  /** Where no report puts anything, px. */
  readonly silent: readonly Extent[];
};

/** Most rows; beyond, the reports with the fewest events share the last. */
export const MOST_ROWS = 6;
/** A day must be seen, px. */
const LEAST_BAR = 2.5;
/** Silence narrower than this is only the space between two bars, px. */
export const LEAST_SILENCE = 8;

/** The groups of documents that share a row, by the number of rows there may be. */
export function rowDocuments(
  { documents }: Coverage,
  most = MOST_ROWS,
): readonly (readonly DocumentCoverage[])[] {
  if (documents.length <= most) return documents.map((one) => [one]);
  const ranked = [...documents].sort((a, b) => b.events - a.events);
  const own = new Set(ranked.slice(0, most - 1));
  return [
    ...documents.filter((one) => own.has(one)).map((one) => [one]),
    documents.filter((one) => !own.has(one)),
  ];
}

/** The rows over a plot from 0 to `width`. */
export function coverageRows(
  coverage: Coverage,
  x: (time: number) => number,
  width: number,
): CoverageRows {
  const bars = (spans: readonly TimeSpan[], loose: boolean) =>
    joined(spans.map((span) => barOf(span, x, width))).map((bar) => ({ ...bar, loose }));
  const rows = rowDocuments(coverage).map((group) => ({
    documents: group.map(({ document }) => document),
    bars: [
      ...bars(
        group.flatMap(({ loose }) => loose),
        true,
      ),
      ...bars(
        group.flatMap(({ told }) => told),
        false,
      ),
    ],
  }));
  const silent = coverage.silent
    .map(({ start, end }) => ({ x0: x(start), x1: x(end) }))
    .filter(({ x0, x1 }) => x1 - x0 >= LEAST_SILENCE);
  return { rows, silent };
}

function barOf({ start, end }: TimeSpan, x: (time: number) => number, width: number): Extent {
  const missing = Math.max(0, LEAST_BAR - (x(end) - x(start))) / 2;
  const x0 = Math.max(0, Math.min(width - LEAST_BAR, x(start) - missing));
  return { x0, x1: Math.max(x0 + LEAST_BAR, Math.min(width, x(end) + missing)) };
}

/** Bars that touch, as one: a bar per day would be thousands. */
function joined(bars: readonly Extent[]): readonly Extent[] {
  const merged: Extent[] = [];
  for (const { x0, x1 } of [...bars].sort((a, b) => a.x0 - b.x0)) {
    const last = merged.at(-1);
    if (last === undefined || x0 > last.x1 + 0.5) merged.push({ x0, x1 });
    else if (x1 > last.x1) merged[merged.length - 1] = { x0: last.x0, x1 };
  }
  return merged;
}
