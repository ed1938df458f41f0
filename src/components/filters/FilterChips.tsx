import { X } from "lucide-react";
import { useRef } from "react";
import type { Timeline } from "../../model/timeline";
import { facetTitles, facetValueName } from "../../select/facetNames";
import { activeCriteria } from "../../select/filterEvents";
import { daysWords } from "../../select/loosen";
import {
  clearFilters,
  setDays,
  setFiltered,
  setQuery,
  toggleFacetValue,
} from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import { type Filters, facets } from "../../view/view";
import { focusSoon } from "../common/focusSoon";
import styles from "./FilterChips.module.css";

type Chip = { readonly key: string; readonly kind: string; name: string; remove: () => void };

/** What is set: one chip each to take it away, one for all, and what becomes of the events left out. */
export function FilterChips({ timeline }: { timeline: Timeline }) {
  const filters = useViewStore((state) => state.view.filters);
  const block = useRef<HTMLDivElement>(null);
  /** After a chip the next one has the focus, after the last the first checkbox. */
  const after = (act: () => void, index: number) => () => {
    const region = block.current?.parentElement;
    act();
    focusSoon(() => {
      const chips = region?.querySelectorAll<HTMLElement>("[data-chip]") ?? [];
      return (
        chips[Math.min(index, chips.length - 1)] ??
        region?.querySelector<HTMLElement>("input[type=checkbox]")
      );
    });
  };
  if (activeCriteria(filters).length === 0) return null;
  return (
    <div ref={block} className={styles.block}>
      <ul className={styles.chips} aria-label="Filters set">
        {chipsOf(timeline, filters).map(({ key, kind, name, remove }, index) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={`Remove ${name}`}
              title={`${kind}: ${name}`}
              data-chip
              onClick={after(remove, index)}
            >
              <span dir="auto">{name}</span>
              <X size={12} aria-hidden="true" />
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={styles.clear} onClick={after(clearFilters, 0)}>
            Clear all
          </button>
        </li>
      </ul>
      <FilteredChoice />
    </div>
  );
}

/** Whether the events left out go or fade. */
function FilteredChoice() {
  const filtered = useViewStore((state) => state.view.filtered);
  return (
    <fieldset className={styles.choice}>
      <legend>Filtered out:</legend>
      {(["hide", "fade"] as const).map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="filtered"
            checked={filtered === choice}
            onChange={() => setFiltered(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
    </fieldset>
  );
}

function chipsOf(timeline: Timeline, filters: Filters): Chip[] {
  const chips: Chip[] = facets.flatMap((facet) =>
    filters.values[facet].map((value) => ({
      key: `${facet} ${value}`,
      kind: facetTitles[facet],
      name: facetValueName(timeline, facet, value),
      remove: () => toggleFacetValue(facet, value),
    })),
  );
  if (filters.query.trim() !== "")
    chips.push({
      key: "query",
      kind: "Search",
      name: `“${filters.query.trim()}”`,
      remove: () => setQuery(""),
    });
  if (filters.from !== null || filters.to !== null)
    chips.push({
      key: "days",
      kind: "Days",
      name: daysWords(filters),
      remove: () => setDays(null, null),
    });
  return chips;
}
