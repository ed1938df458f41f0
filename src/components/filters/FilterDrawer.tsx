import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import type { Timeline } from "../../model/timeline";
import { counted } from "../../select/valueWords";
import controls from "../common/controls.module.css";
import styles from "./FilterDrawer.module.css";
import { FilterGroups } from "./FilterGroups";

type Props = {
  readonly id: string;
  readonly timeline: Timeline;
  readonly matching: ReadonlySet<string>;
  /** How many events pass, for where the drawer covers what says so. */
  readonly count: ReactNode;
  readonly close: () => void;
};

/** The folded filters, unfolded over a part of the page. */
export function FilterDrawer({ id, ...props }: Props) {
  return (
    <div id={id} className={styles.drawer}>
      <Content {...props} />
    </div>
  );
}

/** On a phone they cover the page, which is then out of reach: the browser's own modal dialog sees to that. */
export function FilterSheet({ id, count, ...props }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page, or closing could not give focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (!dialog?.open) dialog?.showModal();
    return () => dialog?.close();
  }, []);
  const onPress = (event: MouseEvent) => {
    if (event.target === ref.current) props.close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop; Esc does the same by keyboard
    <dialog
      ref={ref}
      id={id}
      aria-label="Filters"
      className={styles.sheet}
      onClick={onPress}
      onCancel={(event) => {
        event.preventDefault();
        props.close();
      }}
    >
      <div className={styles.content}>
        <header className={styles.heading}>
          <h2>Filters</h2>
          {count}
        </header>
        <Content {...props} />
      </div>
    </dialog>
  );
}

function Content({ timeline, matching, close }: Omit<Props, "id" | "count">) {
  return (
    <>
      <div className={styles.scroll}>
        <FilterGroups timeline={timeline} />
      </div>
      <button type="button" className={`${controls.primary} ${styles.done}`} onClick={close}>
        Show {counted(matching.size, "event")}
      </button>
    </>
  );
}
