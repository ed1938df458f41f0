import type { Timeline } from "../../model/timeline";
import type { AllDisagreements, EventDisputes } from "../../select/allDisagreements";
import { eventDisputesText } from "../../select/allDisagreementsText";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { NotEqual } from "../event/NotEqual";
import { copyAsText, copyLinkTo, linkToEvent } from "./copyDisputes";
import { DisputeBlock } from "./DisputeBlock";
import { EventHeading } from "./EventHeading";
import styles from "./Groups.module.css";
import { ShowMore, useShown } from "./ShowMore";

type Props = { readonly all: AllDisagreements; readonly timeline: Timeline };

/** Where an event's disputes stand on the page. */
export function eventGroupId(event: string): string {
  return `disputes-of-${event}`;
}

/** The disputes event by event, in the order of time. */
export function EventGroups({ all, timeline }: Props) {
  const selected = useViewStore((state) => state.view.event);
  const [shown, more] = useShown(all.events.findIndex(({ event }) => event.id === selected));
  return (
    <>
      {all.events.slice(0, shown).map((entry) => (
        <EventGroup key={entry.event.id} entry={entry} timeline={timeline} />
      ))}
      <ShowMore shown={shown} of={all.events.length} more={more} />
    </>
  );
}

function EventGroup({ entry, timeline }: { entry: EventDisputes; timeline: Timeline }) {
  const { event, disputes } = entry;
  return (
    <article id={eventGroupId(event.id)} className={styles.group} aria-label={event.title}>
      <div className={styles.head}>
        <EventHeading event={event} timeline={timeline} level={3} />
        <span className={styles.copies} data-toolbar>
          <button
            type="button"
            className={controls.quiet}
            aria-label={`Copy text: ${event.label}`}
            onClick={() => copyAsText(eventDisputesText(entry, timeline, linkToEvent))}
          >
            Copy text
          </button>
          <button
            type="button"
            className={controls.quiet}
            aria-label={`Copy link: ${event.label}`}
            onClick={() => copyLinkTo(event.id)}
          >
            Copy link
          </button>
        </span>
      </div>
      {disputes.map((dispute) => (
        <DisputeBlock
          key={dispute.key}
          dispute={dispute}
          timeline={timeline}
          heading={
            <h4 className={styles.attribute}>
              <NotEqual /> {dispute.heading}
            </h4>
          }
        />
      ))}
    </article>
  );
}
