import { type MouseEvent, memo, type RefObject, useEffect, useMemo, useRef } from "react";
import type { Item } from "../../layout/arrange";
import type { Box, FrameItem } from "../../layout/frame";
import type { Extent } from "../../layout/markBox";
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
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of the pinned lanes that stay at the top, px; 0 if they scroll along. */
  readonly stuck: number;
};

/**
 * A real button over each mark, label and ghost; they follow the marks without React. An event in several lanes is one
 * button, in the first of them that is not folded, and says which lanes; its copies are for the pointer alone.
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
      key={item.key}
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

type Stop = {
  readonly item: Item;
  /** Not the one that keys and assistive technology reach. */
  readonly copy: boolean;
  /** Where else it stands, in words; "" where it stands but once. */
  readonly lanes: string;
};

function stopsOf(items: readonly Item[], plan: Plan): readonly Stop[] {
  const copies = new Map<string, Item[]>();
  for (const item of items) {
    const known = copies.get(item.event.id);
    if (known === undefined) copies.set(item.event.id, [item]);
    else known.push(item);
  }
  const title = ({ lane }: Item) => plan.arrangement.lanes[lane]?.fullTitle ?? "";
  const stop = (item: Item): Stop => {
    const own = copies.get(item.event.id) ?? [item];
    const first = own.find(({ folded }) => !folded) ?? own[0];
    const lanes = own.length < 2 ? "" : `In ${own.length} lanes: ${own.map(title).join(", ")}`;
    return { item, copy: item !== first, lanes };
  };
  return [...items].sort(inTimeOrder).map(stop);
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
  const told = copy
    ? { "aria-hidden": true, onMouseDown: keepFocus }
    : {
        "data-event": event.id,
        "aria-label": eventName(event),
        "aria-description": lanes || undefined,
        "aria-pressed": pressed,
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
      onClick={() => selectEvent(event.id)}
      onPointerEnter={(pointer) => pointer.pointerType !== "touch" && card.point(key, event.id)}
      onPointerLeave={(pointer) => pointer.pointerType !== "touch" && card.leave()}
      {...told}
    >
      {ghost && <span className={styles.ghost} />}
    </button>
  );
});

/** A copy takes no focus: it is not there for those who do not see it. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function inTimeOrder(a: Item, b: Item): number {
  return (
    (a.event.start ?? 0) - (b.event.start ?? 0) ||
    a.y - b.y ||
    (a.event.end ?? 0) - (b.event.end ?? 0)
  );
}

/** Least size of what can be pressed, px. */
const LEAST = 16;

/** @param down px by which a pinned lane is moved against the scrolling */
function placeButton(
  element: HTMLButtonElement | undefined,
  { box, visible, ghost, tie, ghostClip }: FrameItem,
  down: number,
): void {
  if (element === undefined) return;
  const width = `${Math.max(LEAST, box.width)}px`;
  const place = `translate(${box.x.toFixed(1)}px, ${(box.y + down).toFixed(1)}px)`;
  if (element.style.transform !== place) element.style.transform = place;
  if (element.style.width !== width) element.style.width = width;
  const height = `${box.height}px`;
  if (element.style.height !== height) element.style.height = height;
  setOff(element, !visible);
  const zone = element.firstElementChild;
  if (zone instanceof HTMLElement) placeGhost(zone, ghost ?? tie, box, ghostClip);
}

/** Pointing at the other date claimed is pointing at the event. */
function placeGhost({ style }: HTMLElement, ghost: Extent | null, box: Box, clip: Extent): void {
  const x0 = Math.max(clip.x0, ghost?.x0 ?? 0);
  const x1 = Math.min(clip.x1, ghost?.x1 ?? 0);
  const shown = ghost !== null && x1 > x0;
  style.display = shown ? "" : "none";
  if (!shown) return;
  style.left = `${(x0 - box.x).toFixed(1)}px`;
  style.width = `${(x1 - x0).toFixed(1)}px`;
}

/** Out of sight it can be focused, but not pressed by accident. */
function setOff(element: HTMLButtonElement, off: boolean): void {
  if ((element.dataset.off === "true") !== off) element.dataset.off = String(off);
}
