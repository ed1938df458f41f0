import { independentSources } from "../../evidence/origins";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { reportsOf } from "../../select/eventDetails";
import { lookupOf } from "../../select/lookup";
import { originNotes } from "../../select/sharedGround";
import { SharedGround } from "./Disagreements";
import { ReportQuotes } from "./ReportQuotes";
import styles from "./Reports.module.css";
import shared from "./shared.module.css";

type Props = { event: TimelineEvent; timeline: Timeline };

/** "What the reports say": the passages on an event, report by report, each checked against the loaded text. */
export function Reports({ event, timeline }: Props) {
  const reports = reportsOf(event, timeline);
  const { documentNumbers } = lookupOf(timeline);
  const { phrase } = independentSources(event.origins, reports.length);
  const documents = reports.map(({ document }) => document);
  return (
    <div className={styles.section}>
      <div className={shared.heading}>
        <h3>What the reports say</h3>
        <span className={shared.note}>{phrase}</span>
      </div>
      {event.agreement !== "disputed" && (
        <>
          <SharedGround event={event} timeline={timeline} />
          {originNotes(documents, timeline).map((note) => (
            <p key={note} className={shared.note}>
              {note}
            </p>
          ))}
        </>
      )}
      <ul>
        {reports.map((report, index) => (
          <ReportQuotes
            key={`${event.id} ${report.document.id}`}
            report={report}
            event={event}
            timeline={timeline}
            openLabel={
              index === 0 ? "Open report" : `Read report ${documentNumbers.get(report.document.id)}`
            }
          />
        ))}
      </ul>
    </div>
  );
}
