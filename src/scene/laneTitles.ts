/** Titles of lanes with their counts; that of a lane scrolled into stays in sight. */
import { OVERHANG } from "../layout/arrange.ts";
import { chartFonts } from "../layout/font.ts";
import type { Frame, FrameLane } from "../layout/frame.ts";
import type { FrameItem } from "../layout/frameItem.ts";
import { BASELINE } from "./itemScene.ts";
import { group, type Mark, rect, text } from "./mark.ts";
import type { Theme } from "./theme.ts";

/** What of the lanes is in sight, px. */
export type LanesView = {
  /** So much is above what is in sight. */
  readonly scrolled: number;
  /** Height in sight. */
  readonly height: number;
  /** Height of the pinned lanes that stay at the top while the others scroll; 0 if they scroll along. */
  readonly stuck: number;
};

/** Titles stay at the left. */
export function laneTitles({ lanes, leaving, plot }: Frame, theme: Theme): readonly Mark[] {
  return [...leaving, ...lanes].flatMap((lane) => {
    const marks = titleMarks(lane, plot.x0, lane.firstRowY, theme);
    return lane.opacity < 1 ? [group(marks, { opacity: lane.opacity })] : marks;
  });
}

function titleMarks(
  { title, count, countX }: FrameLane,
  x: number,
  y: number,
  theme: Theme,
): readonly Mark[] {
  return [
    text(x, y + BASELINE, title, chartFonts.laneTitle, theme.ink),
    text(x + countX, y + BASELINE, String(count), chartFonts.label, theme.inkThird),
  ];
}

/** The lane whose first row is scrolled away while others of its rows are in sight. */
export function laneScrolledInto(
  { lanes, rowHeight }: Frame,
  { scrolled, stuck }: LanesView,
): FrameLane | undefined {
  if (scrolled <= 0) return undefined;
  const from = scrolled + stuck;
  return lanes.find(
    ({ top, height, firstRowY, pinned }) =>
      !(pinned && stuck > 0) &&
      firstRowY - rowHeight / 2 < from &&
      top + height - rowHeight * 1.5 > from,
  );
}

/** Its title stays at the top, on paper. */
export function stickyTitle(frame: Frame, theme: Theme, view: LanesView): readonly Mark[] {
  const { plot, rowHeight } = frame;
  const lane = laneScrolledInto(frame, view);
  if (lane === undefined) return [];
  const top = view.scrolled + view.stuck;
  const x = plot.x0 - OVERHANG.left;
  const width = lane.titleWidth + OVERHANG.left;
  const cover = rect(x, top, width, rowHeight, theme.paper);
  return [cover, ...titleMarks(lane, plot.x0, top + rowHeight / 2, theme)];
}

/** Half of what is written in a row, px. */
const HALF_LETTERS = 6;

/** A label that begins under the title that stays would leave its end beside it: then it is left out. */
export function clearOfTitle(frame: Frame, view: LanesView): Frame {
  const lane = laneScrolledInto(frame, view);
  if (lane === undefined) return frame;
  const top = view.scrolled + view.stuck;
  const right = frame.plot.x0 + lane.titleWidth;
  const beneath = ({ y, label, labelX }: FrameItem) =>
    label !== null &&
    labelX < right &&
    y + HALF_LETTERS > top &&
    y - HALF_LETTERS < top + frame.rowHeight;
  const items = frame.items.map((item) => (beneath(item) ? { ...item, label: null } : item));
  return { ...frame, items };
}
