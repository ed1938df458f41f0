import { useId } from "react";
import type { FacetValue } from "../../select/facetCounts";
import { onlyFacetValue, toggleFacetValue } from "../../store/actions";
import type { Facet } from "../../view/view";
import checkbox from "../common/Checkbox.module.css";
import controls from "../common/controls.module.css";
import { NotEqual } from "../event/NotEqual";
import styles from "./FacetRow.module.css";

type Props = {
  readonly facet: Facet;
  readonly value: FacetValue;
  /** Events of the most frequent value: a full bar. */
  readonly most: number;
};

/** One value of a facet: to choose, to make the sole choice, and how many events it would show. */
export function FacetRow({ facet, value: { value, name, count, total, chosen }, most }: Props) {
  const described = useId();
  const disputed = facet === "agreement" && value === "disputed";
  return (
    <li className={styles.row} data-empty={count === 0} data-disputed={disputed}>
      <label title={name}>
        <input
          type="checkbox"
          className={checkbox.box}
          aria-describedby={described}
          checked={chosen}
          onChange={() => toggleFacetValue(facet, value)}
        />
        {disputed && <NotEqual />}
        <bdi className={styles.name}>{name}</bdi>
      </label>
      <span className={styles.end}>
        <button
          type="button"
          className={styles.only}
          aria-label={`Only ${name}`}
          onClick={() => onlyFacetValue(facet, value)}
        >
          only
        </button>
        <span id={described} className={styles.count}>
          {count}
          <span className={controls.visuallyHidden}>{count === 1 ? " event" : " events"}</span>
        </span>
      </span>
      <svg
        className={styles.bar}
        preserveAspectRatio="none"
        viewBox={`0 0 ${most} 1`}
        aria-hidden="true"
      >
        <rect className={styles.total} width={total} height="1" />
        <rect className={styles.now} width={count} height="1" />
      </svg>
    </li>
  );
}
