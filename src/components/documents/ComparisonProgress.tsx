import { useEffect, useRef } from "react";
import { counted } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import styles from "./Comparison.module.css";
import type { Overlaps } from "./useOverlaps";
import type { ReportText } from "./useReportTexts";

type Props = {
  readonly texts: readonly ReportText[];
  readonly overlaps: Overlaps;
  /** Loads all texts; null once that is done. */
  readonly ask: (() => void) | null;
};

/** How far the table below has come, or the button that begins; focus goes from that to the line in its place. */
export function ComparisonProgress({ texts, overlaps, ask }: Props) {
  const line = useRef<HTMLParagraphElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (ask === null && pressed.current) line.current?.focus({ preventScroll: true });
  }, [ask]);
  const begin = () => {
    pressed.current = true;
    ask?.();
  };
  if (ask !== null)
    return (
      <button type="button" className={controls.button} onClick={begin}>
        Compare all {texts.length} reports
      </button>
    );
  const loading = texts.filter(({ state }) => state === "waiting").length;
  const words =
    loading > 0
      ? `Loading ${counted(loading, "report")}…`
      : overlaps.waiting > 0
        ? `Comparing… ${counted(overlaps.waiting, "pair")} to go.`
        : `${counted(overlaps.known.size, "pair")} of reports compared.`;
  return (
    <p
      ref={line}
      tabIndex={-1}
      role="status"
      aria-label="Progress of the comparison"
      className={styles.progress}
    >
      {words}
    </p>
  );
}
