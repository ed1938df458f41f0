import { Minus, Plus } from "lucide-react";
import { useRef } from "react";
import { setGrouping } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import type { LaneGrouping, TimeScaleKind } from "../../view/view";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import styles from "./ChartToolbar.module.css";
import { CoverageFold, KeepDays } from "./ChartTools";
import type { ChartEngine } from "./chartEngine";
import { LaneOrderChoice, LaneOrderMenu } from "./LaneOrderMenu";
import { RadioWords } from "./RadioWords";
import { useToolFold } from "./useToolFold";

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

/** What is folded, one after the other: behind one button stand then order and time, days, lanes, coverage. */
const FOLDS = { time: 1, days: 2, lanes: 3, coverage: 4 } as const;

/** What the lanes are by and their order, how time runs, and zoom; as much of it in words as there is room for. */
export function ChartToolbar({ engine }: { readonly engine: ChartEngine }) {
  const toolbar = useRef<HTMLDivElement>(null);
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
  const order = useViewStore(({ view }) => view.laneChoices.order);
  const zoomed = useViewStore(({ view }) => view.window !== null);
  const fold = useToolFold(toolbar, FOLDS.coverage, `${order} ${zoomed}`);
  return (
    <div ref={toolbar} className={styles.toolbar} data-toolbar="folds">
      {fold < FOLDS.lanes && byWhat}
      {fold < FOLDS.time && <LaneOrderMenu />}
      {fold < FOLDS.time && time}
      {fold >= FOLDS.time && (
        <Popover
          button={fold >= FOLDS.lanes ? "Lanes and time" : "Order and time"}
          className={controls.text}
          align="start"
        >
          {(close) => (
            <div className={styles.folded}>
              {fold >= FOLDS.lanes && byWhat}
              <LaneOrderChoice />
              {time}
              {fold >= FOLDS.days && zoomed && <KeepDays engine={engine} then={close} />}
              {fold >= FOLDS.coverage && <CoverageFold />}
            </div>
          )}
        </Popover>
      )}
      <span className={styles.space} data-space />
      <div className={styles.tools}>
        {fold < FOLDS.days && zoomed && <KeepDays engine={engine} />}
        {fold < FOLDS.coverage && <CoverageFold />}
      </div>
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
