/**
 * What stands above the lanes, in px from the top:
 *
 *   0    ●━━━━━━━━━━━━━━━━●      the window over linear time
 *   14   │2021   ▤ │2022
 *   46   ────────▤──────────
 *   48           ▴               days on which reports were written
 *   53   ▬▬ ////▬▬               coverage: a row per report, unless folded
 *                 ▜              a beam leads from each group of days to its columns
 *        2021     ▓▓▓ 2022       the axis
 *        ──┴──────▓▓▓──//───
 */
export const OVERVIEW = { height: 46, bracketY: 6, stacksBase: 45.5, signsTop: 48 } as const;

/** The axis: its line and its height, px from its own top. */
export const AXIS = { line: 46.5, height: 50 } as const;

/** A row of the coverage with its gap, px. */
export const COVERAGE_PITCH = 4;
const COVERAGE_TOP = 53;
/** What beams have to bend, px: below the coverage, and where it is folded. */
const BEND = { open: 16, folded: 24 } as const;

export type HeaderGeometry = {
  /** Top of the coverage rows, and how many there are. */
  readonly coverageTop: number;
  readonly coverageRows: number;
  /** Where beams begin to bend. */
  readonly beamBend: number;
  /** What stays while the window moves ends here. */
  readonly restingBottom: number;
  readonly axisTop: number;
  readonly height: number;
};

/** The header with so many rows of coverage; none is folded. */
export function headerGeometry(coverageRows: number): HeaderGeometry {
  const open = coverageRows > 0;
  const beamBend = open ? COVERAGE_TOP + coverageRows * COVERAGE_PITCH - 1 : OVERVIEW.height;
  const axisTop = beamBend + (open ? BEND.open : BEND.folded);
  const height = axisTop + AXIS.height;
  const restingBottom = Math.max(COVERAGE_TOP, beamBend);
  return { restingBottom, coverageTop: COVERAGE_TOP, coverageRows, beamBend, axisTop, height };
}
