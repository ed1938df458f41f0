import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { PhoneLayout } from "../../layout/phoneType";
import { isInSight, isStop, scrollToRow } from "./phonePlaces";

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

type PhoneKeys = {
  /** The row that Tab comes to; it is drawn wherever it is. */
  readonly current: string | null;
  readonly onFocus: (key: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** Up and down go from row to row, in order of time; Tab comes to the row one was at. */
export function usePhoneKeys(
  scroller: RefObject<HTMLElement | null>,
  layout: PhoneLayout,
  selected: string | null,
): PhoneKeys {
  const [focused, setFocused] = useState<string | null>(null);
  const stops = layout.rows.filter(isStop);
  const at = stops.findIndex(({ key }) => key === focused);
  const chosen = stops.find((row) => row.kind === "event" && row.event.id === selected);
  const current = stops[at] ?? chosen ?? stops[0];
  const going = useRef<string | null>(null);
  // After every drawing: the row one goes to may only be drawn once the list has scrolled there.
  useLayoutEffect(() => {
    if (going.current === null) return;
    const buttons = scroller.current?.querySelectorAll<HTMLElement>("[data-key]") ?? [];
    const button = [...buttons].find(({ dataset }) => dataset.key === going.current);
    if (button === undefined) return;
    going.current = null;
    button.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moves[event.key];
    const from = stops.findIndex(({ key }) => key === (event.target as HTMLElement).dataset.key);
    if (move === undefined || from < 0 || scroller.current === null) return;
    event.preventDefault();
    const next = stops[move(from, stops.length - 1)];
    if (next === undefined) return;
    if (!isInSight(next, layout, scroller.current))
      scrollToRow(next, layout, scroller.current, "near");
    going.current = next.key;
    setFocused(next.key);
  };
  return { current: current?.key ?? null, onFocus: setFocused, onKeyDown };
}
