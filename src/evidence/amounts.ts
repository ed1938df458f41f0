/** What the parts of a sum leave over. Computed, never stored: reports name parts, not what is missing. */
import type { Amount } from "../model/timeline.ts";

export type AmountBreakdown = {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /** Total less its parts, in the total's currency; negative if the parts exceed it. */
  readonly unaccounted: number;
};

/**
 * Each total with its parts and what they leave of it, in the order given. Parts in another currency are listed but
 * cannot be subtracted.
 */
export function unaccounted(amounts: readonly Amount[]): AmountBreakdown[] {
  return amounts
    .filter(({ kind }) => kind === "total")
    .map((total) => {
      const parts = amounts.filter(({ kind, of }) => kind === "part" && of === total.id);
      const counted = parts.filter(({ currency }) => currency === total.currency);
      const sum = counted.reduce((rest, { value }) => rest - value, total.value);
      return { total, parts, unaccounted: sum };
    });
}
