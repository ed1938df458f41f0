import { useState } from "react";
import { dateInShort } from "../../model/dateWords";
import type { TimelineEvent } from "../../model/timeline";
import { counted, grouped } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import { EventLink } from "../event/ViewLink";
import styles from "./EachReport.module.css";

/** As many at first; a report may tell thousands. */
const FIRST = 40;

type Props = {
  /** "told by no other report". */
  readonly name: string;
  readonly events: readonly TimelineEvent[];
};

/** Events behind their count; each opens. */
export function EventList({ name, events }: Props) {
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  if (events.length === 0) return <p className={styles.none}>No events {name}.</p>;
  const shown = all ? events : events.slice(0, FIRST);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {counted(events.length, "event")} {name}
      </summary>
      {open && (
        <ul className={styles.events}>
          {shown.map(({ id, title, date }) => (
            <li key={id}>
              <span className={styles.date}>{dateInShort(date)}</span>
              <EventLink event={id}>
                <bdi>{title}</bdi>
              </EventLink>
            </li>
          ))}
        </ul>
      )}
      {open && shown.length < events.length && (
        <button type="button" className={controls.button} onClick={() => setAll(true)}>
          Show all {grouped(events.length)}
        </button>
      )}
    </details>
  );
}
