import { LoadError, type LoadErrorKind } from "../../queries/loadError";
import { openTimeline } from "../../store/actions";
import controls from "../common/controls.module.css";
import styles from "./Failure.module.css";

type Words = { readonly title: string; readonly remedy: string };

const words: Readonly<Record<LoadErrorKind, Words>> = {
  missing: {
    title: "There is no timeline here",
    remedy:
      "The file it should be in was not found. Check the address; whoever runs this site can make the file with “npm run data”.",
  },
  unreachable: {
    title: "The timeline could not be fetched",
    remedy: "The server did not answer as it should. Check the connection, then try again.",
  },
  "cut-off": {
    title: "The timeline breaks off",
    remedy: "The file is not complete, perhaps because its transfer was cut short. Try again.",
  },
  "other-version": {
    title: "The timeline is of another version",
    remedy:
      "This copy of Readout does not understand it. Reload the page for the newest Readout, or compile the timeline again with this one.",
  },
  invalid: {
    title: "This file is not a timeline Readout can trust",
    remedy:
      "Something in it is missing or of the wrong kind. Compile it again; the details say where.",
  },
  "too-large": {
    title: "This file is too large",
    remedy: "Split its collection into several timelines.",
  },
  "bad-address": {
    title: "This timeline is not opened",
    remedy: "Only timelines of this site are, and the address names something else.",
  },
};

type Props = {
  readonly error: Error;
  /** The timeline the view names, or null. */
  readonly reference: string | null;
  readonly onRetry: () => void;
};

/** Why there is nothing to see, and what to do next. */
export function LoadFailure({ error, reference, onRetry }: Props) {
  const known = error instanceof LoadError ? error : null;
  const { title, remedy } = words[known?.kind ?? "invalid"];
  const details = known ? `${known.address}\n${known.details}` : error.message;
  return (
    <section className={styles.failure} role="alert">
      <h1>{title}</h1>
      <p>{known?.remedy ?? remedy}</p>
      <p className={styles.actions}>
        <button type="button" className={controls.primary} onClick={onRetry}>
          Retry
        </button>
        {reference !== null && (
          <button type="button" className={controls.button} onClick={() => openTimeline(null)}>
            Open the first timeline
          </button>
        )}
      </p>
      <details>
        <summary>Details</summary>
        <pre>{details}</pre>
      </details>
    </section>
  );
}
