import { useEffect, useRef, useState } from "react";
import type { Pill } from "../../layout/pills";
import type { Plan } from "../../layout/plan";
import { dateInShort } from "../../model/dateWords";
import { selectEvent } from "../../store/actions";
import type { ChartEngine } from "./chartEngine";
import styles from "./PillButtons.module.css";

/** A button over each pill: it opens a list of its events, which also zooms to them. */
export function PillButtons({
  plan,
  engine,
}: {
  readonly plan: Plan;
  readonly engine: ChartEngine;
}) {
  const { pills } = plan.arrangement;
  const elements = useRef(new Map<string, HTMLElement>());
  const [open, setOpen] = useState<string | null>(null);
  useEffect(
    () =>
      engine.listen(({ frame }) => {
        for (const { key, x, y } of frame.pills) {
          const element = elements.current.get(key);
          if (element) element.style.transform = `translate(${x.toFixed(1)}px, ${y}px)`;
        }
      }),
    [engine],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: new pills must be placed
  useEffect(() => engine.request(), [engine, pills]);
  return pills.map((pill) => (
    <div
      key={pill.key}
      ref={(element) => {
        if (element === null) elements.current.delete(pill.key);
        else elements.current.set(pill.key, element);
      }}
      className={styles.place}
    >
      <button
        type="button"
        className={styles.pill}
        aria-label={pillName(pill)}
        aria-expanded={open === pill.key}
        onClick={() => setOpen(open === pill.key ? null : pill.key)}
      />
      {open === pill.key && <PillList pill={pill} engine={engine} close={() => setOpen(null)} />}
    </div>
  ));
}

/** So many events are listed; the rest shows when one zooms in. */
const LISTED = 40;

function PillList({
  pill,
  engine,
  close,
}: {
  readonly pill: Pill;
  readonly engine: ChartEngine;
  readonly close: () => void;
}) {
  const zoom = () => {
    close();
    engine.showWindow({ start: pill.start, end: pill.end }, true);
  };
  return (
    <div className={styles.list} data-own-arrows>
      <button type="button" className={styles.zoom} onClick={zoom}>
        Zoom to these {pill.events.length} events
      </button>
      <ul>
        {pill.events.slice(0, LISTED).map(({ id, title, date }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => selectEvent(id)}>
              <bdi>{title}</bdi> <span className={styles.date}>{dateInShort(date)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function pillName({ events }: Pill): string {
  const first = events[0];
  return `${events.length} events, from ${dateInShort(first?.date ?? null)}`;
}
