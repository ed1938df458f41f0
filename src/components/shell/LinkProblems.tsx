import { X } from "lucide-react";
import { dismissProblems, useNoticeStore } from "../../store/notices";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "./chartId";
import styles from "./LinkProblems.module.css";

/** What the link asked for and could not be had; the rest of it is on the screen. */
export function LinkProblems() {
  const problems = useNoticeStore((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <div className={styles.problems} role="alert">
      <div>
        <p className={styles.title}>Not everything in this link could be opened</p>
        <ul>
          {problems.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <button type="button" className={controls.icon} aria-label="Dismiss" onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

function dismiss(): void {
  dismissProblems();
  focusSoon(() => document.getElementById(CHART_ID));
}
