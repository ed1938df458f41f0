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
};

/** Events without a date: counted, and each there to be opened. */
export function UndatedRow({ events, timeline, selected, faded }: Props) {
  const hovered = useViewStore((state) => state.hovered);
  const hover = useViewStore((state) => state.hover);
  const list = useRef<HTMLUListElement>(null);
  const { folds, open, toggle, unfold } = useFolding(list, events);
  if (events.length === 0) return null;
  return (
    <div className={styles.row}>
      <p className={styles.title}>
        No date <span className={styles.count}>{events.length}</span>
      </p>
      <ul ref={list} className={styles.events} data-open={open} onFocus={unfold}>
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

/** Lines that are there without asking, px. */
const FOLDED_HEIGHT = 40;

/** Whether the list is longer than two lines, and whether the rest is shown. */
function useFolding(list: RefObject<HTMLUListElement | null>, events: readonly ChartEvent[]) {
  const [folds, setFolds] = useState(false);
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other events take other room
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const read = () => setFolds(element.scrollHeight > FOLDED_HEIGHT + 4);
    const observer = new ResizeObserver(read);
    observer.observe(element);
    read();
    return () => observer.disconnect();
  }, [list, events]);
  const fold = (how: boolean) => {
    setOpen(how);
    if (!how) list.current?.scrollTo({ top: 0 });
  };
  const unfold = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.offsetTop - (list.current?.offsetTop ?? 0) >= FOLDED_HEIGHT - 4) fold(true);
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
