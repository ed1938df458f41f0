import { useMemo } from "react";
import type { Passage, Timeline } from "../../model/timeline";
import { lookupOf } from "../../select/lookup";
import { useViewStore } from "../../store/viewStore";
import { QuoteStroke } from "./QuoteStroke";
import { ReportHeader } from "./ReportHeader";
import styles from "./ReportPanel.module.css";
import { ReportReader } from "./ReportReader";
import { ReportFailed, ReportLoading } from "./ReportStates";
import { type CheckedReport, useCheckedReport } from "./useCheckedReport";

const none: readonly Passage[] = [];

/** The report that holds the selected passage, in full. Nothing when no passage is selected. */
export function ReportPanel({ timeline }: { timeline: Timeline }) {
  const selected = useViewStore((state) => state.view.passage);
  const lookup = lookupOf(timeline);
  const passage = lookup.passages.get(selected ?? "");
  const document = lookup.documents.get(passage?.document ?? "");
  const passages = useMemo(
    () => lookup.passagesOfDocument.get(document?.id ?? "") ?? none,
    [lookup, document],
  );
  const checked = useCheckedReport(document, passages);
  if (passage === undefined || document === undefined) return null;
  return (
    <section aria-label="Report" className={styles.panel}>
      <ReportHeader
        document={document}
        passage={passage}
        timeline={timeline}
        check={checkWords(checked, passage)}
      />
      {checked.state === "loading" && <ReportLoading failures={checked.failures} />}
      {checked.state === "failed" && <ReportFailed error={checked.error} retry={checked.retry} />}
      {checked.state === "ready" && (
        <ReportReader
          key={document.id}
          document={document}
          timeline={timeline}
          text={checked.text}
          intact={checked.intact}
          checks={checked.checks}
          selected={passage.id}
        />
      )}
      {checked.state === "ready" && <QuoteStroke passage={passage.id} />}
    </section>
  );
}

function checkWords(checked: CheckedReport, { id }: Passage): string {
  if (checked.state !== "ready") return "not checked";
  return (checked.checks.get(id)?.state ?? "not-found").replace("-", " ");
}
