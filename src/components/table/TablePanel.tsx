import type { Timeline } from "../../model/timeline";

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

export function TablePanel({ timeline, matching }: Props) {
  return (
    <section aria-label="Table">
      <p>
        {matching.size} of {timeline.events.length}
      </p>
    </section>
  );
}
