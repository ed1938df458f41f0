import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * Opens a dialog element above the page: the browser keeps focus inside and closes on Esc. A press beside it closes it
 * too, and focus goes back to where it was.
 */
export function useModal(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  // A layout effect: its end runs before the element leaves the page and takes focus with it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (!element.open) element.showModal();
    const cancel = (event: Event) => {
      event.preventDefault(); // React takes it away
      close.current();
    };
    const press = (event: MouseEvent) => {
      if (event.target === element) close.current();
    };
    element.addEventListener("cancel", cancel);
    element.addEventListener("pointerdown", press);
    return () => {
      element.removeEventListener("cancel", cancel);
      element.removeEventListener("pointerdown", press);
      element.close();
    };
  }, [dialog]);
}
