import { type RefObject, useEffect, useState } from "react";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import type { ChartEngine } from "./chartEngine";
import { type DrawnRange, listenToGestures } from "./gestures";
import { daysOnAxis, keepDays } from "./keepDays";
import { type Hint, useFirstHint } from "./useFirstHint";

/** Gestures on the surface; tells of the range drawn on the axis, and of the hint on the first of them. */
export function useGestures(
  surface: RefObject<HTMLElement | null>,
  engine: ChartEngine,
): { readonly range: DrawnRange | null; readonly hint: Hint | null } {
  const [range, setRange] = useState<DrawnRange | null>(null);
  const [hint, { entered, wheeled, moved }] = useFirstHint();
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const stop = listenToGestures(element, engine, {
      onRange: setRange,
      onKeep: (x0, x1) => keepDays(daysOnAxis(engine, x0, x1)),
      onMoved: moved,
      onPlainWheel: wheeled,
      onClickNothing: () => {
        if (useViewStore.getState().view.event !== null) selectEvent(null);
      },
    });
    const onEnter = ({ pointerType }: PointerEvent) => entered(pointerType === "touch");
    element.addEventListener("pointerenter", onEnter);
    return () => {
      stop();
      element.removeEventListener("pointerenter", onEnter);
    };
  }, [surface, engine, entered, wheeled, moved]);
  return { range, hint };
}
