import { type RefObject, useLayoutEffect, useState } from "react";
import type { Block } from "../../select/segments";
import { passagesAt } from "./ReportText";

/** Where the passages stand in the laid-out text: px from the top of the text, and how high all of it is. */
export type Places = { readonly tops: ReadonlyMap<string, number>; readonly height: number };

const nowhere: Places = { tops: new Map(), height: 1 };

/** Measures where each passage begins, again whenever the text is laid out anew. */
export function usePlaces(
  body: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
): Places {
  const [places, setPlaces] = useState(nowhere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other blocks stand elsewhere
  useLayoutEffect(() => {
    const text = body.current;
    const frame = scroller.current;
    if (text === null || frame === null) return;
    const measure = () => setPlaces((before) => unlessSame(before, measured(text, frame)));
    if (typeof ResizeObserver === "undefined") return measure();
    // It reports first when the text is laid out, before anything is painted: no layout is forced.
    const observer = new ResizeObserver(measure);
    observer.observe(text);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [body, scroller, blocks]);
  return places;
}

function measured(text: HTMLElement, frame: HTMLElement): Places {
  const tops = new Map<string, number>();
  const origin = frame.getBoundingClientRect().top - frame.scrollTop;
  for (const mark of text.querySelectorAll("mark[data-passages]")) {
    const fresh = passagesAt(mark).filter((id) => !tops.has(id));
    if (fresh.length === 0) continue;
    // The first line of the mark, not its box: a highlight may begin in the middle of a line.
    const top = (mark.getClientRects?.()[0]?.top ?? 0) - origin;
    for (const id of fresh) tops.set(id, top);
  }
  return { tops, height: Math.max(1, frame.scrollHeight) };
}

/** What was measured before, if nothing moved: nothing is drawn again then. */
function unlessSame(before: Places, now: Places): Places {
  const same =
    before.height === now.height &&
    before.tops.size === now.tops.size &&
    [...now.tops].every(([id, top]) => before.tops.get(id) === top);
  return same ? before : now;
}
