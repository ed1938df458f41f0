import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { independentSources } from "../../evidence/origins";
import { dateInWords } from "../../model/dateWords";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { counted } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import type { ChartEngine } from "./chartEngine";
import styles from "./HoverCard.module.css";

/** Before a card opens, and before it closes once the pointer has left, ms. */
const OPEN_MS = 120;
const CLOSE_MS = 160;

type Pointed = { readonly key: string; readonly event: string };

export type CardHandle = {
  /** The pointer is on an event; its card opens after a moment. */
  readonly point: (key: string, event: string) => void;
  readonly focus: (key: string, event: string) => void;
  readonly leave: () => void;
  /** The pointer is on the card itself. */
  readonly stay: () => void;
  /** Closes it; whether one was open. */
  readonly dismiss: () => boolean;
  readonly open: Pointed | null;
  readonly engine: ChartEngine;
};

/** The card of the event under the pointer or with the focus; also tells the store what is hovered. */
export function useHoverCard(engine: ChartEngine, selected: string | null): CardHandle {
  const [open, setOpen] = useState<Pointed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [actions] = useState(() => makeActions(timer, setOpen));
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = open !== null && open.event === selected ? null : open;
  const dismiss = () => {
    const was = shown !== null;
    clearTimeout(timer.current);
    setOpen(null);
    return was;
  };
  return { ...actions, dismiss, open: shown, engine };
}

type Timer = { current: ReturnType<typeof setTimeout> | undefined };

function makeActions(timer: Timer, setOpen: (open: Pointed | null) => void) {
  const { hover } = useViewStore.getState();
  const point = (key: string, event: string) => {
    clearTimeout(timer.current);
    hover(event);
    timer.current = setTimeout(() => setOpen({ key, event }), OPEN_MS);
  };
  const focus = (key: string, event: string) => {
    if (document.activeElement?.matches(":focus-visible")) point(key, event);
  };
  const leave = () => {
    clearTimeout(timer.current);
    hover(null);
    timer.current = setTimeout(() => setOpen(null), CLOSE_MS);
  };
  return { point, focus, leave, stay: () => clearTimeout(timer.current) };
}

type Props = {
  readonly card: CardHandle;
  readonly timeline: Timeline;
  /** What the card must stay inside of. */
  readonly bounds: RefObject<HTMLElement | null>;
};

/** Title, date, place and sources of an event, beside its label and never over it. */
export function HoverCard({ card, timeline, bounds }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const { open } = card;
  useLayoutEffect(() => {
    if (open !== null && element.current !== null && bounds.current !== null)
      placeCard(element.current, bounds.current, open.key);
  }, [open, bounds]);
  const event = open === null ? undefined : lookupOf(timeline).events.get(open.event);
  if (event === undefined) return null;
  return (
    <div
      ref={element}
      className={styles.card}
      role="tooltip"
      onPointerEnter={card.stay}
      onPointerLeave={card.leave}
    >
      <CardContent event={event} timeline={timeline} />
    </div>
  );
}

type ContentProps = { readonly event: TimelineEvent; readonly timeline: Timeline };

/** What a card tells of an event: title, date, place, sources, and on what the reports disagree. */
export function CardContent({ event, timeline }: ContentProps) {
  const documents = new Set(
    event.passages.map((id) => lookupOf(timeline).passages.get(id)?.document),
  );
  const { phrase } = independentSources(event.origins, documents.size);
  return (
    <>
      <p className={styles.title} dir="auto">
        {event.title}
      </p>
      <p className={styles.when}>{dateInWords(event.date)}</p>
      {event.place && (
        <p className={styles.when}>
          <bdi>{event.place.name}</bdi>
        </p>
      )}
      <p className={styles.sources}>
        <b>{phrase}</b>, {counted(event.passages.length, "passage")}
      </p>
      <Disputes timeline={timeline} event={event.id} />
    </>
  );
}

function Disputes({ timeline, event }: { readonly timeline: Timeline; readonly event: string }) {
  const agreements = lookupOf(timeline).events.get(event)?.agreements ?? [];
  const words = new Set(
    agreements.filter(({ state }) => state === "disputed").map(({ attribute }) => attribute),
  );
  if (words.size === 0) return null;
  return (
    <p className={styles.disputes}>
      The reports disagree on: {[...words].join(", ").replaceAll("-", " ")}
    </p>
  );
}

const GAP = 8;

/** Below the event's label, or above it where there is no room below. */
function placeCard(card: HTMLElement, bounds: HTMLElement, key: string): void {
  const button = bounds.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (button === null) return;
  const outer = bounds.getBoundingClientRect();
  const target = button.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = target.bottom + GAP;
  const fits = below + height <= Math.min(outer.bottom, window.innerHeight) - GAP;
  const top = fits ? below : Math.max(GAP, target.top - GAP - height);
  const left = Math.min(
    outer.right - width - GAP,
    Math.max(outer.left + GAP, target.right - width / 2),
  );
  card.style.left = `${left - outer.left}px`;
  card.style.top = `${top - outer.top}px`;
}
