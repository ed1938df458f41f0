import { ListFilter } from "lucide-react";
import { memo, useId, useState } from "react";
import type { Timeline } from "../../model/timeline";
import { activeCriteria } from "../../select/filterEvents";
import { grouped } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { useLayoutMode } from "../common/useLayoutMode";
import { FilterDrawer, FilterSheet } from "./FilterDrawer";
import { FilterGroups } from "./FilterGroups";
import styles from "./FiltersRegion.module.css";
import { useFold } from "./useFold";

type Props = {
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  /** Folded to a button, for lack of room. */
  readonly folded: boolean;
};

/**
 * What narrows the timeline, and how far it is narrowed. Folded or not it is one region with one status, so that the
 * count is read out wherever it stands.
 */
export const FiltersRegion = memo(function FiltersRegion({ timeline, matching, folded }: Props) {
  return (
    <section aria-label="Filters" className={styles.region} data-folded={folded}>
      {folded ? (
        <FoldedFilters timeline={timeline} matching={matching} />
      ) : (
        <>
          <div className={styles.heading}>
            <h2>Filters</h2>
            <Count timeline={timeline} matching={matching} />
          </div>
          <FilterGroups timeline={timeline} />
        </>
      )}
    </section>
  );
});

function FoldedFilters({ timeline, matching }: Omit<Props, "folded">) {
  const [open, setOpen] = useState(false);
  const drawer = useId();
  const sheet = useLayoutMode() === "narrow";
  const close = () => setOpen(false);
  const { root, trigger } = useFold(open && !sheet, close);
  const set = useViewStore((state) => activeCriteria(state.view.filters).length);
  const count = <Count timeline={timeline} matching={matching} />;
  const Drawer = sheet ? FilterSheet : FilterDrawer;
  return (
    <div ref={root} className={styles.folded}>
      <button
        ref={trigger}
        type="button"
        className={controls.text}
        aria-expanded={open}
        aria-controls={open ? drawer : undefined}
        onClick={() => setOpen(!open)}
      >
        <ListFilter size={16} aria-hidden="true" />
        Filters{set > 0 && <span className={styles.set}>{set}</span>}
      </button>
      {!(open && sheet) && count}
      {open && (
        <Drawer id={drawer} timeline={timeline} matching={matching} count={count} close={close} />
      )}
    </div>
  );
}

/** "12 of 47 events", undated ones included. */
function Count({ timeline, matching }: Omit<Props, "folded">) {
  return (
    <p role="status" className={styles.count}>
      {grouped(matching.size)} of {grouped(timeline.events.length)} events
    </p>
  );
}
