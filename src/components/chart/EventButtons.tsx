import { type MouseEvent, memo, type RefObject, useEffect, useMemo, useRef } from "react";
import type { FrameItem } from "../../layout/frameItem";
import type { Plan } from "../../layout/plan";
import { selectEvent } from "../../store/actions";
import type { ChartEngine } from "./chartEngine";
import styles from "./EventButtons.module.css";
import { eventName } from "./eventName";
import { type Stop, stopsOf } from "./eventStops";
import type { CardHandle } from "./HoverCard";
import { placeButton, setOff } from "./placeButton";
import { useShownItems } from "./useShownItems";

type Props = {
  readonly plan: Plan;
  readonly engine: ChartEngine;
  readonly selected: string | null;
  readonly card: CardHandle;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of the pinned lanes that stay at the top, px; 0 if they scroll along. */
  readonly stuck: number;
};

/**
 * A real button over each mark, label and ghost; they follow the marks without React. An event in several lanes has
 * one in each; keys stop at one of them alone, in the first lane that is not folded, which says in which lanes it is.
 */
export function EventButtons({ plan, engine, selected, card, scroller, stuck }: Props) {
  const items = useShownItems(plan, engine);
  const stops = useMemo(() => stopsOf(items, plan), [items, plan]);
  const elements = useRef(new Map<string, HTMLButtonElement>());
  useEffect(() => {
    const place = (frameItems: readonly FrameItem[]) => {
      const down = stuck > 0 ? (scroller.current?.scrollTop ?? 0) : 0;
      const near = new Set<string>();
      for (const item of frameItems) {
        near.add(item.key);
        placeButton(elements.current.get(item.key), item, item.y < stuck ? down : 0);
      }
      for (const [key, element] of elements.current) if (!near.has(key)) setOff(element, true);
    };
    if (engine.shown !== null) place(engine.shown.frame.items);
    return engine.listen(({ frame }) => place(frame.items));
  }, [engine, scroller, stuck]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new buttons must be placed
  useEffect(() => engine.request(), [engine, stops]);
  return stops.map(({ item, copy, lanes }) => (
    <EventButton
      key={copy ? `copy ${item.key}` : item.key} // one that turns into the other begins anew, out of the tab order
      item={item}
      copy={copy}
      lanes={lanes}
      above={item.y < stuck}
      pressed={item.event.id === selected}
      elements={elements.current}
      card={card}
    />
  ));
}

type ButtonProps = Stop & {
  /** In a lane that stays at the top: over what scrolls beneath. */
  readonly above: boolean;
  readonly pressed: boolean;
  readonly elements: Map<string, HTMLButtonElement>;
  readonly card: CardHandle;
};

const EventButton = memo(function EventButton(props: ButtonProps) {
  const { item, copy, lanes, above, pressed, elements, card } = props;
  const { key, event, folded, ghost } = item;
  const reached = copy
    ? { onMouseDown: keepFocus }
    : {
        "data-event": event.id,
        onFocus: () => card.focus(key, event.id),
        onBlur: () => card.leave(),
      };
  return (
    <button
      type="button"
      ref={(element) => {
        if (element === null) elements.delete(key);
        else elements.set(key, element);
      }}
      className={styles.button}
      data-key={key}
      data-above={above || undefined}
      data-small={(folded && event.form === "moment") || undefined}
      tabIndex={-1}
      aria-label={eventName(event)}
      aria-description={lanes || undefined}
      aria-pressed={pressed}
      onClick={() => selectEvent(event.id)}
      onPointerEnter={(pointer) => pointer.pointerType !== "touch" && card.point(key, event.id)}
      onPointerLeave={(pointer) => pointer.pointerType !== "touch" && card.leave()}
      {...reached}
    >
      {ghost && <span className={styles.ghost} />}
    </button>
  );
});

/** A press on a copy leaves focus where it is: keys go on from the event's own stop. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
