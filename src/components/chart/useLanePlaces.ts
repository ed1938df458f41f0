import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import type { ArrangedLane } from "../../layout/arrangement";
import type { ChartEngine } from "./chartEngine";

type Place = (id: string, element: HTMLElement | null) => void;

/** Keeps headers over their lanes while lanes move, without React. Returns how a header registers. */
export function useLanePlaces(engine: ChartEngine, lanes: readonly ArrangedLane[]): Place {
  const elements = useRef(new Map<string, HTMLElement>());
  const register = useCallback<Place>((id, element) => {
    if (element === null) elements.current.delete(id);
    else elements.current.set(id, element);
  }, []);
  useEffect(() => {
    const place = (shown: readonly ArrangedLane[]) => {
      for (const lane of shown) {
        const element = elements.current.get(lane.id);
        if (element !== undefined) placeLane(element, lane);
      }
    };
    return engine.listen(({ frame }) => place(frame.lanes));
  }, [engine]);
  useLayoutEffect(() => {
    for (const lane of lanes) {
      const element = elements.current.get(lane.id);
      if (element !== undefined && element.style.height === "") placeLane(element, lane);
    }
    engine.request();
  }, [engine, lanes]); // before the first picture: what stands elsewhere for a frame is seen to jump
  return register;
}

/** Half the height of a header, px. */
const HALF = 12;

/** The header begins so far down that its middle is the middle of the first row. */
function placeLane({ style }: HTMLElement, { top, height, firstRowY }: ArrangedLane): void {
  const lead = Math.max(0, firstRowY - top - HALF).toFixed(1);
  set(style, "top", `${top.toFixed(1)}px`);
  set(style, "height", `${height.toFixed(1)}px`);
  set(style, "paddingTop", `${lead}px`);
}

function set(
  style: CSSStyleDeclaration,
  name: "top" | "height" | "paddingTop",
  value: string,
): void {
  if (style[name] !== value) style[name] = value;
}
