import type { Verification } from "../../evidence/verify";
import type { Passage } from "../../model/timeline";
import { LoadError } from "../../queries/loadError";
import { tryInWords } from "../../queries/retrying";
import { outerMarks } from "../../select/quoteText";
import { counted } from "../../select/valueWords";
import shared from "../event/shared.module.css";
import styles from "./ReportStates.module.css";

/** The text is on its way; says which try it is after one that failed. */
export function ReportLoading({ failures }: { failures: number }) {
  return (
    <p className={styles.state} role="status">
      Loading the report…{tryInWords(failures)}
    </p>
  );
}

/** The text did not come; what to do about it. */
export function ReportFailed({ error, retry }: { error: Error; retry: () => void }) {
  const remedy = error instanceof LoadError ? error.remedy : null;
  return (
    <div className={styles.state} role="alert">
      <p>
        The report could not be loaded. {remedy} Its quotes stand in the event, but are not checked.
      </p>
      <button type="button" className={styles.retry} onClick={retry}>
        Retry
      </button>
    </div>
  );
}

type ChangedProps = {
  intact: boolean;
  passages: readonly Passage[];
  checks: ReadonlyMap<string, Verification>;
};

/** Says where the loaded text is not the one the timeline was made from, and lists the quotes it lacks. */
export function ReportChanged({ intact, passages, checks }: ChangedProps) {
  const stateOf = ({ id }: Passage) => checks.get(id)?.state;
  const lost = passages.filter((passage) => stateOf(passage) === "not-found");
  const moved = passages.filter((passage) => stateOf(passage) === "moved");
  if (intact && lost.length === 0 && moved.length === 0) return null;
  return (
    <div className={styles.changed} role="note" aria-label="Text changed">
      <p>
        <strong>This text is no longer the one the timeline was made from.</strong>{" "}
        {changeInWords(passages.length, moved.length, lost.length)}
      </p>
      {lost.length > 0 && (
        <details>
          <summary>{counted(lost.length, "quote")} not found</summary>
          <ul>
            {lost.map((passage) => (
              <li key={passage.id}>
                <LostQuote exact={passage.exact} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function changeInWords(all: number, moved: number, lost: number): string {
  if (moved + lost === 0) return `${counted(all, "passage")} still verified.`;
  const parts = [
    `${all - moved - lost} of ${counted(all, "passage")} verified`,
    moved > 0 ? `${moved} found elsewhere in it and highlighted there` : "",
    lost > 0 ? `${lost} not found and not highlighted` : "",
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

function LostQuote({ exact }: { exact: string }) {
  const [open, close] = outerMarks(exact);
  return (
    <blockquote className={styles.lost}>
      {open}
      {exact}
      {close} <span className={shared.note}>not found</span>
    </blockquote>
  );
}
