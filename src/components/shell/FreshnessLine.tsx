import { X } from "lucide-react";
import { reloadPage } from "../../queries/reloadPage";
import { tellFreshness, useFreshness } from "../../store/freshness";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "./chartId";
import styles from "./FreshnessLine.module.css";

/** Whether data or app are older than the server's, and the way to the newer: nothing is changed unasked. Read out politely. */
export function FreshnessLine() {
  const { offlineSince, loadChanged, newVersion } = useFreshness();
  return (
    <div className={styles.lines} aria-live="polite">
      {offlineSince !== null && (
        <p className={styles.line}>Offline: data of {dayOf(offlineSince)}</p>
      )}
      {loadChanged && (
        <Offer
          says="The timeline has changed"
          act="Show the new one"
          onAct={() => {
            tellFreshness({ loadChanged: null });
            loadChanged();
            focusChart();
          }}
          onLater={() => tellFreshness({ loadChanged: null })}
        />
      )}
      {newVersion && (
        <Offer
          says="A new version is ready"
          act="Reload"
          onAct={() => void reloadPage()}
          onLater={() => tellFreshness({ newVersion: false })}
        />
      )}
    </div>
  );
}

type OfferProps = {
  readonly says: string;
  readonly act: string;
  readonly onAct: () => void;
  readonly onLater: () => void;
};

function Offer({ says, act, onAct, onLater }: OfferProps) {
  const later = () => {
    onLater();
    focusChart();
  };
  return (
    <div className={styles.line}>
      <p>{says}</p>
      <button type="button" className={controls.quiet} onClick={onAct}>
        {act}
      </button>
      <button
        type="button"
        className={`${controls.icon} ${styles.later}`}
        aria-label="Not now"
        onClick={later}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
}

function focusChart(): void {
  focusSoon(() => document.getElementById(CHART_ID));
}

/** "22 November", with its year if that is another than this one; in the reader's own time. */
function dayOf(iso: string): string {
  const day = new Date(iso);
  const year = day.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year }).format(day);
}
