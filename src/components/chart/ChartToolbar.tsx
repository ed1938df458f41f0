import { Minus, Plus } from "lucide-react";
import { useViewStore } from "../../store/viewStore";
import type { LaneGrouping, TimeScaleKind } from "../../view/view";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import styles from "./ChartToolbar.module.css";
import type { ChartEngine } from "./chartEngine";
import { RadioWords } from "./RadioWords";

const lanes: readonly (readonly [LaneGrouping, string])[] = [
  ["type", "Type"],
  ["country", "Country"],
  ["official", "Official"],
  ["document", "Document"],
  ["none", "None"],
];

const scales: readonly (readonly [TimeScaleKind, string])[] = [
  ["condensed", "Condensed"],
  ["linear", "Linear"],
];

/** How much one press of a zoom button zooms. */
export const ZOOM_STEP = 1.6;

/** What the lanes are by, how time runs, and zoom; the first two behind a button where it is narrow. */
export function ChartToolbar({
  engine,
  narrow,
}: {
  readonly engine: ChartEngine;
  readonly narrow: boolean;
}) {
  const grouping = useViewStore(({ view }) => view.lanes);
  const scale = useViewStore(({ view }) => view.scale);
  const change = useViewStore((state) => state.change);
  const choices = (
    <>
      <RadioWords
        name="Lanes"
        options={lanes}
        value={grouping}
        onChange={(value) => change({ lanes: value }, "push")}
      />
      <RadioWords
        name="Time"
        options={scales}
        value={scale}
        onChange={(value) => change({ scale: value }, "push")}
      />
    </>
  );
  return (
    <div className={styles.toolbar}>
      {narrow ? (
        <Popover button="Lanes and time" className={controls.text} align="start">
          {() => <div className={styles.folded}>{choices}</div>}
        </Popover>
      ) : (
        choices
      )}
      <span className={styles.space} />
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
