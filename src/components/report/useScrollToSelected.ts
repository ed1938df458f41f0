import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Brings the selected highlight into sight: at once when the report opens, then gently; not if it is in sight. */
export function useScrollToSelected(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  selected: string,
): void {
  const opened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `selected` is what moves the highlight
  useLayoutEffect(() => {
    const frame = scroller.current;
    const gentle = opened.current && !prefersStillness();
    opened.current = true;
    if (frame === null) return;
    const show = (smoothly: boolean) => {
      const mark = body.current?.querySelector('mark[aria-current="true"]');
      if (mark) reveal(frame, mark, smoothly);
    };
    show(gentle);
    // Parts that were not laid out yet had only a guessed height: look again once they are.
    const again = requestAnimationFrame(() => gentle || show(false));
    return () => cancelAnimationFrame(again);
  }, [scroller, body, selected]);
  useKeepInSight(scroller, body, selected);
}

/**
 * Keeps the selected highlight where it stands when the text is laid out anew, as in a wider window; one that the
 * person scrolled away stays away.
 */
function useKeepInSight(
  scroller: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  selected: string,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `selected` is what moves the highlight
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null || typeof ResizeObserver === "undefined") return;
    const mark = () => body.current?.querySelector('mark[aria-current="true"]') ?? null;
    let [size, inSight] = [sizeOf(frame), isSeen(frame, mark())];
    const onScroll = () => {
      // The browser scrolls, too, when the text is laid out anew: that is not the person's doing.
      if (sizeOf(frame) === size) inSight = isSeen(frame, mark());
    };
    let again = 0;
    const keep = () => {
      const current = mark();
      if (current && inSight) reveal(frame, current, false);
    };
    const onResize = () => {
      if (sizeOf(frame) === size) return;
      keep();
      cancelAnimationFrame(again);
      // Parts that were not laid out yet had only a guessed height.
      again = requestAnimationFrame(() => {
        keep();
        size = sizeOf(frame);
      });
    };
    const observer = new ResizeObserver(onResize);
    observer.observe(frame);
    frame.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      observer.disconnect();
      cancelAnimationFrame(again);
      frame.removeEventListener("scroll", onScroll);
    };
  }, [scroller, body, selected]);
}

function sizeOf({ clientWidth, clientHeight }: Element): string {
  return `${clientWidth} ${clientHeight}`;
}

function isSeen(frame: Element, mark: Element | null): boolean {
  if (mark === null) return false;
  const [view, place] = [frame.getBoundingClientRect(), mark.getBoundingClientRect()];
  return place.bottom > view.top && place.top < view.bottom;
}

/** Scrolls so that a mark is in sight; not if it is. */
export function reveal(frame: HTMLElement, mark: Element, gentle: boolean): void {
  const view = frame.getBoundingClientRect();
  const place = mark.getBoundingClientRect();
  const inSight = place.top >= view.top + 24 && place.bottom <= view.bottom - 48;
  if (inSight) return;
  const top = frame.scrollTop + place.top - view.top - view.height / 3;
  frame.scrollTo?.({ top, behavior: gentle ? "smooth" : "instant" });
}

/** Whether the person wants no motion. */
export function prefersStillness(): boolean {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
