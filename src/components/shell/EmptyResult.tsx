import type { Timeline } from "../../model/timeline";
import { type Criterion, facetOf } from "../../select/filterEvents";
import { type Loosening, loosenings } from "../../select/loosen";
import { clearFacet, clearFilters, setDays, setQuery } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { focusSoon } from "../common/focusSoon";
import { CHART_ID } from "./chartId";
import styles from "./EmptyResult.module.css";

/** Over an empty chart or table, or in place of a page that would have nothing to say. */
type Place = { readonly place: "over" | "flow" };

/** Nothing passes the filters: says which one to loosen, and what that would show. */
export function EmptyResult({ timeline, place }: { readonly timeline: Timeline } & Place) {
  const filters = useViewStore((state) => state.view.filters);
  const all = loosenings(timeline, filters);
  const useful = all.filter(({ shows }) => shows > 0);
  return (
    <section className={styles.empty} data-place={place} aria-labelledby="empty-result">
      <h2 id="empty-result">No event passes these filters</h2>
      {useful.length === 0 && all.length > 1 && <p>No single one of them is to blame.</p>}
      <ul>
        {useful.map((loosening) => (
          <Way key={loosening.criterion} {...loosening} />
        ))}
      </ul>
      <button type="button" className={controls.button} onClick={() => then(clearFilters)}>
        Drop every filter
      </button>
    </section>
  );
}

/** A timeline in which there is nothing, whatever the filters. */
export function EmptyTimeline({ place }: Place) {
  return (
    <section className={styles.empty} data-place={place} aria-labelledby="empty-timeline">
      <h2 id="empty-timeline">This timeline has no events yet.</h2>
    </section>
  );
}

function Way({ criterion, words, shows }: Loosening) {
  return (
    <li>
      <button type="button" className={styles.way} onClick={() => then(() => drop(criterion))}>
        Without <b>{words}</b>: {shows} {shows === 1 ? "event" : "events"}
      </button>
    </li>
  );
}

/** The message goes with its cause; focus goes to the chart. */
function then(act: () => void): void {
  act();
  focusSoon(() => document.getElementById(CHART_ID));
}

function drop(criterion: Criterion): void {
  const facet = facetOf(criterion);
  if (facet !== null) clearFacet(facet);
  else if (criterion === "query") setQuery("");
  else setDays(null, null);
}
