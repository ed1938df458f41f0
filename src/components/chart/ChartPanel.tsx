import type { Timeline } from "../../model/timeline";

/** The chart and its tools. `matching` holds the ids of the events that pass the filters. */
export function ChartPanel({
  timeline,
  matching,
}: {
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
}) {
  return (
    <section aria-label="Timeline">
      {matching.size} of {timeline.events.length}
    </section>
  );
}
