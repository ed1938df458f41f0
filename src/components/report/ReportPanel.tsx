import type { Timeline } from "../../model/timeline";
import { useViewStore } from "../../store/viewStore";

/** The report that holds the selected passage, in full. Nothing when no passage is selected. */
export function ReportPanel({ timeline }: { timeline: Timeline }) {
  const selected = useViewStore((state) => state.view.passage);
  const passage = timeline.passages.find((candidate) => candidate.id === selected);
  const document = timeline.documents.find((candidate) => candidate.id === passage?.document);
  if (document === undefined) return null;
  return (
    <section aria-label="Report">
      <h2>{document.title}</h2>
    </section>
  );
}
