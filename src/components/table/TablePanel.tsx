import { useId, useMemo } from "react";
import type { Timeline } from "../../model/timeline";
import { shownColumns } from "../../select/tableColumnIds";
import { sortedEvents } from "../../select/tableRows";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { EventTable } from "./EventTable";
import styles from "./TablePanel.module.css";
import { TableToolbar } from "./TableToolbar";
import { useChosenRows } from "./useChosenRows";

type Props = { readonly timeline: Timeline; readonly matching: ReadonlySet<string> };

/** The events as a table and its tools. `matching` holds the ids of the events that pass the filters. */
export function TablePanel({ timeline, matching }: Props) {
  const sort = useViewStore((state) => state.view.sort);
  const fades = useViewStore((state) => state.view.filtered === "fade");
  const chosenColumns = useViewStore((state) => state.view.columns);
  const columns = useMemo(() => shownColumns(chosenColumns), [chosenColumns]);
  const all = useMemo(() => sortedEvents(timeline, sort), [timeline, sort]);
  const passing = useMemo(() => all.filter(({ id }) => matching.has(id)), [all, matching]);
  const rows = fades ? all : passing;
  const chosen = useChosenRows(rows);
  const line = useId();
  return (
    <section aria-label="Table" className={styles.panel}>
      <h2 className={controls.visuallyHidden}>The events as a table</h2>
      <TableToolbar
        timeline={timeline}
        columns={columns}
        passing={passing}
        chosen={chosen.events}
        lineId={line}
      />
      <EventTable
        timeline={timeline}
        matching={matching}
        columns={columns}
        rows={rows}
        chosen={chosen}
        describedBy={line}
      />
    </section>
  );
}
