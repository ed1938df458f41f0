import type { VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { useViewStore } from "../../store/viewStore";

/** Where a table was left. */
export type TablePlace = {
  /** px scrolled */
  readonly top: number;
  readonly left: number;
  /** The rows' heights, without which px mean other rows. */
  readonly measured: VirtualItem[];
  /** The event selected then; another one wants to be shown. */
  readonly selected: string | null;
};

/** By timeline, filters and order; as long as the page is open. */
const places = new Map<string, TablePlace>();

/** The place at which this table was left, or null. */
export function useTablePlace(timeline: string): readonly [string, TablePlace | null] {
  const key = useViewStore(({ view: { filters, filtered, sort } }) =>
    JSON.stringify([timeline, filters, filtered, sort]),
  );
  const [place] = useState(() => places.get(key) ?? null);
  return [key, place];
}

type Kept = {
  readonly key: string;
  readonly place: TablePlace | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly selected: string | null;
  readonly snapshot: () => VirtualItem[];
};

/** Begins at the place the table was left at, and keeps it when one turns to something else. */
export function useKeptPlace(kept: Kept): void {
  const latest = useRef(kept);
  latest.current = kept;
  useLayoutEffect(() => {
    const { place, scroller } = latest.current;
    const element = scroller.current;
    if (element === null) return;
    if (place !== null) element.scrollTo(place.left, place.top);
    return () => {
      const { key, selected, snapshot } = latest.current;
      const { scrollTop: top, scrollLeft: left } = element;
      places.set(key, { top, left, measured: snapshot(), selected });
    };
  }, []);
}
