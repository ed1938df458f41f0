/** How what is on the screen compares with the server's: told in a line of its own, never acted on unasked. */
import { create } from "zustand";

type Freshness = {
  /** Since when the data shown have been kept in this browser, as ISO 8601; null if they are the server's of now. */
  readonly offlineSince: string | null;
  /** The server has another timeline than the one shown; loads it. */
  readonly loadChanged: (() => void) | null;
  /** A newer Readout is ready to take over. */
  readonly newVersion: boolean;
};

const fresh: Freshness = { offlineSince: null, loadChanged: null, newVersion: false };

export const useFreshness = create<Freshness>()(() => fresh);

/** Says what has been found out. */
export function tellFreshness(found: Partial<Freshness>): void {
  useFreshness.setState(found);
}
