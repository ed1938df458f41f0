import { useEffect } from "react";
import { CHART_ID } from "../components/shell/chartId";

/**
 * When what has focus goes out of the page or out of sight (its lane is gone, its panel stands elsewhere in another width
 * of the window), focus goes to where the same thing is now, or else to the chart: never to the top of the page. Who
 * presses beside everything has put focus nowhere and keeps it so.
 */
export function useFocusNet(): void {
  useEffect(() => {
    let last: Held | null = null;
    let waiting = 0;
    const onFocus = ({ target }: FocusEvent) => {
      last = target instanceof HTMLElement ? held(target) : null;
    };
    const onPress = ({ target }: PointerEvent) => {
      if (!(target instanceof Element && target.closest(focusable) !== null)) last = null;
    };
    const look = () => {
      if (last === null || !isNowhere()) return;
      if (last.element.isConnected && isSeen(last.element)) return;
      placeFor(last)?.focus({ preventScroll: true });
    };
    // Those who know better where it should go come first.
    const lookSoon = () => {
      if (last === null || !isNowhere()) return;
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(look);
      });
    };
    const observer = new MutationObserver(lookSoon);
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["data-mode", "data-report"],
    });
    document.addEventListener("focusin", onFocus);
    document.addEventListener("focusout", lookSoon);
    document.addEventListener("pointerdown", onPress, true);
    return () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("focusout", lookSoon);
      document.removeEventListener("pointerdown", onPress, true);
    };
  }, []);
}

const focusable = "a, button, input, select, textarea, summary, label, [tabindex]";

/** What has focus, and in what part of the page, as it must be known when it is gone. */
type Held = {
  readonly element: HTMLElement;
  readonly name: string | null;
  /** The column it is in. */
  readonly column: string | null;
  readonly lane: boolean;
};

function held(element: HTMLElement): Held {
  return {
    element,
    name: element.ariaLabel,
    column: element.closest<HTMLElement>("[data-column]")?.dataset.column ?? null,
    lane: element.dataset.laneId !== undefined,
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function isSeen(element: HTMLElement): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** The same button in its column, or the column, or the report that covers it, or the chart. */
function placeFor({ name, column, lane }: Held): HTMLElement | null {
  const places = [column, "report", "event", "chart"].map((each) =>
    document.querySelector<HTMLElement>(`[data-column="${each}"]`),
  );
  const place = column === null ? null : places.find((each) => each !== null && isSeen(each));
  if (place === null || place === undefined) return document.getElementById(CHART_ID);
  const named = [...place.querySelectorAll<HTMLElement>("[aria-label]")];
  const same = name === null ? null : named.find(({ ariaLabel }) => ariaLabel === name);
  const header = lane ? place.querySelector<HTMLElement>('[data-lane-id][tabindex="0"]') : null;
  const inside = place.hasAttribute("tabindex")
    ? null
    : place.querySelector<HTMLElement>("[data-content], button");
  return same ?? header ?? inside ?? place;
}
