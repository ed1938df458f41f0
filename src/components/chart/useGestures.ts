import { type RefObject, useEffect, useRef, useState } from "react";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import type { ChartEngine } from "./chartEngine";
import { listenToGestures } from "./gestures";

type Range = { readonly left: number; readonly width: number };

const HINT_KEY = "readout.wheel-hint";
const HINT_MS = 4_000;

/** Gestures on the surface; tells of the range drawn on the axis, and of the hint for the first plain wheel. */
export function useGestures(
  surface: RefObject<HTMLElement | null>,
  engine: ChartEngine,
): { readonly range: Range | null; readonly hint: boolean } {
  const [range, setRange] = useState<Range | null>(null);
  const [hint, showHint] = useOneHint();
  useEffect(() => {
    if (surface.current === null) return;
    return listenToGestures(surface.current, engine, {
      onRange: (drawn) =>
        setRange(
          drawn && { left: Math.min(drawn.x0, drawn.x1), width: Math.abs(drawn.x1 - drawn.x0) },
        ),
      onPlainWheel: showHint,
      onClickNothing: () => {
        if (useViewStore.getState().view.event !== null) selectEvent(null);
      },
    });
  }, [surface, engine, showHint]);
  return { range, hint };
}

/** A hint that shows for a while, once in the life of this browser. */
function useOneHint(): readonly [boolean, () => void] {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [show] = useState(() => () => {
    if (timer.current !== null || remembered()) return;
    remember();
    setShown(true);
    timer.current = setTimeout(() => setShown(false), HINT_MS);
  });
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return [shown, show];
}

function remembered(): boolean {
  try {
    return localStorage.getItem(HINT_KEY) !== null;
  } catch {
    return false; // storage may be forbidden
  }
}

function remember(): void {
  try {
    localStorage.setItem(HINT_KEY, "shown");
  } catch {
    // then it is shown again on the next visit
  }
}
