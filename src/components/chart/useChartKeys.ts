import { type KeyboardEvent, type RefObject, useEffect } from "react";
import { selectEvent } from "../../store/actions";
import { ZOOM_STEP } from "./ChartToolbar";
import type { ChartEngine } from "./chartEngine";
import type { CardHandle } from "./HoverCard";
import type { ChartData } from "./useChartPlan";

type Request = {
  readonly engine: ChartEngine;
  readonly data: ChartData;
  readonly selected: string | null;
  readonly surface: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly card: CardHandle;
};

/**
 * Keys on the chart: arrows go from event to event in time order, Home and End to the first and last, Enter opens (the
 * button's own), F centres, + - 0 zoom and fit, Esc closes the card, then clears the selection.
 */
export function useChartKeys(request: Request): (event: KeyboardEvent) => void {
  const { engine, data, selected, surface, card } = request;
  useRovingTabindex(surface, engine, selected, data);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === "Escape" && card.dismiss()) event.preventDefault();
    else if (event.key === "Escape" && selected !== null) clear(event);
    else if (actOnWindow(event.key, engine, surface.current)) event.preventDefault();
    else if (isEventButton(event.target) && goTo(event.key, event.target, surface.current))
      event.preventDefault();
  };
}

function clear(event: KeyboardEvent): void {
  event.preventDefault();
  selectEvent(null);
}

function actOnWindow(key: string, engine: ChartEngine, surface: HTMLElement | null): boolean {
  if (key === "+" || key === "=") engine.zoomBy(ZOOM_STEP, null, true);
  else if (key === "-") engine.zoomBy(1 / ZOOM_STEP, null, true);
  else if (key === "0") engine.fit();
  else if (key === "f" || key === "F") centre(engine, surface);
  else return false;
  return true;
}

/** Brings the selected event, or else the focused one, to the middle. */
function centre(engine: ChartEngine, surface: HTMLElement | null): void {
  const button =
    surface?.querySelector('[data-key][aria-pressed="true"]') ?? document.activeElement;
  const key = button instanceof HTMLElement ? button.dataset.key : undefined;
  if (key !== undefined) engine.bringMark(key, "to the middle");
  button?.scrollIntoView({ block: "center" });
}

function isEventButton(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.event !== undefined;
}

/** All event buttons in the order in which one goes through them: by time, then those without a date. */
function buttonsOf(surface: HTMLElement | null): readonly HTMLElement[] {
  const root = surface?.parentElement;
  return root ? [...root.querySelectorAll<HTMLElement>("button[data-event]")] : [];
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function goTo(key: string, from: HTMLElement, surface: HTMLElement | null): boolean {
  const move = moves[key];
  if (move === undefined) return false;
  const buttons = buttonsOf(surface);
  buttons[move(buttons.indexOf(from), buttons.length - 1)]?.focus();
  return true;
}

/** One event button is in the page's tab order: the focused, else the selected, else the first. */
function useRovingTabindex(
  surface: RefObject<HTMLElement | null>,
  engine: ChartEngine,
  selected: string | null,
  data: ChartData,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: buttons come and go with the events
  useEffect(() => {
    const root = surface.current?.parentElement;
    if (!root) return;
    const settle = () => makeOneTabbable(buttonsOf(surface.current), selected);
    const onFocus = ({ target }: FocusEvent) => {
      if (target === null || !isEventButton(target)) return;
      makeTabbable(buttonsOf(surface.current), target);
      bringFocused(target, engine);
    };
    const observer = new MutationObserver(settle);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener("focusin", onFocus);
    settle();
    return () => {
      observer.disconnect();
      root.removeEventListener("focusin", onFocus);
    };
  }, [surface, engine, selected, data]);
}

function makeOneTabbable(buttons: readonly HTMLElement[], selected: string | null): void {
  const chosen =
    buttons.find((button) => button === document.activeElement) ??
    buttons.find(({ dataset }) => dataset.event === selected) ??
    buttons.find(({ tabIndex }) => tabIndex === 0) ??
    buttons[0];
  if (chosen !== undefined) makeTabbable(buttons, chosen);
}

function makeTabbable(buttons: readonly HTMLElement[], chosen: HTMLElement): void {
  for (const button of buttons) {
    const index = button === chosen ? 0 : -1;
    if (button.tabIndex !== index) button.tabIndex = index;
  }
}

/** The window follows the focus. */
function bringFocused({ dataset }: HTMLElement, engine: ChartEngine): void {
  if (dataset.key !== undefined) engine.bringMark(dataset.key, "into sight");
}
