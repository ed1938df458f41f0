import type { ChartEvent } from "../../layout/chartEvent";
import { markSize } from "../../layout/markBox";
import { coloursOnHighlighter, eventMark, markColours } from "../../scene/eventMark";
import { spindle } from "../../scene/shapes";
import type { Theme } from "../../scene/theme";
import { SceneSvg } from "./SceneSvg";

/** Length of what is not a moment, px. */
const LENGTH = 30;

type Props = { readonly event: ChartEvent; readonly theme: Theme; readonly pressed: boolean };

/** An event's mark, turned a quarter: time runs down. */
export function PhoneMark({ event, theme, pressed }: Props) {
  const size = markSize(event);
  const length = event.form === "moment" ? size : LENGTH;
  const tapers = {
    left: event.startEnd === "sharp" ? 0 : LENGTH * 0.5,
    right: event.endEnd === "sharp" ? 0 : LENGTH * 0.5,
  };
  const colours = pressed ? coloursOnHighlighter(theme) : markColours(theme);
  const marks = eventMark(event, { x0: 0, x1: length }, 10, tapers, colours);
  return (
    <span
      style={{ display: "flex", transform: event.form === "moment" ? "none" : "rotate(90deg)" }}
    >
      <SceneSvg scene={{ width: length, height: 20, marks }} />
    </span>
  );
}

/** Where another report puts an event: a dashed spindle. */
export function PhoneGhostMark({ theme }: { readonly theme: Theme }) {
  const steps = spindle({ x0: 0.6, x1: LENGTH - 0.6 }, 10, 10);
  const stroke = { colour: theme.disputed, width: 1.25, dash: [2.5, 2.5] };
  const marks = [{ kind: "path" as const, steps, stroke }];
  return (
    <span style={{ display: "flex", transform: "rotate(90deg)" }}>
      <SceneSvg scene={{ width: LENGTH, height: 20, marks }} />
    </span>
  );
}
