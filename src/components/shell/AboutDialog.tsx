import type { SourceDocument, Timeline } from "../../model/timeline";
import { documentName } from "../../select/documentName";
import { closeDialog } from "../../store/dialogs";
import { Dialog } from "../common/Dialog";
import styles from "./dialogs.module.css";

/** How Readout works, in brief, and whose the words are. */
export function AboutDialog({ timeline }: { timeline: Timeline }) {
  return (
    <Dialog title="About" onClose={closeDialog}>
      <div className={styles.prose}>
        <p>
          Readout turns news reports into a timeline that can be checked. Every event, date, person
          and amount leads to the sentence it comes from. Where reports disagree, it says so; where
          they are vague, it stays vague.
        </p>
        <h3>Method</h3>
        <p>
          People read the reports and mark the sentences. A program then compares what they say:{" "}
          <b>corroborated</b> means that two or more independent sources say the same;{" "}
          <b>disputed</b> that some statements cannot both hold. Two reports of one story count as
          one source; a report of unknown origin as at most one more. What rests on inference or on
          public records, not on the reports, is marked as such. Each quote is checked again, here,
          against the text of the report.
        </p>
        <h3>The reports</h3>
        <p>They belong to their publishers and are shown so that every event can be checked.</p>
        <ol className={styles.reports}>
          {timeline.documents.map((document) => (
            <li key={document.id}>{creditOf(document, timeline)}</li>
          ))}
        </ol>
        <h3>Licence and privacy</h3>
        <p>
          The code of Readout is free under the MIT licence, which does not cover the reports. This
          page keeps only the chosen theme, in this browser, and sends nothing anywhere.
        </p>
      </div>
    </Dialog>
  );
}

function creditOf(document: SourceDocument, timeline: Timeline): string {
  const name = documentName(document, timeline);
  const byline = document.byline === null ? "unsigned" : document.byline;
  return `${document.title} (${name}, ${byline})`;
}
