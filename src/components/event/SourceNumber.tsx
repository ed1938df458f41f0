import type { Timeline } from "../../model/timeline";
import { documentName } from "../../select/documentName";
import { lookupOf } from "../../select/lookup";
import styles from "./SourceNumber.module.css";

/** A report's number in a circle, as it stands in the list of documents. */
export function SourceNumber({ document: id, timeline }: { document: string; timeline: Timeline }) {
  const { documents, documentNumbers } = lookupOf(timeline);
  const document = documents.get(id);
  if (document === undefined) return null;
  const name = documentName(document, timeline);
  const number = documentNumbers.get(id);
  return (
    <span
      className={styles.number}
      role="img"
      aria-label={`Report ${number}, ${name}`}
      title={name}
    >
      {number}
    </span>
  );
}

/** The numbers of several reports, each once. */
export function SourceNumbers(props: { documents: readonly string[]; timeline: Timeline }) {
  const { documentNumbers } = lookupOf(props.timeline);
  const ordered = [...new Set(props.documents)].sort(
    (a, b) => (documentNumbers.get(a) ?? 0) - (documentNumbers.get(b) ?? 0),
  );
  return (
    <span className={styles.numbers}>
      {ordered.map((id) => (
        <SourceNumber key={id} document={id} timeline={props.timeline} />
      ))}
    </span>
  );
}
