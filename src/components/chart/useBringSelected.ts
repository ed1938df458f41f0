import { type RefObject, useEffect, useRef } from "react";
import type { Plan } from "../../layout/plan";
import type { ChartEngine } from "./chartEngine";
import { stuckHeight } from "./stuckHeight";

type Request = {
  readonly engine: ChartEngine;
  readonly plan: Plan | null;
  readonly selected: string | null;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** px that stay free above and below an event brought into sight. */
const AROUND = 24;

/** Brings an event that was selected elsewhere into sight; what is in sight stays where it is. */
export function useBringSelected({ engine, plan, selected, scroller }: Request): void {
  const brought = useRef<string | null>(null);
  useEffect(() => {
    if (selected === null) brought.current = null;
    if (selected === null || plan === null) return;
    const again = brought.current === selected;
    brought.current = selected;
    const timer = setTimeout(() => bring(engine, selected, scroller.current, again), 60);
    return () => clearTimeout(timer);
  }, [engine, plan, selected, scroller]);
}

/** With another plan (the panel beside it opened), only the lanes are scrolled; the window is the person's. */
function bring(
  engine: ChartEngine,
  selected: string,
  scroller: HTMLElement | null,
  again: boolean,
): void {
  const own =
    engine.shown?.plan.arrangement.items.filter(({ event }) => event.id === selected) ?? [];
  const item = own[0];
  if (item === undefined) return;
  if (scroller !== null) {
    const half = (engine.shown?.frame.rowHeight ?? 0) / 2;
    const all = engine.shown?.plan.arrangement.items ?? [];
    const stuck = engine.shown
      ? stuckHeight(engine.shown.plan.arrangement, scroller.clientHeight)
      : 0;
    scrollTo(
      scroller,
      own.map(({ y }) => y),
      all.map(({ y }) => y - half),
      stuck,
    );
  }
  if (!again) engine.bringMark(item.key, "into sight");
}

/**
 * @param tops where rows begin, so that none is cut in two at the top
 * @param stuck height of the lanes that stay at the top, px
 */
function scrollTo(
  scroller: HTMLElement,
  ys: readonly number[],
  tops: readonly number[],
  stuck: number,
): void {
  const { scrollTop, clientHeight } = scroller;
  const from = scrollTop + stuck;
  const inSight = (y: number) =>
    y < stuck || (y > from + AROUND / 2 && y < scrollTop + clientHeight - AROUND / 2);
  const reduced = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const behavior = reduced ? "instant" : "smooth";
  const seen = ys.find(inSight);
  const y = seen ?? ys[0] ?? 0;
  const wished = y < from + AROUND ? y - stuck - AROUND * 2 : y - clientHeight + AROUND * 2;
  const most = Math.max(0, scroller.scrollHeight - clientHeight);
  const whole = Math.min(
    ...tops.map((rowTop) => rowTop - stuck).filter((top) => top >= wished),
    y - AROUND,
  );
  const top = seen === undefined ? Math.min(most, Math.max(0, whole)) : scrollTop;
  if (seen === undefined) scroller.scrollTo({ top, behavior });
  scrollPanel(scroller, y - top, behavior);
}

/** Where the panel scrolls as a whole, too: shows what is at `y` px of the lanes. */
function scrollPanel(scroller: HTMLElement, y: number, behavior: ScrollBehavior): void {
  const panel = scroller.closest('[data-scrolls="true"]');
  if (panel === null) return;
  const [outer, inner] = [panel.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const at = inner.top - outer.top + y;
  if (at < AROUND) panel.scrollBy({ top: at - AROUND, behavior });
  else if (at > outer.height - AROUND)
    panel.scrollBy({ top: at - outer.height + AROUND, behavior });
}
