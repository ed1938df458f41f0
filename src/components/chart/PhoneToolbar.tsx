import type { ReactNode } from "react";
import { setGrouping } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import { laneOptions, scaleOptions } from "./ChartToolbar";
import { LaneOrderChoice } from "./LaneOrderMenu";
import styles from "./PhoneTimeline.module.css";
import { RadioWords } from "./RadioWords";
import { phoneGrouping } from "./usePhoneLayout";

/** What the sections are by, and whether empty time takes room; with the key beside it. */
export function PhoneToolbar({ chartKey }: { readonly chartKey: ReactNode }) {
  const grouping = useViewStore(({ view }) => phoneGrouping(view));
  const scale = useViewStore(({ view }) => view.scale);
  const change = useViewStore((state) => state.change);
  return (
    <div className={styles.toolbar}>
      <Popover button="Lanes and time" className={controls.text} align="start">
        {() => (
          <div className={styles.choices}>
            <RadioWords
              name="Lanes"
              options={laneOptions}
              value={grouping}
              onChange={(lanes) => setGrouping(lanes, lanes === "type")}
            />
            {grouping !== "none" && <LaneOrderChoice />}
            <RadioWords
              name="Time"
              options={scaleOptions}
              value={scale}
              onChange={(value) => change({ scale: value }, "push")}
            />
          </div>
        )}
      </Popover>
      <Popover button="Key" className={controls.text}>
        {() => chartKey}
      </Popover>
    </div>
  );
}
