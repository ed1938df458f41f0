import type { Timeline } from "../../model/timeline";
import { facetValues } from "../../select/facetCounts";
import { useViewStore } from "../../store/viewStore";
import type { Facet } from "../../view/view";
import { DayFields } from "./DayFields";
import { DisputedSwitch } from "./DisputedSwitch";
import { FacetGroup } from "./FacetGroup";
import { FilterChips } from "./FilterChips";
import styles from "./FiltersRegion.module.css";

type Group = {
  readonly facet: Facet;
  /** How many values stand there before "Show all". */
  readonly shown: number;
  /** Events may have several of its values, so that asking for all makes sense. */
  readonly several: boolean;
};

const groups: readonly Group[] = [
  { facet: "agreement", shown: 3, several: false },
  { facet: "country", shown: 5, several: true },
  { facet: "official", shown: 5, several: true },
  { facet: "type", shown: 5, several: false },
  { facet: "document", shown: 6, several: true },
  { facet: "status", shown: 3, several: false },
  { facet: "topic", shown: 3, several: true },
  { facet: "place", shown: 3, several: false },
];

/** The switch, what is set, the days, and all groups that this timeline has values for. */
export function FilterGroups({ timeline }: { timeline: Timeline }) {
  const filters = useViewStore((state) => state.view.filters);
  return (
    <>
      <DisputedSwitch timeline={timeline} />
      <FilterChips timeline={timeline} />
      <div className={styles.groups}>
        <DayFields timeline={timeline} />
        {groups.map((group) => {
          const values = facetValues(timeline, filters, group.facet);
          if (values.length === 0) return null;
          const match = filters.match[group.facet] ?? "any";
          return (
            <FacetGroup
              key={group.facet}
              {...group}
              timeline={timeline}
              values={values}
              match={match}
            />
          );
        })}
      </div>
    </>
  );
}
