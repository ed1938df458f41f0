import { X } from "lucide-react";
import { memo, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { openingLine } from "../../select/timelineText";
import { openDialog } from "../../store/dialogs";
import { recall, remember } from "../../store/remembered";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "./chartId";
import styles from "./OpeningLine.module.css";

const KEY = "opening-line";

/** What one sees, from when to when, and what it rests on; read once and put away, it stays away. */
export const OpeningLine = memo(function OpeningLine({
  timeline,
}: {
  readonly timeline: Timeline;
}) {
  const [shown, setShown] = useState(() => recall(KEY) === null);
  if (!shown || timeline.events.length === 0) return null;
  const close = () => {
    remember(KEY, "read");
    setShown(false);
    focusSoon(() => document.getElementById(CHART_ID));
  };
  return (
    <div className={styles.line}>
      <p>
        {openingLine(timeline)}.{" "}
        <span className={styles.hint}>Each mark leads to the sentences it comes from.</span>{" "}
        <button type="button" className={controls.quiet} onClick={() => openDialog("about")}>
          How it is made
        </button>
      </p>
      <button type="button" className={controls.icon} aria-label="Close this line" onClick={close}>
        <X size={14} aria-hidden="true" />
      </button>
    </div>
  );
});
