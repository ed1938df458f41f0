import type { TimelineEvent } from "../../model/timeline";
import styles from "./EventDot.module.css";

/** An event's status as a small mark: filled when it happened, hollow when planned, struck when it did not come about. */
export function EventDot({ event }: { event: TimelineEvent }) {
  const hollow = event.status !== "occurred";
  const struck = hollow && event.status !== "planned" && event.status !== "unconfirmed";
  return (
    <svg className={styles.dot} width="11" height="16" viewBox="0 0 11 16" aria-hidden="true">
      <circle
        cx="5.5"
        cy="8"
        r={hollow ? 4 : 4.5}
        className={hollow ? styles.hollow : styles.full}
      />
      {struck && <path d="M1 12.5l9-9" className={styles.slash} />}
    </svg>
  );
}
