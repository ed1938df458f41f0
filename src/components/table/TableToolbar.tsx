import { Copy, Download } from "lucide-react";
import type { ReactNode } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { sortInWords } from "../../select/tableRows";
import { counted, grouped } from "../../select/valueWords";
import { useViewStore } from "../../store/viewStore";
import controls from "../common/controls.module.css";
import { ColumnsMenu } from "./ColumnsMenu";
import styles from "./TableToolbar.module.css";
import { copyRows, downloadCsv } from "./takeRows";

type Props = {
  readonly timeline: Timeline;
  readonly columns: readonly ColumnId[];
  /** The events that pass the filters, in the order shown. */
  readonly passing: readonly TimelineEvent[];
  readonly chosen: readonly TimelineEvent[];
  /** Id of what the line stands for. */
  readonly lineId: string;
};

/** What one sees, which columns, and the ways to take rows along. */
export function TableToolbar({ timeline, columns, passing, chosen, lineId }: Props) {
  const sort = useViewStore((state) => state.view.sort);
  const all = chosen.length === 0;
  const rows = counted((all ? passing : chosen).length, "row");
  const copied = { events: all ? passing : chosen, columns, timeline };
  return (
    <div className={styles.toolbar}>
      <div className={styles.tools}>
        <p id={lineId} className={styles.line}>
          <span className={styles.count}>{counted(passing.length, "event")}, </span>
          <span className={styles.order} aria-live="polite">
            {sortInWords(sort)}
          </span>
        </p>
        <ColumnsMenu shown={columns} />
        <Tool
          name={`Copy ${all ? "all " : ""}${rows}`}
          icon={<Copy size={16} strokeWidth={1.75} aria-hidden="true" />}
          disabled={copied.events.length === 0}
          onPress={() => copyRows(copied)}
        >
          Copy{" "}
          <span className={styles.more}>
            {all ? "all " : ""}
            {rows}
          </span>
          {!all && <span className={styles.less}>{grouped(chosen.length)}</span>}
        </Tool>
        <Tool
          name={all ? "Download CSV" : `Download CSV of all ${counted(passing.length, "row")}`}
          icon={<Download size={16} strokeWidth={1.75} aria-hidden="true" />}
          disabled={passing.length === 0}
          onPress={() => downloadCsv({ events: passing, columns, timeline })}
        >
          <span className={styles.more}>Download </span>CSV{!all && " of all"}
        </Tool>
      </div>
    </div>
  );
}

type ToolProps = {
  readonly name: string;
  readonly icon: ReactNode;
  readonly disabled: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Tool({ name, icon, disabled, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={controls.text}
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onPress}
    >
      {icon}
      <span data-word="">{children}</span>
    </button>
  );
}
