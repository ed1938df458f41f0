import type { ReactNode } from "react";
import type { SourceDocument, Timeline } from "../../model/timeline";
import { provenanceInWords } from "../../select/documentName";
import { extentOf } from "../../select/passages";
import { basisWords, counted, plainDate } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import shared from "../event/shared.module.css";
import styles from "./ReportHeader.module.css";

type Props = { document: SourceDocument; timeline: Timeline };
type AboutProps = Props & {
  /** What one can do with the passage, in the same row. */
  children: ReactNode;
};

/** The report's data, what they rest on, and how much of the timeline it holds. */
export function ReportAbout({ document, timeline, children }: AboutProps) {
  const { published, publishedBasis, publishedNote, byline, note } = document;
  const how = publishedBasis === "stated" ? "" : `, ${basisWords[publishedBasis].toLowerCase()}`;
  return (
    <div className={styles.about}>
      <p>
        {byline !== null && (
          <>
            By <bdi>{byline}</bdi>.{" "}
          </>
        )}
        Published {plainDate(published)}
        {how}. {provenanceInWords(document)}.
      </p>
      <div className={styles.more}>
        <Extent document={document} timeline={timeline} />
        {(publishedNote ?? note) !== undefined && (
          <details>
            <summary>What this rests on</summary>
            <dl className={styles.notes}>
              {publishedNote !== undefined && (
                <div>
                  <dt>Published</dt>
                  <dd>{publishedNote}</dd>
                </div>
              )}
              {note !== undefined && (
                <div>
                  <dt>Origin</dt>
                  <dd>{note}</dd>
                </div>
              )}
            </dl>
          </details>
        )}
        {children}
      </div>
    </div>
  );
}

function Extent({ document, timeline }: Props) {
  const filters = useViewStore((state) => state.view.filters);
  const change = useViewStore((state) => state.change);
  const { passages, events } = extentOf(document, timeline);
  const chosen = filters.values.document;
  const alone = chosen.length === 1 && chosen[0] === document.id;
  const values = { ...filters.values, document: alone ? [] : [document.id] };
  return (
    <p>
      {counted(passages, "passage")} {passages === 1 ? "tells" : "tell"} of{" "}
      {counted(events, "event")}.{" "}
      <button
        type="button"
        className={`${controls.quiet} ${shared.textButton}`}
        onClick={() => change({ filters: { ...filters, values } }, "push")}
      >
        {alone ? "Show events of all reports" : "Show only its events"}
      </button>
    </p>
  );
}
