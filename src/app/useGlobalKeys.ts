import { useEffect } from "react";
import { SEARCH_ID } from "../components/shell/searchBoxIds";
import { selectEvent, selectPassage } from "../store/actions";
import { openDialog } from "../store/dialogs";
import { useViewStore } from "../store/viewStore";

/** The keys that work anywhere: `/` searches, `?` shows the keys, Esc closes what was opened last. */
export function useGlobalKeys(): void {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.querySelector("dialog[open]") !== null) return;
  if (event.key === "Escape") closeLast(event);
  else if (isTyping(event.target)) return;
  else if (event.key === "/") focusSearch(event);
  else if (event.key === "?") showKeys(event);
}

function showKeys(event: KeyboardEvent): void {
  event.preventDefault();
  openDialog("keyboard");
}

/** Report, then event; the chart and drawers have had their turn before. */
function closeLast(event: KeyboardEvent): void {
  const { passage, event: selected } = useViewStore.getState().view;
  if (passage === null && selected === null) return;
  event.preventDefault();
  if (passage !== null) selectPassage(null);
  else selectEvent(null);
}

function focusSearch(event: KeyboardEvent): void {
  const field = document.getElementById(SEARCH_ID);
  if (!(field instanceof HTMLInputElement)) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("input:not([type=checkbox],[type=radio]), textarea, select"))
  );
}
