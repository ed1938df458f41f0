import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { type FacetValue, facetRows, MOST_ROWS } from "../../select/facetCounts";
import { facetTitles } from "../../select/facetNames";
import { clearFacet, setFacetMatch } from "../../store/actions";
import type { Facet, FacetMatch } from "../../view/view";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import styles from "./FacetGroup.module.css";
import { FacetRow } from "./FacetRow";
import { FacetSearch } from "./FacetSearch";

type Props = {
  readonly timeline: Timeline;
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly match: FacetMatch;
  /** How many values stand there before "Show all". */
  readonly shown: number;
  /** Events may have several of its values, so that asking for all makes sense. */
  readonly several: boolean;
};

/** With more values than this one searches among them. */
const LONG = 8;

/** One facet: its values with counts and bars; rarer ones wait behind "Show all", chosen ones never do. */
export function FacetGroup({ timeline, facet, values, match, shown, several }: Props) {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState("");
  // One more is as short as the button that would hide it.
  const few = values.length <= shown + 1 ? values.length : shown;
  const limit = all ? MOST_ROWS : few;
  const { rows, found, hidden } = facetRows(timeline, facet, values, limit, wanted);
  const most = Math.max(1, ...values.map(({ total }) => total));
  return (
    <fieldset className={styles.group}>
      <legend>{facetTitles[facet]}</legend>
      <div className={styles.tools}>
        {values.some(({ chosen }) => chosen) && <Clear facet={facet} />}
        {several && <MatchChoice facet={facet} match={match} />}
      </div>
      {values.length > LONG && (
        <FacetSearch facet={facet} wanted={wanted} found={found} onChange={setWanted} />
      )}
      <ul>
        {rows.map((value) => (
          <FacetRow key={value.value} facet={facet} value={value} most={most} />
        ))}
      </ul>
      {values.length > few && (
        <p className={styles.more}>
          {wanted === "" && (
            <button
              type="button"
              className={controls.quiet}
              aria-expanded={all}
              onClick={() => setAll(!all)}
            >
              {all ? "Show fewer" : "Show all"}
            </button>
          )}
          {hidden > 0 && <span>{hidden} more</span>}
        </p>
      )}
    </fieldset>
  );
}

/** Takes away all choices of a facet; it goes with them, and the first value has the focus. */
function Clear({ facet }: { facet: Facet }) {
  const button = useRef<HTMLButtonElement>(null);
  const clear = () => {
    const group = button.current?.closest("fieldset");
    clearFacet(facet);
    focusSoon(() => group?.querySelector<HTMLElement>("input[type=checkbox]"));
  };
  return (
    <button
      ref={button}
      type="button"
      className={styles.clear}
      aria-label={`Clear ${facetTitles[facet]}`}
      onClick={clear}
    >
      clear
    </button>
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
