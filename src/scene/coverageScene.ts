/** Coverage as it is drawn: grey ink, a row per report; where no report tells anything, hatching across all rows. */
import type { CoverageRows } from "../layout/coverageRows.ts";
import type { Extent } from "../layout/markBox.ts";
import { COVERAGE_PITCH, type HeaderGeometry } from "./header.ts";
import { group, type Mark, type PathStep, rect } from "./mark.ts";
import type { Theme } from "./theme.ts";

/** Between two rows, px, and between two lines of the hatching. */
const GAP = 1;
const HATCH = 5;

/** The rows; `x0` is the plot's left edge, px. */
export function coverageMarks(
  { rows, silent }: CoverageRows,
  x0: number,
  { coverageTop, coverageRows }: Pick<HeaderGeometry, "coverageTop" | "coverageRows">,
  theme: Theme,
): readonly Mark[] {
  if (coverageRows === 0) return [];
  const height = coverageRows * COVERAGE_PITCH - GAP;
  const bars = rows.flatMap((row, i) =>
    row.bars.map((bar) => {
      const y = coverageTop + i * COVERAGE_PITCH;
      const colour = bar.loose ? `${theme.inkThird}48` : theme.inkThird;
      return rect(x0 + bar.x0, y, bar.x1 - bar.x0, COVERAGE_PITCH - GAP, colour);
    }),
  );
  return [...silent.map((one) => hatching(one, x0, coverageTop, height, theme)), ...bars];
}

/** Diagonal hairlines, one path, in step from one silence to the next. */
function hatching(silence: Extent, left: number, y: number, height: number, theme: Theme): Mark {
  const [x0, x1] = [silence.x0 + 2, silence.x1 - 2];
  const steps: PathStep[] = [];
  for (let x = Math.floor((x0 - height) / HATCH) * HATCH; x < x1; x += HATCH)
    steps.push(["M", left + x, y + height], ["L", left + x + height, y]);
  const lines: Mark = { kind: "path", steps, stroke: { colour: theme.rule, width: 0.75 } };
  return group([lines], { clip: { x: left + x0, y, width: x1 - x0, height } });
}
