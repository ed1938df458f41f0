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
    reveal(frame, body.current, gentle);
    // Parts that were not laid out yet had only a guessed height: look again once they are.
    const again = requestAnimationFrame(() => gentle || reveal(frame, body.current, false));
    return () => cancelAnimationFrame(again);
  }, [scroller, body, selected]);
}

function reveal(frame: HTMLElement, body: HTMLElement | null, gentle: boolean): void {
  const mark = body?.querySelector('mark[aria-current="true"]');
  if (!mark) return;
  const view = frame.getBoundingClientRect();
  const place = mark.getBoundingClientRect();
  const inSight = place.top >= view.top + 24 && place.bottom <= view.bottom - 48;
  if (inSight) return;
  const top = frame.scrollTop + place.top - view.top - view.height / 3;
  frame.scrollTo?.({ top, behavior: gentle ? "smooth" : "instant" });
}

function prefersStillness(): boolean {
  return window.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? false;
}
