import { type CSSProperties, useLayoutEffect, useRef, useState } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { useViewStore } from "../../store/viewStore";
import { useElementSize } from "../chart/useElementSize";
import { useLayoutMode } from "../common/useLayoutMode";
import { CHOOSE_WIDTH, columnWidth } from "./columnWidths";
import styles from "./EventTable.module.css";
import { HeaderRow } from "./HeaderRow";
import { TableRows } from "./TableRows";
import { useKeptPlace, useTablePlace } from "./tablePlace";
import type { ChosenRows } from "./useChosenRows";
import { useCurrentRow } from "./useCurrentRow";
import { useRowFocus } from "./useRowFocus";
import { useShowSelected } from "./useShowSelected";
import { useVirtualRows } from "./useVirtualRows";

/** A table lower than this, px, has room for a row or two only: its head scrolls away with the rows. */
const LOW = 120;

type Props = {
  readonly timeline: Timeline;
  /** Ids of the events that pass the filters; the others are faded. */
  readonly matching: ReadonlySet<string>;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly TimelineEvent[];
  readonly chosen: ChosenRows;
  /** Id of the line that says what one sees. */
  readonly describedBy: string;
};

/** The table "Events": its head stays at the top and its titles at the side, however many rows there are. */
export function EventTable({ timeline, matching, columns, rows, chosen, describedBy }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const selected = useViewStore((state) => state.view.event);
  const narrow = useLayoutMode() === "narrow";
  const [head, header] = useHeight();
  const current = useCurrentRow(rows, selected);
  const size = useElementSize(scroller);
  const low = size.height > 0 && size.height < LOW;
  const [key, place] = useTablePlace(timeline.id);
  const request = { rows, scroller, kept: current.index, header, covers: !low, place };
  const virtual = useVirtualRows(request);
  const onKeyDown = useRowFocus({ rows, table, current, show: virtual.show });
  useKeptPlace({ key, place, scroller, selected, snapshot: virtual.snapshot });
  const left = place !== null && place.selected === selected;
  useShowSelected({ rows, selected, size, left, show: virtual.show });
  const widths = columns.map((id) => columnWidth(id, narrow));
  const choose = narrow ? CHOOSE_WIDTH.narrow : CHOOSE_WIDTH.wide;
  const least = widths.reduce((sum, width) => sum + width, choose);
  const style = {
    "--header": `${header}px`,
    "--choose": `${choose}px`,
    "--least": `${least}px`,
  } as CSSProperties;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      data-low={low}
      style={style}
      onScroll={({ currentTarget }) => markMoved(currentTarget)}
    >
      <table
        ref={table}
        aria-label="Events"
        aria-describedby={describedBy}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: choose }} />
          {columns.map((id, at) => (
            <col key={id} style={{ width: widths[at] }} />
          ))}
        </colgroup>
        <thead ref={head}>
          <HeaderRow columns={columns} rows={rows} chosen={chosen} />
        </thead>
        <TableRows
          timeline={timeline}
          matching={matching}
          columns={columns}
          rows={rows}
          chosen={chosen}
          selected={selected}
          current={current}
          virtual={virtual}
        />
      </table>
    </div>
  );
}

/** What stays at the side has a line at its edge once other columns move beneath it. */
function markMoved(scroller: HTMLElement): void {
  scroller.dataset.moved = String(scroller.scrollLeft > 0);
}

/** An element's height in px, followed. */
function useHeight(): readonly [React.RefObject<HTMLTableSectionElement | null>, number] {
  const ref = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const read = () => setHeight(element.offsetHeight);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
}
