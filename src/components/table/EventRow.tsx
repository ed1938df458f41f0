import { type MouseEvent, memo } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { selectEvent } from "../../store/actions";
import { useViewStore } from "../../store/viewStore";
import checkbox from "../common/Checkbox.module.css";
import controls from "../common/controls.module.css";
import { SearchedText } from "../common/HitMarks";
import { Cell } from "./Cell";
import styles from "./EventTable.module.css";

type Props = {
  readonly event: TimelineEvent;
  readonly timeline: Timeline;
  readonly columns: readonly ColumnId[];
  readonly index: number;
  readonly faded: boolean;
  readonly chosen: boolean;
  readonly selected: boolean;
  /** Whether Tab stops here. */
  readonly reachable: boolean;
  readonly onChoose: (id: string, through: boolean) => void;
  readonly onFocus: (id: string) => void;
  readonly measure: (element: HTMLElement | null) => void;
};

/** One event: a box to choose the row for copying, its title that opens it, and what else is asked for. */
export const EventRow = memo(function EventRow(props: Props) {
  const { event, timeline, columns, index, faded, selected, reachable } = props;
  const hovered = useViewStore((state) => state.hovered === event.id);
  const hover = useViewStore((state) => state.hover);
  return (
    // A press anywhere in the row does what its title's button does.
    <tr
      ref={props.measure}
      data-index={index}
      data-event={event.id}
      data-faded={faded}
      data-hovered={hovered}
      data-selected={selected}
      aria-rowindex={index + 2}
      className={styles.row}
      onClick={(press) => pressedBeside(press) && selectEvent(event.id)}
      onPointerEnter={() => hover(event.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => props.onFocus(event.id)}
    >
      <ChooseCell {...props} />
      {columns.map((id) =>
        id === "title" ? (
          <th key={id} scope="row" data-column={id}>
            <button
              type="button"
              data-control="open"
              className={styles.title}
              data-hollow={event.status !== "occurred"}
              tabIndex={reachable ? 0 : -1}
              aria-pressed={selected}
              title={event.title}
              dir="auto"
              onClick={() => selectEvent(event.id)}
            >
              <span className={styles.clamped}>
                <span className={styles.stroke}>
                  <SearchedText text={event.title} />
                </span>
              </span>
            </button>
            {faded && <span className={controls.visuallyHidden}>, filtered out</span>}
          </th>
        ) : (
          <td key={id} data-column={id}>
            <Cell id={id} event={event} timeline={timeline} />
          </td>
        ),
      )}
    </tr>
  );
});

function ChooseCell({ event, chosen, reachable, onChoose }: Props) {
  return (
    <td className={styles.choose}>
      <label className={styles.chooser}>
        <input
          type="checkbox"
          data-control="choose"
          className={checkbox.box}
          tabIndex={reachable ? 0 : -1}
          aria-label={`Select ${event.title}`}
          checked={chosen}
          onChange={({ nativeEvent }) =>
            onChoose(event.id, nativeEvent instanceof PointerEvent && nativeEvent.shiftKey)
          }
        />
      </label>
    </td>
  );
}

/** Whether a press meant the row: not what can be pressed in it, nor the end of marking some text. */
function pressedBeside({ target }: MouseEvent): boolean {
  const own = target instanceof Element && target.closest("button, label, input") !== null;
  return !own && (window.getSelection()?.isCollapsed ?? true);
}
