import { Minus, Plus } from "lucide-react";
import { setGrouping } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import type { LaneGrouping, TimeScaleKind } from "../../view/view";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import styles from "./ChartToolbar.module.css";
import { ChartTools } from "./ChartTools";
import type { ChartEngine } from "./chartEngine";
import { LaneOrderChoice, LaneOrderMenu } from "./LaneOrderMenu";
import { RadioWords } from "./RadioWords";

/** By what lanes may be. */
export const laneOptions: readonly (readonly [LaneGrouping, string])[] = [
  ["type", "Type"],
  ["country", "Country"],
  ["official", "Official"],
  ["document", "Document"],
  ["none", "None"],
];

/** How time may run. */
export const scaleOptions: readonly (readonly [TimeScaleKind, string])[] = [
  ["condensed", "Condensed"],
  ["linear", "Linear"],
];

/** How much one press of a zoom button zooms. */
export const ZOOM_STEP = 1.6;

/** Which choices stand there in words; the others are behind a button. */
export type ToolsShown = "all" | "lanes" | "none";

/** What the lanes are by and their order, how time runs, and zoom. */
export function ChartToolbar({
  engine,
  shown,
}: {
  readonly engine: ChartEngine;
  readonly shown: ToolsShown;
}) {
  const grouping = useViewStore(({ view }) => view.lanes);
  const scale = useViewStore(({ view }) => view.scale);
  const change = useViewStore((state) => state.change);
  const byWhat = (
    <RadioWords name="Lanes" options={laneOptions} value={grouping} onChange={setGrouping} />
  );
  const time = (
    <RadioWords
      name="Time"
      options={scaleOptions}
      value={scale}
      onChange={(value) => change({ scale: value }, "push")}
    />
  );
  return (
    <div className={styles.toolbar}>
      {shown !== "none" && byWhat}
      {shown === "all" && <LaneOrderMenu />}
      {shown === "all" && time}
      {shown !== "all" && (
        <Popover
          button={shown === "none" ? "Lanes and time" : "Order and time"}
          className={controls.text}
          align="start"
        >
          {() => (
            <div className={styles.folded}>
              {shown === "none" && byWhat}
              <LaneOrderChoice />
              {time}
            </div>
          )}
        </Popover>
      )}
      <span className={styles.space} />
      <ChartTools engine={engine} />
      <button
        type="button"
        className={controls.icon}
        aria-label="Zoom out"
        onClick={() => engine.zoomBy(1 / ZOOM_STEP, null, true)}
      >
        <Minus size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className={controls.icon}
        aria-label="Zoom in"
        onClick={() => engine.zoomBy(ZOOM_STEP, null, true)}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden />
      </button>
      <button type="button" className={controls.text} onClick={() => engine.fit()}>
        Fit
      </button>
    </div>
  );
}
