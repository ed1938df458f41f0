import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { CardContent } from "./HoverCard";
import styles from "./PhoneCard.module.css";
import { useLongPress } from "./useLongPress";

type Pressed = { readonly event: string; readonly row: HTMLElement };

type Props = {
  readonly timeline: Timeline;
  /** Holds the rows, and what the card must stay inside of. */
  readonly bounds: RefObject<HTMLElement | null>;
};

/** What a long press on a row tells of its event, without opening it. */
export function PhoneCard({ timeline, bounds }: Props) {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const card = useRef<HTMLDivElement>(null);
  const open = useCallback(
    (row: HTMLElement) => setPressed({ event: row.dataset.event ?? "", row }),
    [],
  );
  useLongPress(bounds, "button[data-event]", open);
  useDismissal(pressed !== null, () => setPressed(null));
  useLayoutEffect(() => {
    if (pressed !== null && card.current !== null && bounds.current !== null)
      place(card.current, pressed.row, bounds.current);
  }, [pressed, bounds]);
  const event = pressed === null ? undefined : lookupOf(timeline).events.get(pressed.event);
  if (event === undefined) return null;
  return (
    <div ref={card} role="tooltip" className={styles.card}>
      <CardContent event={event} timeline={timeline} />
    </div>
  );
}

/** The next touch, Esc or a scroll closes it. */
function useDismissal(open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return;
    const ending = new AbortController();
    const options = { signal: ending.signal, capture: true };
    const dismiss = () => latest.current();
    document.addEventListener("pointerdown", dismiss, options);
    document.addEventListener("scroll", dismiss, options);
    document.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        dismiss();
      },
      options,
    );
    return () => ending.abort();
  }, [open]);
}

/** px */
const GAP = 4;

/** Above the row, where no finger is, or below it where there is no room. */
function place(card: HTMLElement, row: HTMLElement, bounds: HTMLElement): void {
  const outer = bounds.getBoundingClientRect();
  const target = row.getBoundingClientRect();
  const above = target.top - card.offsetHeight - GAP - outer.top;
  card.style.top = `${above >= GAP ? above : target.bottom + GAP - outer.top}px`;
}
