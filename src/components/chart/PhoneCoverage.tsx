import { useMemo } from "react";
import { chartEvents } from "../../layout/chartEvent";
import { coverageOf } from "../../layout/coverage";
import { coverageRows } from "../../layout/coverageRows";
import { COVERAGE_MEANING, coverageWords, numberedName } from "../../layout/coverageWords";
import { overviewSpan, overviewX } from "../../layout/overview";
import type { Timeline } from "../../model/timeline";
import { coverageMarks } from "../../scene/coverageScene";
import { COVERAGE_PITCH } from "../../scene/header";
import type { Theme } from "../../scene/theme";
import styles from "./PhoneCoverage.module.css";
import { SceneSvg } from "./SceneSvg";

type Props = { readonly timeline: Timeline; readonly theme: Theme };

/** Width of a report's row, px. */
const WIDTH = 294;

/** The rows under the overview one by one, each with what its report tells of: a finger cannot point at a thread. */
export function PhoneCoverage({ timeline, theme }: Props) {
  const coverage = coverageOf(timeline);
  const x = useMemo(() => overviewX(overviewSpan(chartEvents(timeline)), WIDTH), [timeline]);
  return (
    <div className={styles.coverage}>
      <ol aria-label="Coverage">
        {coverage.documents.map((one) => {
          const rows = coverageRows({ ...coverage, documents: [one] }, x, WIDTH);
          const marks = coverageMarks(rows, 0, { coverageTop: 1, coverageRows: 1 }, theme);
          return (
            <li key={one.document}>
              <strong>{numberedName(one.document, timeline)}</strong>
              <SceneSvg scene={{ width: WIDTH, height: COVERAGE_PITCH + 1, marks }} />
              <span>{coverageWords(one, coverage)}</span>
            </li>
          );
        })}
      </ol>
      <p>{COVERAGE_MEANING}</p>
    </div>
  );
}
