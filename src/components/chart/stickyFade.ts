import { OVERHANG } from "../../layout/arrange";
import type { Frame } from "../../layout/frame";
import { type LanesView, laneScrolledInto } from "../../scene/laneTitles";
import { type Mark, rect } from "../../scene/mark";
import type { Theme } from "../../scene/theme";

/** px over which labels fade out beside and below the title that stays at the top. */
const BESIDE = 32;
const BELOW = 4;

/** Around the title of a lane that is scrolled in part, labels fade into the paper it stands on, not cut off. */
export function stickyFade(frame: Frame, theme: Theme, view: LanesView): readonly Mark[] {
  const { plot, rowHeight } = frame;
  const lane = laneScrolledInto(frame, view);
  if (lane === undefined) return [];
  const left = plot.x0 - OVERHANG.left;
  const right = plot.x0 + lane.titleWidth;
  const top = view.scrolled + view.stuck;
  const bottom = top + rowHeight;
  const stops = [[0, theme.paper] as const, [1, `${theme.paper}00`] as const];
  const beside = { from: { x: right, y: top }, to: { x: right + BESIDE, y: top }, stops };
  const below = { from: { x: left, y: bottom }, to: { x: left, y: bottom + BELOW }, stops };
  return [
    rect(right, top, BESIDE, rowHeight, beside),
    rect(left, bottom, right - left, BELOW, below),
  ];
}
