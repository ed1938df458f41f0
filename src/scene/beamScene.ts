/** The beams: from a group of days in the overview to its columns on the axis. */
import type { Beam } from "../layout/beams.ts";
import type { Extent } from "../layout/markBox.ts";
import { type HeaderGeometry, OVERVIEW } from "./header.ts";
import type { Mark, PathStep } from "./mark.ts";
import type { Theme } from "./theme.ts";

/** Beams go straight down past the coverage, as plumb lines through it, then bend to their columns. */
export function beamMarks(
  beams: readonly Beam[],
  theme: Theme,
  { beamBend, axisTop }: HeaderGeometry,
): readonly Mark[] {
  return beams.map(({ from, to }) => ({
    kind: "path",
    steps: [
      ["M", from.x0, OVERVIEW.height],
      ...bend(from, to, beamBend, axisTop),
      ["L", from.x1, OVERVIEW.height],
      ["Z"],
    ],
    fill: {
      from: { x: 0, y: beamBend },
      to: { x: 0, y: axisTop },
      stops: [
        [0, theme.beam],
        [0.5, theme.beam],
        [1, theme.dayColumn],
      ],
    },
  }));
}

/** Two S-curves side by side; where they run flat the beam is a thin line. */
function bend(from: Extent, to: Extent, top: number, bottom: number): readonly PathStep[] {
  const upper = top + (bottom - top) * 0.55;
  const lower = top + (bottom - top) * 0.45;
  return [
    ["L", from.x0, top],
    ["C", from.x0, upper, to.x0, lower - 4, to.x0, bottom],
    ["L", to.x1, bottom],
    ["C", to.x1, lower, from.x1, upper + 2, from.x1, top],
  ];
}
