import { Fragment } from "react";
import { closeDialog } from "../../store/dialogs";
import { Dialog } from "../common/Dialog";
import styles from "./dialogs.module.css";

type Row = readonly [keys: string, what: string];

const keys: readonly Row[] = [
  ["← →", "previous, next event"],
  ["↑ ↓", "event above, below"],
  ["Home, End", "first, last event"],
  ["Enter", "open the event"],
  ["Esc", "close what was opened last"],
  ["+, −", "zoom in, out"],
  ["0", "fit everything"],
  ["F", "centre the selected event"],
  ["Enter, Alt + ↑ ↓", "on a lane’s title: fold it, move it"],
  ["↑ ↓, Space", "in the table: go to a row, choose it for copying"],
  ["← →", "on the line beside a panel: make it wider, narrower"],
  ["/", "search; ↓ goes to what was found"],
  ["N, Shift + N", "next, previous hit in the report"],
  ["?", "this page"],
];

const gestures: readonly Row[] = [
  ["Drag", "moves through time"],
  ["Ctrl or ⌘ + wheel, pinch", "zooms at the pointer"],
  ["Shift + wheel", "moves through time"],
  ["Double click", "zooms in"],
  ["Drag on the axis", "zooms to that stretch"],
  ["Shift + drag on the axis", "shows only those days"],
  ["Long press", "shows an event’s card"],
  ["Overview above", "drag the window or its edges; a click outside resets"],
];

/** What keys and pointer do. */
export function KeyboardDialog() {
  return (
    <Dialog title="Keyboard" onClose={closeDialog}>
      <Rows rows={keys} />
      <h3 className={styles.heading}>Pointer and touch</h3>
      <Rows rows={gestures} />
    </Dialog>
  );
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map(([key, what]) => (
        <Fragment key={what}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
