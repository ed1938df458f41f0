/** From the overview to the day columns: which groups of days are in sight, and where they stand in both. */
import { OVERHANG } from "./arrange.ts";
import type { BaseScale } from "./baseScale.ts";
import type { Frame } from "./frame.ts";
import type { Extent } from "./markBox.ts";
import { type OverviewSpan, overviewX } from "./overview.ts";

export type Beam = { readonly from: Extent; readonly to: Extent };

/** Least width of a beam where it leaves the overview, px. */
const SOURCE = 3;
/** Columns narrower than this need no beam, px. */
const LEAST_TARGET = 14;

/** One beam per run of day columns, cut to the plot; from an overview of `span`. */
export function beamsOf(
  { columns, plot }: Frame,
  base: BaseScale,
  span: OverviewSpan,
): readonly Beam[] {
  if (base.kind === "linear") return [];
  const x = overviewX(span, plot.x1 - plot.x0);
  return runsOf(columns).flatMap((run) => {
    const to = {
      x0: Math.max(plot.x0 - OVERHANG.left, run.x0),
      x1: Math.min(plot.x1 + OVERHANG.right, run.x1),
    };
    if (to.x1 - to.x0 < LEAST_TARGET) return [];
    const [a, b] = [plot.x0 + x(run.start), plot.x0 + x(run.end)];
    const middle = (a + b) / 2;
    const half = Math.max(SOURCE, b - a) / 2;
    return [{ from: { x0: middle - half, x1: middle + half }, to }];
  });
}

type Run = Extent & { readonly start: number; readonly end: number };

/** Columns that follow each other as one. */
function runsOf(columns: Frame["columns"]): readonly Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.end === column.start)
      runs[runs.length - 1] = { ...last, x1: column.x1, end: column.end };
    else runs.push(column);
  }
  return runs;
}
