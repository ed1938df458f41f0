import type { ReactNode } from "react";
import type { Timeline } from "../../model/timeline";
import type { Theme } from "../../scene/theme";
import { setGrouping } from "../../store/laneActions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { later } from "../common/later";
import { Popover } from "../common/Popover";
import { laneOptions, scaleOptions } from "./ChartToolbar";
import { LaneOrderChoice } from "./LaneOrderMenu";
import styles from "./PhoneTimeline.module.css";
import { RadioWords } from "./RadioWords";
import { phoneGrouping } from "./usePhoneLayout";

const Coverage = later(async () => (await import("./PhoneCoverage")).PhoneCoverage);

type Props = {
  readonly timeline: Timeline;
  readonly theme: Theme;
  readonly chartKey: ReactNode;
};

/** What the sections are by, and whether empty time takes room; with what reports cover and the key beside it. */
export function PhoneToolbar({ timeline, theme, chartKey }: Props) {
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
      <Popover button="Coverage" className={controls.text}>
        {() => <Coverage.Component timeline={timeline} theme={theme} />}
      </Popover>
      <Popover button="Key" className={controls.text}>
        {() => chartKey}
      </Popover>
    </div>
  );
}
