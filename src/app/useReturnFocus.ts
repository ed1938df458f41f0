import { useLayoutEffect, useRef } from "react";

/**
 * When a panel closes with focus inside, focus goes back to where it was when the panel opened, or else to the chart:
 * never to the top of the page.
 */
export function useReturnFocus(open: boolean, fallback: string): void {
  const before = useRef<Element | null>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open && !wasOpen.current) before.current = document.activeElement;
    if (!open && wasOpen.current && isLost()) restore(before.current, fallback);
    wasOpen.current = open;
  }, [open, fallback]);
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function restore(element: Element | null, fallback: string): void {
  const target = element?.isConnected && element !== document.body ? element : null;
  const place = target ?? document.querySelector(fallback);
  if (place instanceof HTMLElement) place.focus({ preventScroll: true });
}
