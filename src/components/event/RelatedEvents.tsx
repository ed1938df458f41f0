import type { Timeline, TimelineEvent } from "../../model/timeline";
import { relatedEvents } from "../../select/eventDetails";
import styles from "./RelatedEvents.module.css";
import shared from "./shared.module.css";
import { EventLink } from "./ViewLink";

/** Events tied to this one: its parts, what it answers, what answers it. */
export function RelatedEvents({ event, timeline }: { event: TimelineEvent; timeline: Timeline }) {
  const related = relatedEvents(event, timeline);
  if (related.length === 0) return null;
  return (
    <div className={styles.section}>
      <h3 className={shared.title}>Related events</h3>
      <dl className={styles.ties}>
        {related.map(({ words, events }) => (
          <div key={words} className={styles.tie}>
            <dt>{words}</dt>
            {events.map(({ id, title }) => (
              <dd key={id}>
                <EventLink event={id}>
                  <bdi>{title}</bdi>
                </EventLink>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
