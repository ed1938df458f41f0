import { X } from "lucide-react";
import { hideImageNotice, useNoticeStore } from "../../store/notices";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "../shell/chartId";
import styles from "../shell/LinkProblems.module.css";

/** What became of an image that was opened, and what to do next. */
export function ImageNoticeBar() {
  const notice = useNoticeStore((state) => state.image);
  if (notice === null) return null;
  const { title, sentences, action } = notice;
  return (
    <div className={styles.problems} role="alert">
      <div>
        <p className={styles.title}>{title}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {action && (
          <button
            type="button"
            className={controls.button}
            onClick={() => {
              action.act();
              focusSoon(() => document.getElementById(CHART_ID));
            }}
          >
            {action.words}
          </button>
        )}
      </div>
      <button type="button" className={controls.icon} aria-label="Dismiss" onClick={dismiss}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

function dismiss(): void {
  hideImageNotice();
  focusSoon(() => document.getElementById(CHART_ID));
}
