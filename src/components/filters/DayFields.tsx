import { useRef } from "react";
import type { Timeline } from "../../model/timeline";
import { type TimelineDays, timelineDays } from "../../select/dayEntry";
import { setDays } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { focusSoon } from "../common/focusSoon";
import { DayField } from "./DayField";
import styles from "./DayFields.module.css";

/** The filter on time, by its first and last day. Nothing in a timeline without dates. */
export function DayFields({ timeline }: { timeline: Timeline }) {
  const days = timelineDays(timeline);
  const isSet = useViewStore(
    ({ view: { filters } }) => filters.from !== null || filters.to !== null,
  );
  const group = useRef<HTMLFieldSetElement>(null);
  if (days === null) return null;
  const clear = () => {
    setDays(null, null);
    focusSoon(() => group.current?.querySelector("input"));
  };
  return (
    <fieldset ref={group} className={styles.days}>
      <legend>Days</legend>
      {isSet && (
        <button type="button" className={styles.clear} aria-label="Clear Days" onClick={clear}>
          clear
        </button>
      )}
      <DayField end="from" days={days} />
      <DayField end="to" days={days} />
      {days.undated > 0 && <p className={styles.undated}>{undatedWords(days, isSet)}</p>}
    </fieldset>
  );
}

/** Said before, too, so that nobody wonders where they went. */
function undatedWords({ undated }: TimelineDays, isSet: boolean): string {
  if (!isSet) return "Undated events do not match.";
  return undated === 1
    ? "1 undated event does not match."
    : `${undated} undated events do not match.`;
}
