import { ChevronDown, ChevronUp } from "lucide-react";
import { snippetOf } from "../../select/hitsOfEvent";
import controls from "../common/controls.module.css";
import shared from "../event/shared.module.css";
import styles from "./HitSteps.module.css";
import type { ReportHits } from "./useReportHits";

/** While searching: how often the words stand in this report, and the way from one to the next. */
export function HitSteps({ found, text }: { readonly found: ReportHits; readonly text: string }) {
  const { query, hits, current, go } = found;
  if (query === null) return null;
  const at = current === null ? 0 : hits.indexOf(current) + 1;
  const number = hits.length === 1 ? "1 hit" : `${hits.length || "No"} hits`;
  return (
    <div className={styles.row}>
      <p aria-live="polite">
        <span className={styles.number}>{at > 0 ? `${at} of ${number}` : number}</span>
        {hits.length === 0 && " in this report"}
        {current && (
          <span className={controls.visuallyHidden}>
            : {snippetOf({ text, hits: [current] }).text}
          </span>
        )}
      </p>
      <bdi className={styles.query}>{query}</bdi>
      {hits.length > 0 && (
        <span className={styles.steps}>
          <button
            type="button"
            className={shared.iconButton}
            aria-label="Previous hit"
            aria-keyshortcuts="Shift+N"
            onClick={() => go(-1)}
          >
            <ChevronUp size={16} aria-hidden="true" />
          </button>
          <button
            type="button"
            className={shared.iconButton}
            aria-label="Next hit"
            aria-keyshortcuts="N"
            onClick={() => go(1)}
          >
            <ChevronDown size={16} aria-hidden="true" />
          </button>
        </span>
      )}
    </div>
  );
}
