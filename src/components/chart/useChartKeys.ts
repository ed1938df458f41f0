import { type RefObject, useEffect, useRef } from "react";
import { CHART_ID } from "../shell/chartId";
import { ZOOM_STEP } from "./ChartToolbar";
import type { ChartEngine } from "./chartEngine";
import type { CardHandle } from "./HoverCard";
import type { ChartData } from "./useChartPlan";

type Request = {
  readonly engine: ChartEngine;
  readonly data: ChartData;
  readonly selected: string | null;
  readonly surface: RefObject<HTMLElement | null>;
  readonly card: CardHandle;
};

/**
 * Keys on the chart: arrows go from event to event in time order, Home and End to the first and last, Enter opens (the
 * button's own), F centres, + - 0 zoom and fit, Esc closes the card. They act while focus is in the chart's region or
 * nowhere; what has its own use for a key keeps it.
 */
export function useChartKeys(request: Request): void {
  const { engine, data, selected, surface } = request;
  const latest = useRef(request);
  latest.current = request;
  useRovingTabindex(surface, engine, selected, data);
  useEffect(() => {
    // At the body: after everything React hears (popovers, fields), before the page's own keys.
    const { body } = document;
    const press = { last: null as Node | null };
    const onKeyDown = (event: KeyboardEvent) => onKey(event, latest.current, press.last);
    const onPress = ({ target }: Event) => {
      press.last = target instanceof Node ? target : null;
    };
    body.addEventListener("keydown", onKeyDown);
    document.addEventListener("pointerdown", onPress, true);
    document.addEventListener("focusin", onPress, true);
    return () => {
      body.removeEventListener("keydown", onKeyDown);
      document.removeEventListener("pointerdown", onPress, true);
      document.removeEventListener("focusin", onPress, true);
    };
  }, []);
}

function onKey(event: KeyboardEvent, request: Request, pressed: Node | null): void {
  const { engine, surface, card, selected } = request;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.isComposing || document.querySelector("dialog[open]") !== null) return;
  const region = surface.current?.closest<HTMLElement>(`#${CHART_ID}`) ?? null;
  const { target, key } = event;
  if (key === "Escape") {
    if (card.dismiss()) event.preventDefault();
    return;
  }
  if (region === null || !isInSight(region) || !mayAct(target, region)) return;
  const done =
    actOnWindow(key, engine, surface.current) ||
    (mayMove(target, region, pressed) && goTo(key, target, surface.current, selected));
  if (done) event.preventDefault();
}

function isInSight(region: HTMLElement): boolean {
  return region.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

const fields = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

/** Focus is nowhere or in the chart's region, and no one is typing. */
function mayAct(target: EventTarget | null, region: HTMLElement): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  return isNowhere(target) || (region.contains(target) && !target.matches(fields));
}

/** What moves by arrow keys itself, and lists that unfolded. */
const ownArrows = "input, [role=slider], [data-own-arrows]";

/** A panel that was pressed last scrolls by arrow keys, although focus is nowhere. */
function mayMove(target: HTMLElement, region: HTMLElement, pressed: Node | null): boolean {
  if (!isNowhere(target)) return target.closest(ownArrows) === null;
  const elsewhere = pressed instanceof Element && pressed.closest("main > *") !== null;
  return !(elsewhere && pressed.isConnected && !region.contains(pressed));
}

function isNowhere(target: HTMLElement): boolean {
  return target === document.body || target === document.documentElement;
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

/** From event to event; from elsewhere, an arrow or Enter leads to the selected event, else the first in sight. */
function goTo(
  key: string,
  from: HTMLElement,
  surface: HTMLElement | null,
  selected: string | null,
): boolean {
  const buttons = buttonsOf(surface);
  const move = moves[key];
  const at = buttons.indexOf(from);
  const last = buttons.length - 1;
  if (key === "Home" || key === "End" || at >= 0) {
    if (move === undefined) return false;
    buttons[move(at, last)]?.focus();
    return true;
  }
  if (move === undefined && (key !== "Enter" || from.matches("button, a, summary"))) return false;
  entryOf(buttons, selected)?.focus();
  return last >= 0;
}

function entryOf(
  buttons: readonly HTMLElement[],
  selected: string | null,
): HTMLElement | undefined {
  return (
    buttons.find(({ dataset }) => dataset.event === selected) ??
    buttons.find((button) => button.dataset.off !== "true" && isScrolledIntoSight(button)) ??
    buttons[0]
  );
}

function isScrolledIntoSight(button: HTMLElement): boolean {
  const scroller = button.closest("[data-scroller]");
  if (scroller === null) return true;
  const [own, seen] = [button, scroller].map((one) => one.getBoundingClientRect());
  return (
    own !== undefined && seen !== undefined && own.top >= seen.top && own.bottom <= seen.bottom
  );
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
