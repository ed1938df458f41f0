import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { citation } from "../../select/citation";
import { neighbours } from "../../select/eventDetails";
import { selectEvent } from "../../store/actions";
import { addressOf } from "../../store/history";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { copyText } from "../common/copyText";
import styles from "./EventFooter.module.css";

type Props = { event: TimelineEvent; timeline: Timeline; matching: ReadonlySet<string> };

/** Previous and next in time, and the event to take along: as a link, as a citation. */
export function EventFooter({ event, timeline, matching }: Props) {
  const { previous, next } = neighbours(event, timeline, matching);
  const link = () => addressOf(useViewStore.getState().view);
  return (
    <footer className={styles.footer}>
      <Step to={previous} direction="previous" />
      <span className={styles.copies}>
        <button
          type="button"
          aria-label="Copy citation"
          onClick={() => copy("Citation", citation(event, timeline, link()))}
        >
          <span className={styles.verb}>Copy </span>citation
        </button>
        <button type="button" aria-label="Copy link" onClick={() => copy("Link", link())}>
          <span className={styles.verb}>Copy </span>link
        </button>
      </span>
      <Step to={next} direction="next" />
    </footer>
  );
}

function Step({ to, direction }: { to: TimelineEvent | null; direction: "previous" | "next" }) {
  const back = direction === "previous";
  const name = back ? "Previous event" : "Next event";
  return (
    <button
      type="button"
      className={back ? styles.back : styles.on}
      disabled={to === null}
      aria-label={to === null ? `${name}: none` : `${name}: ${to.label}`}
      title={to?.title}
      onClick={() => to && selectEvent(to.id)}
    >
      {back && <ChevronLeft size={16} aria-hidden="true" />}
      <bdi>{to?.label}</bdi>
      {!back && <ChevronRight size={16} aria-hidden="true" />}
    </button>
  );
}

async function copy(name: string, text: string): Promise<void> {
  showToast((await copyText(text)) ? `${name} copied` : `${name} not copied: the browser refused`);
}
