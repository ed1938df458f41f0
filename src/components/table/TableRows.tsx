import { Fragment } from "react";
import type { Timeline, TimelineEvent } from "../../model/timeline";
import type { ColumnId } from "../../select/tableColumnIds";
import { EventRow } from "./EventRow";
import type { ChosenRows } from "./useChosenRows";
import type { CurrentRow } from "./useCurrentRow";
import type { VirtualRows } from "./useVirtualRows";

type Props = {
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  readonly columns: readonly ColumnId[];
  readonly rows: readonly TimelineEvent[];
  readonly chosen: ChosenRows;
  readonly selected: string | null;
  readonly current: CurrentRow;
  readonly virtual: VirtualRows;
};

/** The rows in sight, with room left for the others. */
export function TableRows(props: Props) {
  const { timeline, matching, columns, rows, chosen, selected, current, virtual } = props;
  return (
    <tbody>
      {virtual.drawn.map(({ index, gap }) => {
        const event = rows[index];
        if (event === undefined) return null;
        return (
          <Fragment key={event.id}>
            <Gap height={gap} />
            <EventRow
              event={event}
              timeline={timeline}
              columns={columns}
              index={index}
              faded={!matching.has(event.id)}
              chosen={chosen.ids.has(event.id)}
              selected={event.id === selected}
              reachable={index === current.index}
              onChoose={chosen.toggle}
              onFocus={current.set}
              measure={virtual.measure}
            />
          </Fragment>
        );
      })}
      <Gap height={virtual.rest} />
    </tbody>
  );
}

/** Room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height < 0.5) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row; nothing in it takes focus
    <tr aria-hidden="true">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
