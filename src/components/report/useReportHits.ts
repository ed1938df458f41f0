import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { foldWithOffsets, type Hit, hitsInFolded } from "../../select/hits";
import { queryTerms } from "../../select/search";
import { useViewStore } from "../../store/viewStore";
import { prefersStillness, reveal } from "./useScrollToSelected";

export type ReportHits = {
  /** The search, or null while there is none. */
  readonly query: string | null;
  /** All its hits in the text, cited or not. */
  readonly hits: readonly Hit[];
  readonly current: Hit | null;
  /** Goes to the next hit, or with -1 to the previous one; after the last comes the first. */
  readonly go: (by: 1 | -1) => void;
};

const none: readonly Hit[] = [];

/**
 * The hits of the present search in a report, and the one gone to, which is brought into sight.
 * @param start where reading begins, in UTF-16 units: the next hit is the first one after it
 */
export function useReportHits(
  text: string,
  start: number,
  scroller: RefObject<HTMLElement | null>,
): ReportHits {
  const query = useViewStore((state) => state.view.filters.query);
  const terms = useMemo(() => queryTerms(query), [query]);
  const searching = terms.length > 0;
  const folded = useMemo(() => (searching ? foldWithOffsets(text) : null), [text, searching]);
  const hits = useMemo(() => (folded ? hitsInFolded(folded, terms) : none), [folded, terms]);
  const [gone, setGone] = useState<Hit | null>(null);
  // Of another search, or another text, it is no hit any more.
  const current = gone !== null && hits.includes(gone) ? gone : null;
  const go = (by: 1 | -1) => setGone(neighbour(hits, current, start, by));
  useLayoutEffect(() => {
    const frame = scroller.current;
    const mark = frame?.querySelector('[data-hit="current"]');
    if (current && frame && mark) reveal(frame, mark, !prefersStillness());
  }, [current, scroller]);
  useHitKeys(scroller, hits.length > 0 ? go : null);
  return { query: searching ? query.trim() : null, hits, current, go };
}

function neighbour(hits: readonly Hit[], current: Hit | null, start: number, by: 1 | -1) {
  const after = hits.findIndex((hit) => hit.start >= start);
  const from = after < 0 ? hits.length : after;
  const at = current === null ? from + (by === 1 ? 0 : -1) : hits.indexOf(current) + by;
  return hits[(at + hits.length) % hits.length] ?? null;
}

/** `N` and Shift + `N`, while the report or nothing in particular has the focus. */
function useHitKeys(
  scroller: RefObject<HTMLElement | null>,
  go: ((by: 1 | -1) => void) | null,
): void {
  useEffect(() => {
    if (go === null) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const report = scroller.current?.closest("section");
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() !== "n" || !(target instanceof Node) || !report) return;
      if (!report.contains(target) && !target.contains(report)) return;
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}
