import { memo, useEffect, useMemo, useRef } from "react";
import type { Item } from "../../layout/arrange";
import type { FrameItem } from "../../layout/frame";
import type { Plan } from "../../layout/plan";
import { selectEvent } from "../../store/actions";
import type { ChartEngine } from "./chartEngine";
import styles from "./EventButtons.module.css";
import { eventName } from "./eventName";
import type { CardHandle } from "./HoverCard";
import { useShownItems } from "./useShownItems";

type Props = {
  readonly plan: Plan;
  readonly engine: ChartEngine;
  readonly selected: string | null;
  readonly card: CardHandle;
};

/** A real button over each mark and its label; they follow the marks without React. */
export function EventButtons({ plan, engine, selected, card }: Props) {
  const items = useShownItems(plan, engine);
  const ordered = useMemo(() => [...items].sort(inTimeOrder), [items]);
  const elements = useRef(new Map<string, HTMLButtonElement>());
  useEffect(() => {
    const place = (frameItems: readonly FrameItem[]) => {
      const near = new Set<string>();
      for (const item of frameItems) {
        near.add(item.key);
        placeButton(elements.current.get(item.key), item);
      }
      for (const [key, element] of elements.current) if (!near.has(key)) setOff(element, true);
    };
    if (engine.shown !== null) place(engine.shown.frame.items);
    return engine.listen(({ frame }) => place(frame.items));
  }, [engine]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new buttons must be placed
  useEffect(() => engine.request(), [engine, ordered]);
  return ordered.map((item) => (
    <EventButton
      key={item.key}
      item={item}
      pressed={item.event.id === selected}
      elements={elements.current}
      card={card}
    />
  ));
}

type ButtonProps = {
  readonly item: Item;
  readonly pressed: boolean;
  readonly elements: Map<string, HTMLButtonElement>;
  readonly card: CardHandle;
};

const EventButton = memo(function EventButton({ item, pressed, elements, card }: ButtonProps) {
  const { key, event } = item;
  return (
    <button
      type="button"
      ref={(element) => {
        if (element === null) elements.delete(key);
        else elements.set(key, element);
      }}
      className={styles.button}
      data-event={event.id}
      data-key={key}
      tabIndex={-1}
      aria-label={eventName(event)}
      aria-pressed={pressed}
      onClick={() => selectEvent(event.id)}
      onPointerEnter={(pointer) => pointer.pointerType !== "touch" && card.point(key, event.id)}
      onPointerLeave={() => card.leave()}
      onFocus={() => card.focus(key, event.id)}
      onBlur={() => card.leave()}
    />
  );
});

function inTimeOrder(a: Item, b: Item): number {
  return (
    (a.event.start ?? 0) - (b.event.start ?? 0) ||
    a.y - b.y ||
    (a.event.end ?? 0) - (b.event.end ?? 0)
  );
}

/** Least size of what can be pressed, px. */
const LEAST = 16;

function placeButton(element: HTMLButtonElement | undefined, { box, visible }: FrameItem): void {
  if (element === undefined) return;
  const width = `${Math.max(LEAST, box.width)}px`;
  const place = `translate(${box.x.toFixed(1)}px, ${box.y.toFixed(1)}px)`;
  if (element.style.transform !== place) element.style.transform = place;
  if (element.style.width !== width) element.style.width = width;
  const height = `${box.height}px`;
  if (element.style.height !== height) element.style.height = height;
  setOff(element, !visible);
}

/** Out of sight it can be focused, but not pressed by accident. */
function setOff(element: HTMLButtonElement, off: boolean): void {
  if ((element.dataset.off === "true") !== off) element.dataset.off = String(off);
}
