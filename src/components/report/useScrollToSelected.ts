import { type RefObject, useLayoutEffect, useRef } from "react";

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
