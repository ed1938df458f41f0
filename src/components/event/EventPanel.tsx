import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { clearFilters, selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { useLayoutMode } from "../common/useLayoutMode";
import { usePrefetchHovered } from "../report/usePrefetchHovered";
import { Disagreements } from "./Disagreements";
import { EditorNote } from "./EditorNote";
import { EventFacts } from "./EventFacts";
import { Copies, EventFooter } from "./EventFooter";
import styles from "./EventPanel.module.css";
import { FoundIn } from "./FoundIn";
import { Money } from "./Money";
import { RelatedEvents } from "./RelatedEvents";
import { Reports } from "./Reports";
import shared from "./shared.module.css";
import { TitleText } from "./TitleText";
import { EventLink } from "./ViewLink";

type PanelProps = {
  timeline: Timeline;
  /** Ids of the events that the filters let through. */
  matching: ReadonlySet<string>;
};

/** The selected event: what it was, where the reports disagree, what each says. Nothing when no event is selected. */
export function EventPanel({ timeline, matching }: PanelProps) {
  const selected = useViewStore((state) => state.view.event);
  const event = lookupOf(timeline).events.get(selected ?? "");
  const narrow = useLayoutMode() === "narrow";
  usePrefetchHovered(timeline);
  const scroller = useRef<HTMLDivElement>(null);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    const isFirst = shown.current === null; // stands at its top already; to look would cost a layout
    shown.current = selected;
    if (!isFirst) scroller.current?.scrollTo?.(0, 0); // a new event is read from its top
  }, [selected]);
  if (event === undefined) return null;
  return (
    <section aria-label="Event" className={styles.panel}>
      <div ref={scroller} className={styles.body}>
        <Head event={event} timeline={timeline} />
        <FoundIn event={event} timeline={timeline} />
        {!matching.has(event.id) && <Hidden />}
        {event.summary !== undefined && <p className={styles.summary}>{event.summary}</p>}
        <EventFacts event={event} timeline={timeline} />
        <Money event={event} timeline={timeline} />
        <Disagreements event={event} timeline={timeline} />
        <Reports event={event} timeline={timeline} />
        <EditorNote event={event} />
        <RelatedEvents event={event} timeline={timeline} />
        {narrow && (
          <div className={styles.copies}>
            <Copies event={event} timeline={timeline} />
          </div>
        )}
      </div>
      <EventFooter event={event} timeline={timeline} matching={matching} narrow={narrow} />
    </section>
  );
}

function Head({ event, timeline }: { event: TimelineEvent; timeline: Timeline }) {
  const whole = lookupOf(timeline).events.get(event.partOf ?? "");
  const type = event.type.charAt(0).toUpperCase() + event.type.slice(1).replaceAll("-", " ");
  return (
    <header className={styles.head}>
      <div className={styles.kicker}>
        <p>
          {type}
          {whole && (
            <>
              , part of{" "}
              <EventLink event={whole.id}>
                <bdi>{whole.label}</bdi>
              </EventLink>
            </>
          )}
        </p>
        <button
          type="button"
          className={shared.iconButton}
          aria-label="Close event"
          onClick={() => selectEvent(null)}
        >
          <X size={16} aria-hidden="true" />
        </button>
      </div>
      <h2 className={styles.title} dir="auto">
        <TitleText text={event.title} timeline={timeline} />
      </h2>
    </header>
  );
}

function Hidden() {
  return (
    <p className={styles.hidden}>
      Hidden by the filters.{" "}
      <button
        type="button"
        className={`${controls.quiet} ${shared.textButton}`}
        onClick={clearFilters}
      >
        Clear filters
      </button>
    </p>
  );
}
