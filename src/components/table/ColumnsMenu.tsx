import { Columns3 } from "lucide-react";
import { type ColumnId, columnIds, usualColumns } from "../../select/tableColumnIds";
import { tableColumns } from "../../select/tableColumns";
import { resetColumns, toggleColumn } from "../../store/tableActions";
import checkbox from "../common/Checkbox.module.css";
import controls from "../common/controls.module.css";
import { Popover } from "../common/Popover";
import styles from "./ColumnsMenu.module.css";

/** Which columns the table shows; the title is always there. */
export function ColumnsMenu({ shown }: { readonly shown: readonly ColumnId[] }) {
  const usual = shown.join() === usualColumns.join();
  return (
    <Popover
      label="Columns"
      className={controls.text}
      button={
        <>
          <Columns3 size={16} strokeWidth={1.75} aria-hidden="true" />
          <span data-word="">Columns</span>
        </>
      }
    >
      {() => (
        <fieldset className={styles.menu}>
          <legend className={controls.visuallyHidden}>Columns</legend>
          <div className={styles.list}>
            {columnIds.map((id) => (
              <label key={id} className={styles.choice}>
                <input
                  type="checkbox"
                  className={checkbox.box}
                  checked={shown.includes(id)}
                  disabled={id === "title"}
                  onChange={() => toggleColumn(id)}
                />
                {tableColumns[id].title}
              </label>
            ))}
          </div>
          <button
            type="button"
            className={controls.quiet}
            aria-disabled={usual}
            onClick={resetColumns}
          >
            Usual columns
          </button>
        </fieldset>
      )}
    </Popover>
  );
}
