import { useMemo } from "react";
import type { DocumentCoverage } from "../../layout/coverage";
import { coverageWords, numberedName } from "../../layout/coverageWords";
import type { Timeline } from "../../model/timeline";
import { COVERAGE_PITCH } from "../../scene/header";
import type { HeaderLayout } from "../../scene/headerScene";
import styles from "./Coverage.module.css";

type Props = {
  readonly timeline: Timeline;
  readonly layout: HeaderLayout;
  readonly one: DocumentCoverage;
  readonly id: string;
  readonly row: number;
  readonly selected: boolean;
};

/** One report of the coverage, with what it tells of as its name; what one sees is on the canvas. */
export function CoverageReport({ one, timeline, layout, id, row, selected }: Props) {
  const words = useMemo(() => coverageWords(one, layout.coverage), [one, layout.coverage]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, and says which is active
    <div
      role="option"
      id={id}
      aria-selected={selected}
      aria-label={`${numberedName(one.document, timeline)}: ${words}`}
      className={styles.row}
      style={{ top: row * COVERAGE_PITCH, height: COVERAGE_PITCH }}
    />
  );
}
