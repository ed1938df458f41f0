import {
  defaultRangeExtractor,
  type Range,
  useVirtualizer,
  type VirtualItem,
} from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import type { TimelineEvent } from "../../model/timeline";
import { useMediaQuery } from "../common/useMediaQuery";
import type { TablePlace } from "./tablePlace";

/** A row as one guesses it before it is drawn, px: two lines of a title. */
const ROW = 57;
/** Rows drawn beyond the edge, for those who scroll fast. */
const BEYOND = 8;
/** px that stay free below a row scrolled to, where there is more. */
const AFTER = 24;
/** More rows than this are no print-out: then what is on screen is printed. */
const MOST_PRINTED = 500;

type Request = {
  readonly rows: readonly TimelineEvent[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Index of a row to keep wherever one scrolls: the one that holds focus. */
  readonly kept: number;
  /** Height of what stands above the rows, px. */
  readonly header: number;
  /** Whether that stays, and covers rows; it does not where there is hardly room for one. */
  readonly covers: boolean;
  /** Where one begins; null is at the top. */
  readonly place: TablePlace | null;
};

export type DrawnRow = {
  readonly index: number;
  /** px left empty before it, for rows not drawn. */
  readonly gap: number;
};

export type VirtualRows = {
  readonly drawn: readonly DrawnRow[];
  /** px left empty after the last one. */
  readonly rest: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** Scrolls as little as it takes to show a row whole. */
  readonly show: (index: number) => void;
  /** The heights measured so far. */
  readonly snapshot: () => VirtualItem[];
};

/** Which of many rows are drawn: those in sight, some around them, and the one with focus; when printing, all. */
export function useVirtualRows(request: Request): VirtualRows {
  const { rows, scroller, kept, header, covers, place } = request;
  const printing = useMediaQuery("print") && rows.length <= MOST_PRINTED;
  const withKept = useCallback((range: Range) => extended(range, kept), [kept]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: withKept,
    overscan: BEYOND,
    scrollMargin: header,
    scrollPaddingStart: covers ? header : 0,
    scrollPaddingEnd: covers ? AFTER : 0,
    initialOffset: place?.top ?? 0,
    initialMeasurementsCache: place?.measured ?? [],
  });
  const show = useCallback(
    (index: number) => virtual.scrollToIndex(index, { align: "auto" }),
    [virtual],
  );
  const { measureElement: measure, takeSnapshot: snapshot } = virtual;
  if (printing)
    return { drawn: rows.map((_, index) => ({ index, gap: 0 })), rest: 0, measure, show, snapshot };
  let end = header;
  const drawn = virtual.getVirtualItems().map((item) => {
    const gap = item.start - end;
    end = item.end;
    return { index: item.index, gap };
  });
  return { drawn, rest: virtual.getTotalSize() + header - end, measure, show, snapshot };
}

function extended(range: Range, kept: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (kept < 0 || kept >= range.count || indexes.includes(kept)) return indexes;
  return [...indexes, kept].sort((a, b) => a - b);
}
