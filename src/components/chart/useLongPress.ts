import { type RefObject, useEffect } from "react";

/** A finger that rests this long asks for the card, ms. */
const LONG_MS = 500;
/** px a finger may tremble. */
const TREMBLE = 10;

/**
 * Calls back when a finger rests on an element inside `root` that matches `selector`. The click that would end the
 * press, and the browser's own menu, are then left out; elsewhere, and for a mouse, everything stays as it is.
 */
export function useLongPress(
  root: RefObject<HTMLElement | null>,
  selector: string,
  onLong: (element: HTMLElement) => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    return listenToLongPress(element, selector, onLong);
  }, [root, selector, onLong]);
}

/** As above, for one element. Returns how to stop. */
export function listenToLongPress(
  root: HTMLElement,
  selector: string,
  onLong: (element: HTMLElement) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let from = { x: 0, y: 0 };
  let touching = false;
  let fired = false;
  const stop = () => clearTimeout(timer);
  const pressed = (event: Event) =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
  const onDown = (event: PointerEvent) => {
    stop();
    fired = false;
    touching = event.pointerType !== "mouse";
    const target = pressed(event);
    if (!touching || !event.isPrimary || target === null) return;
    from = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      fired = true;
      onLong(target);
    }, LONG_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > TREMBLE) stop();
  };
  const onClick = (event: Event) => {
    if (!fired) return;
    fired = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const onMenu = (event: Event) => {
    if (touching && pressed(event) !== null) event.preventDefault();
  };
  const ending = new AbortController();
  const { signal } = ending;
  root.addEventListener("pointerdown", onDown, { signal });
  root.addEventListener("pointermove", onMove, { signal });
  root.addEventListener("pointerup", stop, { signal });
  root.addEventListener("pointercancel", stop, { signal });
  root.addEventListener("scroll", stop, { signal, capture: true });
  root.addEventListener("click", onClick, { signal, capture: true });
  root.addEventListener("contextmenu", onMenu, { signal });
  return () => {
    stop();
    ending.abort();
  };
}
