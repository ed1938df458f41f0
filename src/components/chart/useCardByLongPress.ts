import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { CardHandle } from "./HoverCard";
import { useLongPress } from "./useLongPress";

/** On a touch screen a finger that rests on a mark opens its card; the next touch elsewhere closes it. */
export function useCardByLongPress(surface: RefObject<HTMLElement | null>, card: CardHandle): void {
  const latest = useRef(card);
  latest.current = card;
  const open = useCallback((button: HTMLElement) => {
    latest.current.point(button.dataset.key ?? "", button.dataset.event ?? "");
  }, []);
  useLongPress(surface, "button[data-key][data-event]", open);
  useEffect(() => {
    const onDown = ({ pointerType, target }: PointerEvent) => {
      const onCard = target instanceof Element && target.closest('[role="tooltip"]') !== null;
      if (pointerType !== "mouse" && !onCard && latest.current.open !== null)
        latest.current.leave();
    };
    document.addEventListener("pointerdown", onDown, { capture: true });
    return () => document.removeEventListener("pointerdown", onDown, { capture: true });
  }, []);
}
