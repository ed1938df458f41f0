import { useId } from "react";
import type { Timeline } from "../../model/timeline";
import { facetCounts } from "../../select/facetCounts";
import { counted } from "../../select/valueWords";
import { clearFacet, onlyFacetValue } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { NotEqual } from "../event/NotEqual";
import styles from "./DisputedSwitch.module.css";

/** Shows disputed events alone; the same choice as that of the Agreement group, one press away. */
export function DisputedSwitch({ timeline }: { timeline: Timeline }) {
  const filters = useViewStore((state) => state.view.filters);
  const described = useId();
  const [first, ...others] = filters.values.agreement;
  const on = first === "disputed" && others.length === 0;
  const count = facetCounts(timeline, filters, "agreement").get("disputed") ?? 0;
  return (
    <div className={styles.row}>
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={described}
        className={styles.switch}
        onClick={() => (on ? clearFacet("agreement") : onlyFacetValue("agreement", "disputed"))}
      >
        <NotEqual />
        Disputed only
        <span className={styles.track} aria-hidden="true" />
      </button>
      <span id={described} className={controls.visuallyHidden}>
        {counted(count, "event")}
      </span>
    </div>
  );
}
