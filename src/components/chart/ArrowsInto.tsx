import type { KeyboardEvent, ReactNode } from "react";

/** Around an unfolded choice: from its button, arrow keys lead into it; they do not move about the chart. */
export function ArrowsInto({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is what has focus
    <div data-own-arrows style={{ display: "contents" }} onKeyDown={leadInto}>
      {children}
    </div>
  );
}

function leadInto(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== "ArrowDown" && key !== "ArrowUp") return;
  if (!(target instanceof HTMLElement) || target.ariaExpanded !== "true") return;
  event.preventDefault();
  currentTarget.querySelector<HTMLElement>("input:checked")?.focus();
}
