import { type FocusEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type ChartEvent, isHollow } from "../../layout/chartEvent";
import { dateInShort } from "../../model/dateWords";
import type { Timeline } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { eventName } from "./eventName";
import styles from "./UndatedRow.module.css";

type Props = {
  readonly events: readonly ChartEvent[];
  readonly timeline: Timeline;
  readonly selected: string | null;
  readonly faded: ReadonlySet<string>;
  /** Lines that are there without asking. */
  readonly lines?: number;
};

/** Events without a date: counted, and each there to be opened. */
export function UndatedRow({ events, timeline, selected, faded, lines = 2 }: Props) {
  const hovered = useViewStore((state) => state.hovered);
  const hover = useViewStore((state) => state.hover);
  const list = useRef<HTMLUListElement>(null);
  const { folds, open, toggle, unfold } = useFolding({ list, events, selected, lines });
  if (events.length === 0) return null;
  return (
    <div className={styles.row}>
      <p className={styles.title}>
        No date <span className={styles.count}>{events.length}</span>
      </p>
      <ul
        ref={list}
        className={styles.events}
        data-open={open}
        style={open ? undefined : { maxHeight: lines * LINE }}
        onFocus={unfold}
      >
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={styles.event}
              data-event={event.id}
              data-hovered={hovered === event.id}
              data-hollow={isHollow(event)}
              data-bold={event.weight > 1}
              data-faded={faded.has(event.id)}
              tabIndex={-1}
              aria-label={eventName(event)}
              aria-pressed={event.id === selected}
              title={toldIn(event, timeline)}
              onClick={() => selectEvent(event.id)}
              onPointerEnter={() => hover(event.id)}
              onPointerLeave={() => hover(null)}
            >
              {event.label}
            </button>
          </li>
        ))}
      </ul>
      {folds && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={toggle}>
          {open ? "Fewer" : "Show all"}
        </button>
      )}
    </div>
  );
}

/** Height of a line, px. */
const LINE = 20;

type Folding = {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly events: readonly ChartEvent[];
  readonly selected: string | null;
  readonly lines: number;
};

/** Whether the list has more lines than are shown, and whether the rest is; it is when the selected event is in it. */
function useFolding({ list, events, selected, lines }: Folding) {
  const [folds, setFolds] = useState(false);
  const [open, setOpen] = useState(false);
  /** The selected event for which the list was folded by hand. */
  const foldedFor = useRef<string | null>(null);
  const isBelow = ({ offsetTop }: HTMLElement) =>
    offsetTop - (list.current?.offsetTop ?? 0) >= lines * LINE - 4;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other events take other room
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    if (foldedFor.current !== selected) foldedFor.current = null;
    const read = () => {
      setFolds(element.scrollHeight > lines * LINE + 4);
      const chosen = element.querySelector<HTMLElement>('[aria-pressed="true"]');
      if (chosen !== null && foldedFor.current === null && isBelow(chosen)) setOpen(true);
    };
    const observer = new ResizeObserver(read); // reads at once too, but only after the frame's own layout
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, events, selected, lines]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into sight once it is selected and unfolded
  useEffect(() => {
    list.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [list, selected, open]);
  const fold = (how: boolean) => {
    setOpen(how);
    if (how) return;
    foldedFor.current = selected;
    list.current?.scrollTo({ top: 0 });
  };
  const unfold = ({ target }: FocusEvent<HTMLElement>) => {
    if (isBelow(target)) fold(true);
  };
  return { folds, open: open && folds, toggle: () => fold(!open), unfold };
}

/** When it was told at the earliest, which is all that is known of when it was. */
function toldIn({ documents, title }: ChartEvent, timeline: Timeline): string {
  const published = documents.flatMap(
    (id) => lookupOf(timeline).documents.get(id)?.published ?? [],
  );
  const [first] = published.sort();
  return first === undefined ? title : `${title}. Told by ${dateInShort(first)}.`;
}
