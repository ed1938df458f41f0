import { useState } from "react";
import type { TimelineEvent } from "../../model/timeline";

export type CurrentRow = {
  /** Its index, −1 without rows. */
  readonly index: number;
  /** The event it is known by, also while the filters hide it. */
  readonly id: string | null;
  readonly set: (id: string | null) => void;
};

/**
 * The one row whose controls Tab reaches: the last that had focus or was selected, else the first. It is known by its
 * event, so that it stays the same when the order changes.
 */
export function useCurrentRow(rows: readonly TimelineEvent[], selected: string | null): CurrentRow {
  const [id, set] = useState(selected);
  const [followed, setFollowed] = useState(selected);
  if (followed !== selected) {
    setFollowed(selected);
    if (selected !== null) set(selected);
  }
  const found = rows.findIndex((row) => row.id === id);
  return { index: found < 0 ? Math.min(0, rows.length - 1) : found, id, set };
}
