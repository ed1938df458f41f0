/**
 * Where the money goes: a total, its parts one after the other, and what the reports leave open.
 *
 *   95 in all        ████████████████████
 *   61 for Ukraine   ████████████
 *    8 for Taiwan                ██
 *   26 not accounted for           ┄┄┄┄┄┄
 */
import { unaccounted } from "../evidence/amounts.ts";
import type { Amount } from "../model/timeline.ts";
import { type MoneyScale, moneyScale } from "./valueWords.ts";

export type WaterfallRow = {
  readonly key: string;
  readonly kind: "total" | "part" | "open";
  readonly value: number;
  readonly purpose: string;
  /** Passage ids; none for what is computed. */
  readonly passages: readonly string[];
  /** Fractions of the width. */
  readonly from: number;
  readonly to: number;
};

export type Waterfall = {
  readonly key: string;
  readonly scale: MoneyScale;
  readonly rows: readonly WaterfallRow[];
};

/** One waterfall per total, and one bar each for amounts that no total of their currency holds. */
export function waterfalls(amounts: readonly Amount[]): Waterfall[] {
  const breakdowns = new Map(unaccounted(amounts).map((sum) => [sum.total.id, sum]));
  const held = ({ of, currency, kind }: Amount) =>
    kind === "part" && breakdowns.get(of ?? "")?.total.currency === currency;
  return amounts
    .filter((amount) => !held(amount))
    .map((head) => {
      const sum = breakdowns.get(head.id);
      return waterfall(head, (sum?.parts ?? []).filter(held), sum?.unaccounted ?? 0);
    });
}

function waterfall(head: Amount, parts: readonly Amount[], open: number): Waterfall {
  const width = Math.max(head.value, head.value - open, Number.MIN_VALUE);
  const rows = [row(head, head.kind, 0, width)];
  let from = 0;
  for (const part of parts) {
    rows.push(row(part, "part", from, width));
    from += part.value;
  }
  if (parts.length > 0 && open > 0) rows.push(openRow(head, open, from, width));
  return { key: head.id, scale: moneyScale(head.value, head.currency), rows };
}

function row(
  { id, value, purpose, passages }: Amount,
  kind: "total" | "part",
  from: number,
  width: number,
): WaterfallRow {
  const span = { from: from / width, to: (from + value) / width };
  return { key: id, kind, value, purpose, passages, ...span };
}

/** Computed, never stored: what no part accounts for. */
function openRow(head: Amount, value: number, from: number, width: number): WaterfallRow {
  return {
    key: `${head.id} open`,
    kind: "open",
    value,
    purpose: "not accounted for in these reports",
    passages: [],
    from: from / width,
    to: 1,
  };
}
