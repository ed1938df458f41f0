/**
 * Focuses an element once React has drawn what was just changed: for buttons that vanish when pressed, so that focus is
 * not lost to the top of the page. Where focus has found another place meanwhile, it stays there.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body)
      find()?.focus({ preventScroll: true });
  });
}
