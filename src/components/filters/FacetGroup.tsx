import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { FacetValue } from "../../select/facetCounts";
import { facetTitles } from "../../select/facetNames";
import { setFacetMatch, toggleFacetValue } from "../../store/actions";
import type { Facet, FacetMatch } from "../../view/view";
import controls from "../common/controls.module.css";
import { NotEqual } from "../event/NotEqual";
import styles from "./FacetGroup.module.css";

type Props = {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly match: FacetMatch;
  readonly shown: number;
  readonly several: boolean;
};

/** One facet: its values with counts and bars; rarer ones wait behind "Show all", chosen ones never do. */
export function FacetGroup({ facet, values, match, shown, several }: Props) {
  const [all, setAll] = useState(false);
  const title = facetTitles[facet];
  // One more is as short as the button that would hide it.
  const limit = values.length <= shown + 1 ? values.length : shown;
  const visible = values.filter(({ chosen }, index) => all || index < limit || chosen);
  const most = Math.max(1, ...values.map(({ total }) => total));
  const hidden = values.length - visible.length;
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      {several && <MatchChoice facet={facet} match={match} />}
      <ul>
        {visible.map((value) => (
          <FacetRow key={value.value} facet={facet} value={value} most={most} />
        ))}
      </ul>
      {values.length > limit && (
        <p className={styles.more}>
          <button
            type="button"
            className={controls.quiet}
            aria-expanded={all}
            onClick={() => setAll(!all)}
          >
            {all ? "Show fewer" : "Show all"}
          </button>
          {hidden > 0 && <span>{hidden} more</span>}
        </p>
      )}
    </fieldset>
  );
}

function MatchChoice({ facet, match }: { facet: Facet; match: FacetMatch }) {
  return (
    <div className={styles.match}>
      <select
        aria-label={`${facetTitles[facet]}: match any or all`}
        value={match}
        onChange={(event) => setFacetMatch(facet, event.target.value === "all" ? "all" : "any")}
      >
        <option value="any">any</option>
        <option value="all">all</option>
      </select>
      <ChevronDown size={14} aria-hidden="true" />
    </div>
  );
}

type RowProps = { readonly facet: Facet; readonly value: FacetValue; readonly most: number };

function FacetRow({ facet, value: { value, name, count, total, chosen }, most }: RowProps) {
  const described = useId();
  const disputed = facet === "agreement" && value === "disputed";
  return (
    <li className={styles.row} data-empty={count === 0} data-disputed={disputed}>
      <label title={name}>
        <input
          type="checkbox"
          aria-describedby={described}
          checked={chosen}
          onChange={() => toggleFacetValue(facet, value)}
        />
        {disputed && <NotEqual />}
        <span className={styles.name}>{name}</span>
      </label>
      <span id={described} className={styles.count}>
        {count}
        <span className={controls.visuallyHidden}>{count === 1 ? " event" : " events"}</span>
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
