import { dateInWords } from "../../model/dateWords";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { TitleText } from "../event/TitleText";
import styles from "./EventHeading.module.css";

type Props = {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly level: 3 | 4;
};

/** An event's title, which opens it beside the page, and its date. */
export function EventHeading({ event, timeline, level }: Props) {
  const Heading = level === 3 ? "h3" : "h4";
  const selected = useViewStore((state) => state.view.event === event.id);
  const hover = useViewStore((state) => state.hover);
  return (
    <div className={styles.heading} data-level={level}>
      <Heading>
        <button
          type="button"
          className={styles.title}
          aria-current={selected || undefined}
          dir="auto"
          onClick={() => selectEvent(event.id)}
          onPointerEnter={() => hover(event.id)}
        >
          <TitleText text={event.title} timeline={timeline} />
        </button>
      </Heading>
      <p className={styles.date}>{dateInWords(event.date)}</p>
    </div>
  );
}
