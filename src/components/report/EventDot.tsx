import { chartEvents } from "../../layout/chartEvent";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import { eventMark, markColours } from "../../scene/eventMark";
import { SceneSvg } from "../chart/SceneSvg";
import { useChartTheme } from "../chart/useChartTheme";

type Props = { event: TimelineEvent; timeline: Timeline };

const WIDTH = 18;
const HEIGHT = 16;
const TAPER = 6;

/** An event's mark as the chart draws it, short: shape by its time, fill by its status, size by its sources. */
export function EventDot({ event, timeline }: Props) {
  const theme = useChartTheme();
  const drawn = chartEvents(timeline)[timeline.events.indexOf(event)];
  if (drawn === undefined) return null;
  const tapers = {
    left: drawn.startEnd === "sharp" ? 0 : TAPER,
    right: drawn.endEnd === "sharp" ? 0 : TAPER,
  };
  const extent = { x0: 0, x1: WIDTH };
  const marks = eventMark(drawn, extent, HEIGHT / 2, tapers, markColours(theme));
  return (
    <span style={{ flex: "none", width: WIDTH, height: HEIGHT }}>
      <SceneSvg scene={{ width: WIDTH, height: HEIGHT, marks }} />
    </span>
  );
}
