import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { TimelineEvent } from "../../model/timeline";
import type { CurrentRow } from "./useCurrentRow";

/** What of a row can hold focus: the box that chooses it, the title that opens it. */
type RowControl = "choose" | "open";

/** Rows a press of Page Up or Page Down goes. */
const PAGE = 10;

type Request = {
  readonly rows: readonly TimelineEvent[];
  readonly table: RefObject<HTMLTableElement | null>;
  readonly current: CurrentRow;
  /** Scrolls to the row at an index. */
  readonly show: (index: number) => void;
};

/**
 * Up, down, Home and End go from row to row; returns what hears them. When rows change under the focus, it goes with its
 * event; when that goes, to the table.
 */
export function useRowFocus({ rows, table, current, show }: Request) {
  const wanted = useRef<RowControl | null>(null);
  const wasInside = table.current?.contains(document.activeElement) === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when other rows are shown
  useLayoutEffect(() => {
    if (!wasInside || !isLost()) return;
    if (rows[current.index]?.id === current.id) wanted.current = "open";
    else table.current?.focus({ preventScroll: true });
  }, [rows]);
  useLayoutEffect(() => {
    const id = rows[current.index]?.id;
    if (wanted.current === null || id === undefined) return;
    const element = controlOf(table.current, id, wanted.current);
    if (element === null) return;
    wanted.current = null;
    element.focus({ preventScroll: true });
    show(current.index);
  });
  return useCallback(
    (event: KeyboardEvent) => {
      const { control } = event.target instanceof HTMLElement ? event.target.dataset : {};
      if (control === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = targetOf(event.key, current.index, rows.length);
      if (target === null) return;
      event.preventDefault();
      if (target === current.index) return;
      wanted.current = control === "choose" ? "choose" : "open";
      current.set(rows[target]?.id ?? null);
    },
    [rows, current],
  );
}

function isLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function controlOf(
  table: HTMLTableElement | null,
  id: string,
  control: RowControl,
): HTMLElement | null {
  const row = table?.querySelector(`[data-event="${CSS.escape(id)}"]`);
  return row?.querySelector<HTMLElement>(`[data-control="${control}"]`) ?? null;
}

/** Where a key leads from a row, or null if it is not one of these keys. */
function targetOf(key: string, from: number, count: number): number | null {
  const within = (index: number) => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case "ArrowDown":
      return within(from + 1);
    case "ArrowUp":
      return within(from - 1);
    case "PageDown":
      return within(from + PAGE);
    case "PageUp":
      return within(from - PAGE);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
