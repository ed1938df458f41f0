import type { Passage, Timeline, TimelineEvent } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { packNotes } from "../../select/noteColumn";
import { useViewStore } from "../../store/viewStore";
import { NotEqual } from "../event/NotEqual";
import { EventDot } from "./EventDot";
import styles from "./MarginNotes.module.css";
import type { Places } from "./usePlaces";

type Props = {
  places: Places;
  passages: readonly Passage[];
  timeline: Timeline;
  selected: string;
  choose: (passages: readonly string[], at: Element) => void;
};

type Note = {
  id: string;
  events: readonly TimelineEvent[];
  shown: TimelineEvent;
  repeats: boolean;
};

const LINE = 16;
/** Characters of a label that fit one line of a note. */
const FIT = 16;

/** Beside each highlight the event it tells of. For the pointer; by keyboard the highlights themselves do this. */
export function MarginNotes({ places, passages, timeline, selected, choose }: Props) {
  const event = useViewStore((state) => state.view.event);
  const notes = notesFor(passages, event, timeline).filter(({ id }) => places.tops.has(id));
  const boxes = notes
    .map((note) => ({ id: note.id, y: places.tops.get(note.id) ?? 0, height: heightOf(note) }))
    .sort((a, b) => a.y - b.y);
  const tops = packNotes(boxes, 2);
  return (
    <div className={styles.notes} aria-hidden="true">
      {notes.map((note) => (
        <button
          key={note.id}
          type="button"
          tabIndex={-1}
          className={note.id === selected ? styles.selected : styles.note}
          style={{ top: tops.get(note.id) }}
          title={note.events.map(({ title }) => title).join("\n")}
          onClick={(click) => choose([note.id], click.currentTarget)}
          onPointerEnter={() => useViewStore.getState().hover(note.shown.id)}
          onPointerLeave={() => useViewStore.getState().hover(null)}
        >
          <EventDot event={note.shown} timeline={timeline} />
          {!note.repeats && <Label note={note} />}
        </button>
      ))}
    </div>
  );
}

function Label({ note }: { note: Note }) {
  const others = note.events.length - 1;
  const { status, origins } = note.shown;
  const weight = origins.length > 1 ? "more" : "one";
  return (
    <span
      className={styles.label}
      data-weight={weight}
      data-hollow={status !== "occurred" || undefined}
    >
      <bdi>{note.shown.label}</bdi>
      {note.shown.agreement === "disputed" && (
        <span className={styles.disputed}>
          {" "}
          <NotEqual />
        </span>
      )}
      {others > 0 && <span className={styles.more}> +{others}</span>}
    </span>
  );
}

/** One note per passage; the selected event speaks for those it shares, and a run of one event is labelled once. */
function notesFor(passages: readonly Passage[], event: string | null, timeline: Timeline): Note[] {
  const { eventsOfPassage } = lookupOf(timeline);
  let before: string | null = null;
  return passages.flatMap(({ id }) => {
    const events = eventsOfPassage.get(id) ?? [];
    const shown = events.find((other) => other.id === event) ?? events[0];
    if (shown === undefined) return [];
    const repeats = shown.id === before && events.length === 1;
    before = shown.id;
    return [{ id, events, shown, repeats }];
  });
}

function heightOf({ shown, repeats, events }: Note): number {
  const extra = (events.length > 1 ? 3 : 0) + (shown.agreement === "disputed" ? 2 : 0);
  return repeats || shown.label.length + extra <= FIT ? LINE : 2 * LINE;
}
