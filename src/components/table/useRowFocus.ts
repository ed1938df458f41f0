import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { TimelineEvent } from "../../model/timeline";

/** What of a row can hold focus: the box that chooses it, the title that opens it. */
export type RowControl = "choose" | "open";

/** Rows a press of Page Up or Page Down goes. */
const PAGE = 10;

type Request = {
  readonly rows: readonly TimelineEvent[];
  readonly table: RefObject<HTMLTableElement | null>;
  readonly selected: string | null;
};

export type RowFocus = {
  /** Index of the one row whose controls Tab reaches, −1 without rows. */
  readonly current: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** A row got focus, by whatever means. */
  readonly onFocus: (id: string) => void;
};

/**
 * One row of the table is a stop for Tab; up, down, Home and End go from there. The row is known by its event, so that
 * focus goes with it when the order changes; when it goes, focus goes to the table.
 */
export function useRowFocus({ rows, table, selected }: Request): RowFocus {
  const [id, setId] = useState<string | null>(null);
  const [follows, setFollows] = useState(selected);
  if (follows !== selected) {
    setFollows(selected);
    if (selected !== null) setId(selected);
  }
  const wanted = useRef<RowControl | null>(null);
  const current = placeOf(rows, id ?? selected);
  const wasInside = table.current?.contains(document.activeElement) === true;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when other rows are shown
  useLayoutEffect(() => {
    if (!wasInside || !isLost()) return;
    if (rows.some((row) => row.id === id)) wanted.current = "open";
    else table.current?.focus({ preventScroll: true });
  }, [rows]);
  useLayoutEffect(() => {
    const control = wanted.current;
    const row = rows[current];
    if (control === null || row === undefined) return;
    const element = controlOf(table.current, row.id, control);
    if (element === null) return;
    wanted.current = null;
    element.focus();
  });
  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const control =
        event.target instanceof HTMLElement ? event.target.dataset.control : undefined;
      if (control === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = targetOf(event.key, current, rows.length);
      if (target === null) return;
      event.preventDefault();
      if (target === current) return;
      wanted.current = control === "choose" ? "choose" : "open";
      setId(rows[target]?.id ?? null);
    },
    [rows, current],
  );
  return { current, onKeyDown, onFocus: setId };
}

function placeOf(rows: readonly TimelineEvent[], id: string | null): number {
  const found = id === null ? -1 : rows.findIndex((row) => row.id === id);
  return found < 0 ? Math.min(0, rows.length - 1) : found;
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
