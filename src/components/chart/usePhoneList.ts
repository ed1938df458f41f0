import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PhoneLayout } from "../../layout/phoneType";
import { useViewStore } from "../../store/viewStore";
import { isInSight, nearest, rowAt, rowsOfEvent, scrollToRow, stopsInSight } from "./phonePlaces";
import { useElementSize } from "./useElementSize";

/** Fewer rows than this are all drawn; of more, those near what is in sight. */
const DRAWN_MOST = 400;
/** The part drawn moves in steps, px. */
const STEP = 600;

type Placed = { readonly y: number; readonly height: number };

/** Whether something at this place is to be drawn. */
export type IsDrawn = (placed: Placed) => boolean;

/** Keeps a long list short in the page: what is far from sight is not drawn. */
export function useDrawnRows(
  scroller: RefObject<HTMLElement | null>,
  layout: PhoneLayout,
): IsDrawn {
  const [step, setStep] = useState(0);
  const { height } = useElementSize(scroller);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onScroll = () => setStep(Math.floor(element.scrollTop / STEP));
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => element.removeEventListener("scroll", onScroll);
  }, [scroller]);
  if (layout.rows.length < DRAWN_MOST) return () => true;
  const [from, to] = [(step - 1) * STEP, (step + 2) * STEP + height];
  return ({ y, height: own }) => y + own > from && y < to;
}

/** What is selected, and the stretch a link names, come into sight. */
export function usePhoneArrival(
  scroller: RefObject<HTMLElement | null>,
  layout: PhoneLayout,
): void {
  const selected = useViewStore(({ view }) => view.event);
  const window = useViewStore(({ view }) => view.window);
  const { height } = useElementSize(scroller);
  const gone = useRef<typeof window>(null);
  useKeptPlace(scroller, layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: unfolding a month must not move the list
  useLayoutEffect(() => {
    if (scroller.current === null || window === null || gone.current === window) return;
    const row = rowAt(layout.rows, window.start);
    if (row) scrollToRow(row, layout, scroller.current, "top");
    gone.current = window;
  }, [window, scroller]);
  const rows = selected === null ? 0 : rowsOfEvent(layout, selected).length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it is chosen, and when the sheet changes the height
  useLayoutEffect(() => {
    const element = scroller.current;
    if (selected === null || element === null) return;
    const own = rowsOfEvent(layout, selected);
    if (own.some((row) => isInSight(row, layout, element))) return;
    const row = nearest(own, element);
    if (row) scrollToRow(row, layout, element, "near");
  }, [selected, height, rows, scroller]);
}

type Anchor = { readonly key: string; readonly event: string | null; readonly offset: number };

/** When lanes, months or the scale change, the first row in sight stays where it is. */
function useKeptPlace(scroller: RefObject<HTMLElement | null>, layout: PhoneLayout): void {
  const anchor = useRef<Anchor | null>(null);
  const latest = useRef(layout);
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = anchor.current;
    latest.current = layout;
    if (element === null || before === null) return;
    const row =
      layout.rows.find(({ key }) => key === before.key) ??
      (before.event === null ? undefined : rowsOfEvent(layout, before.event)[0]);
    if (row) element.scrollTop = Math.max(0, row.y - before.offset);
  }, [layout, scroller]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const remember = () => {
      const [row] = element.scrollTop < 1 ? [] : stopsInSight(latest.current, element);
      const event = row !== undefined && row.kind !== "month" ? row.event.id : null;
      const offset = (row?.y ?? 0) - element.scrollTop;
      anchor.current = row === undefined ? null : { key: row.key, event, offset };
    };
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, [scroller]);
}
