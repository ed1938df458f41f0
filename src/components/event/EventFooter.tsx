import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { citation } from "../../select/citation";
import { neighbours } from "../../select/eventDetails";
import { extentInWords } from "../../select/sharedGround";
import { selectEvent, selectPassage } from "../../store/actions";
import { addressOf } from "../../store/history";
import { showToast } from "../../store/notices";
import { useViewStore } from "../../store/viewStore";
import { copyText } from "../common/copyText";
import styles from "./EventFooter.module.css";

type Props = { event: TimelineEvent; timeline: Timeline };
type FooterProps = Props & { matching: ReadonlySet<string>; narrow: boolean };

/** Previous and next in time, with the way to the reports on a phone, else with the event to take along. */
export function EventFooter({ event, timeline, matching, narrow }: FooterProps) {
  const { previous, next } = neighbours(event, timeline, matching);
  return (
    <footer className={narrow ? styles.narrow : styles.footer}>
      {narrow && (
        <button
          type="button"
          className={styles.read}
          onClick={() => selectPassage(event.passages[0] ?? null)}
        >
          Read {extentInWords(event, timeline)}
        </button>
      )}
      <Step to={previous} direction="previous" />
      {!narrow && <Copies event={event} timeline={timeline} />}
      <Step to={next} direction="next" />
    </footer>
  );
}

/** The event to take along: as a citation, as a link. */
export function Copies({ event, timeline }: Props) {
  const link = () => addressOf(useViewStore.getState().view);
  return (
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
  );
}

async function copy(name: string, text: string): Promise<void> {
  showToast((await copyText(text)) ? `${name} copied` : `${name} not copied: the browser refused`);
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
      <bdi>{back ? to?.label : to && "Next"}</bdi>
      {!back && <ChevronRight size={16} aria-hidden="true" />}
    </button>
  );
}
