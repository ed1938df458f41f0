import { X } from "lucide-react";
import type { ReactNode } from "react";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "./chartId";
import styles from "./NoticeBar.module.css";

type Props = {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What can be done about it. */
  readonly children?: ReactNode;
  readonly dismiss: () => void;
};

/** Below the header, until it is dismissed: what could not be had, sentence by sentence. */
export function NoticeBar({ title, sentences, children, dismiss }: Props) {
  return (
    <div className={styles.bar} role="alert">
      <div>
        <p className={styles.title}>{title}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {children}
      </div>
      <button
        type="button"
        className={controls.icon}
        aria-label="Dismiss"
        onClick={() => {
          dismiss();
          focusChart();
        }}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

/** Where focus goes when the bar that had it is gone. */
export function focusChart(): void {
  focusSoon(() => document.getElementById(CHART_ID));
}
