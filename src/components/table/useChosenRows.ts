import { useCallback, useMemo, useRef, useState } from "react";
import type { TimelineEvent } from "../../model/timeline";

export type ChosenRows = {
  /** Ids of the rows chosen, those the filters have taken away included. */
  readonly ids: ReadonlySet<string>;
  /** The rows chosen that are in the table, in its order. */
  readonly events: readonly TimelineEvent[];
  /** Chooses a row or drops it; `through` does the same to all between it and the one before. */
  readonly toggle: (id: string, through: boolean) => void;
  /** All or none. */
  readonly toggleAll: () => void;
};

/** Rows chosen for copying; apart from the selected event, and not part of the View. */
export function useChosenRows(rows: readonly TimelineEvent[]): ChosenRows {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const toggle = useCallback(
    (id: string, through: boolean) => {
      const touched = through ? between(rows, last.current, id) : [id];
      last.current = id;
      setIds((before) => withRows(before, touched, !before.has(id)));
    },
    [rows],
  );
  const toggleAll = useCallback(() => {
    const all = rows.map(({ id }) => id);
    setIds((before) => withRows(before, all, !all.every((id) => before.has(id))));
  }, [rows]);
  const events = useMemo(() => rows.filter(({ id }) => ids.has(id)), [rows, ids]);
  return useMemo(() => ({ ids, events, toggle, toggleAll }), [ids, events, toggle, toggleAll]);
}

function withRows(
  before: ReadonlySet<string>,
  touched: readonly string[],
  chosen: boolean,
): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of touched) {
    if (chosen) after.add(id);
    else after.delete(id);
  }
  return after;
}

/** From one row to another, both included; the second alone where the first has gone. */
function between(rows: readonly TimelineEvent[], from: string | null, to: string): string[] {
  const ends = [from, to].map((id) => rows.findIndex((row) => row.id === id));
  const [start = -1, end = -1] = ends.sort((a, b) => a - b);
  return start < 0 ? [to] : rows.slice(start, end + 1).map(({ id }) => id);
}
