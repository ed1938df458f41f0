import { ArrowDown, ArrowUp } from "lucide-react";
import { useEffect, useRef } from "react";
import type { TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { tableColumns } from "../../select/tableColumns";
import { directionOf } from "../../select/tableRows";
import { pressHeader } from "../../store/tableActions";
import { useViewStore } from "../../store/viewStore";
import checkbox from "../common/Checkbox.module.css";
import styles from "./EventTable.module.css";
import type { ChosenRows } from "./useChosenRows";

type Props = {
  readonly columns: readonly ColumnId[];
  readonly rows: readonly TimelineEvent[];
  readonly chosen: ChosenRows;
};

/** What the columns are called; a press sorts by one. */
export function HeaderRow({ columns, rows, chosen }: Props) {
  return (
    <tr aria-rowindex={1}>
      <th scope="col" className={styles.choose}>
        <ChooseAll rows={rows.length} chosen={chosen} />
      </th>
      {columns.map((id) => (
        <Heading key={id} id={id} />
      ))}
    </tr>
  );
}

function Heading({ id }: { readonly id: ColumnId }) {
  const direction = useViewStore((state) => directionOf(state.view.sort, id));
  const Arrow = direction === "descending" ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={direction} data-column={id}>
      <button type="button" className={styles.heading} onClick={() => pressHeader(id)}>
        {tableColumns[id].title}
        <Arrow size={12} strokeWidth={2} aria-hidden="true" data-shown={direction !== "none"} />
      </button>
    </th>
  );
}

function ChooseAll({ rows, chosen }: { readonly rows: number; readonly chosen: ChosenRows }) {
  const box = useRef<HTMLInputElement>(null);
  const count = chosen.events.length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = count > 0 && count < rows;
  }, [count, rows]);
  return (
    <label className={styles.chooser}>
      <input
        ref={box}
        type="checkbox"
        className={checkbox.box}
        aria-label="Select all rows"
        checked={rows > 0 && count === rows}
        disabled={rows === 0}
        onChange={chosen.toggleAll}
      />
    </label>
  );
}
