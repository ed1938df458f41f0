import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { allDisagreements } from "../../select/allDisagreements";
import { coverageOf } from "../../select/coverageOf";
import { counted, grouped } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { Comparison } from "./Comparison";
import { CoverageTable } from "./CoverageTable";
import styles from "./DocumentsPanel.module.css";
import { EachReport } from "./EachReport";
import { useReportTexts } from "./useReportTexts";

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** With more reports than this, their texts are loaded when asked for. */
const MOST_UNASKED = 12;

const sections = [
  ["what-reports-cover", "What each covers"],
  ["sentence-by-sentence", "Sentence by sentence"],
  ["each-report", "Each report"],
] as const;

/** The reports side by side: what each covers, where their texts overlap, what each says alone. */
export function DocumentsPanel({ timeline, matching }: Props) {
  const { documents } = timeline;
  const [asked, setAsked] = useState(documents.length <= MOST_UNASKED);
  const texts = useReportTexts(documents, asked);
  const coverage = coverageOf(timeline);
  const disagreements = useMemo(() => allDisagreements(timeline, matching), [timeline, matching]);
  useScrollToComparison();
  return (
    <section aria-label="Documents" className={styles.panel}>
      <nav className={styles.toolbar} aria-label="On this page" data-toolbar="whole">
        {sections.map(([id, name]) => (
          <button key={id} type="button" className={controls.text} onClick={() => goTo(id)}>
            {name}
          </button>
        ))}
      </nav>
      <div className={styles.body}>
        <Lead timeline={timeline} matching={matching} />
        <Section index={0}>
          <CoverageTable
            coverage={coverage}
            timeline={timeline}
            matching={matching}
            texts={texts}
            disagreements={disagreements}
          />
        </Section>
        <Section index={1}>
          <Comparison
            timeline={timeline}
            coverage={coverage}
            texts={texts}
            ask={asked ? null : () => setAsked(true)}
          />
        </Section>
        <Section index={2}>
          {coverage.map((report) => (
            <EachReport
              key={report.document.id}
              report={report}
              timeline={timeline}
              matching={matching}
              disagreements={disagreements}
            />
          ))}
        </Section>
      </div>
    </section>
  );
}

/** A heading and what belongs to it; no landmark, of which the page has enough. */
function Section({ index, children }: { index: 0 | 1 | 2; children: ReactNode }) {
  const [id, name] = sections[index];
  return (
    <div className={styles.section}>
      <h3 id={id} tabIndex={-1}>
        {name}
      </h3>
      {children}
    </div>
  );
}

function Lead({ timeline, matching }: Props) {
  const { events, documents } = timeline;
  const filtered = matching.size < events.length;
  return (
    <header className={styles.lead}>
      <h2>The reports, side by side</h2>
      <p role="status">
        {counted(documents.length, "report")} {documents.length === 1 ? "tells" : "tell"} of{" "}
        {counted(events.length, "event")}.
        {filtered &&
          ` Filters are set: of the events, the ${grouped(matching.size)} that pass are counted and listed; the reports are all shown.`}
      </p>
    </header>
  );
}

/** A link that names two reports opens where they are compared. */
function useScrollToComparison(): void {
  useEffect(() => {
    const { compare } = useViewStore.getState().view;
    if (compare.length > 0) document.getElementById(sections[1][0])?.scrollIntoView?.();
  }, []);
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView?.({ block: "start" });
  heading?.focus({ preventScroll: true });
}
