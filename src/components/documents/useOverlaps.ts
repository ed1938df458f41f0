import { useEffect, useMemo, useState } from "react";
import { whenIdle } from "../common/whenIdle";
import { alignmentOf, type LoadedReport } from "./reportTexts";
import type { ReportText } from "./useReportTexts";

export type Overlap = {
  readonly first: string;
  readonly second: string;
  /** Pairs of sentences that correspond. */
  readonly pairs: number;
};

export type Overlaps = {
  /** By the ids of two documents, as `overlapKey` gives it. */
  readonly known: ReadonlyMap<string, Overlap>;
  /** Pairs of loaded reports still to be compared. */
  readonly waiting: number;
  /** The two with most in common, if any have something. */
  readonly largest: Overlap | null;
};

/** For two documents in either order. */
export function overlapKey(first: string, second: string): string {
  return JSON.stringify([first, second].sort());
}

/** Milliseconds of work before the page gets its turn. */
const SLICE_MS = 8;

/** How much each two of the loaded reports have in common; computed when the browser has nothing else to do. */
export function useOverlaps(texts: readonly ReportText[]): Overlaps {
  const [known, setKnown] = useState<ReadonlyMap<string, Overlap>>(new Map());
  const waiting = useMemo(() => unknownPairs(texts, known), [texts, known]);
  useEffect(() => {
    if (waiting.length === 0) return;
    const next = () => setKnown((before) => new Map([...before, ...computed(waiting)]));
    return whenIdle(next, { most: 500, instead: 30 });
  }, [waiting]);
  const largest = useMemo(() => largestOf(known), [known]);
  return { known, waiting: waiting.length, largest };
}

type Pair = readonly [LoadedReport, LoadedReport];

function unknownPairs(
  texts: readonly ReportText[],
  known: ReadonlyMap<string, Overlap>,
): readonly Pair[] {
  const ready = texts.flatMap((text) => (text.state === "ready" ? [text.report] : []));
  return ready.flatMap((second, index) =>
    ready
      .slice(0, index)
      .filter((first) => !known.has(overlapKey(first.document.id, second.document.id)))
      .map((first) => [first, second] as const),
  );
}

/** As many as fit into a slice, at least one. */
function computed(pairs: readonly Pair[]): [string, Overlap][] {
  const end = performance.now() + SLICE_MS;
  const found: [string, Overlap][] = [];
  for (const [one, other] of pairs) {
    const [first, second] = [one.document.id, other.document.id];
    const pairs = alignmentOf(one, other).length;
    found.push([overlapKey(first, second), { first, second, pairs }]);
    if (performance.now() > end) break;
  }
  return found;
}

function largestOf(known: ReadonlyMap<string, Overlap>): Overlap | null {
  let largest: Overlap | null = null;
  for (const overlap of known.values())
    if (overlap.pairs > (largest?.pairs ?? 0)) largest = overlap;
  return largest;
}
