import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/**
 * How many of its choices a toolbar must fold so that nothing leaves it: 0 none, up to `most`. It is measured; what
 * unfolds must have fitted in before, so it cannot go back and forth.
 * @param content what changes the width of the tools: with another one all is measured anew
 */
export function useToolFold(
  toolbar: RefObject<HTMLElement | null>,
  most: number,
  content: string,
): number {
  const [fold, setFold] = useState(0);
  /** What each fold needs, px, as far as it was seen. */
  const needs = useRef<number[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other content
  useLayoutEffect(() => {
    needs.current = [];
    setFold(0);
  }, [content]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with other content
  useLayoutEffect(() => {
    const element = toolbar.current;
    if (element === null) return;
    const measure = () => {
      const { need, room } = measured(element);
      needs.current[fold] = need;
      if (need > room + 0.5 && fold < most) setFold(fold + 1);
      else if (fold > 0 && (needs.current[fold - 1] ?? Infinity) <= room) setFold(fold - 1);
    };
    const observer = new ResizeObserver(measure);
    for (const one of [element, ...element.children]) observer.observe(one);
    measure();
    return () => observer.disconnect();
  }, [toolbar, most, fold, content]);
  return fold;
}

/** What stands in the toolbar, without the space between, and what there is for it, px. */
function measured(element: HTMLElement): { readonly need: number; readonly room: number } {
  const [first, last] = [element.firstElementChild, element.lastElementChild];
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  const room =
    element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  if (first === null || last === null) return { need: 0, room };
  const space = element.querySelector<HTMLElement>(":scope > [data-space]")?.offsetWidth ?? 0;
  const from = first.getBoundingClientRect().left;
  return { need: last.getBoundingClientRect().right - from - space, room };
}
