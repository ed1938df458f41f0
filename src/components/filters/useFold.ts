import { useEffect, useRef } from "react";

/** Folds a drawer on Esc and on a press outside it; focus goes back to its button if it was inside. */
export function useFold(open: boolean, fold: () => void) {
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || keepsEscape(event.target)) return;
      event.preventDefault();
      fold();
      trigger.current?.focus();
    };
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) fold();
    };
    // While capturing, so that Esc folds the drawer before it closes anything beneath.
    document.addEventListener("keydown", onKey, true);
    document.addEventListener("pointerdown", onPress);
    return () => {
      document.removeEventListener("keydown", onKey, true);
      document.removeEventListener("pointerdown", onPress);
    };
  });
  return { root, trigger };
}

/** A field with something typed in it, which Esc takes back first. */
function keepsEscape(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("[data-own-escape]");
}
