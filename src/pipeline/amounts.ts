/** The sums of one event. */
import { unaccounted } from "../evidence/amounts.ts";
import type { Amount } from "../model/timeline.ts";
import { checkCurrency, checkId, checkKnown, checkUnique } from "./checks.ts";
import type { Context } from "./context.ts";
import { type EventPassages, passageByKey } from "./passages.ts";
import { type At, inside, type Problems } from "./problems.ts";
import type { Written } from "./readWritten.ts";
import type { WrittenAmount, WrittenEvent } from "./written.ts";

/** Compiles `amounts:` of one event; keys of passages become ids. */
export function compileAmounts(
  { value, at }: Written<WrittenEvent>,
  passages: EventPassages,
  context: Context,
): Amount[] {
  const written = value.amounts ?? [];
  const totals = new Set(written.filter(({ kind }) => kind === "total").map(({ id }) => id));
  const seen = new Map<string, At>();
  const amounts = written.map((amount, index) => {
    const place = inside(at, "amounts", index);
    checkAmount(amount, totals, seen, place, context.problems);
    return makeAmount(amount, passages, inside(place, "passages"), context);
  });
  warnIfPartsExceed(amounts, inside(at, "amounts"), context.problems);
  return amounts;
}

function checkAmount(
  { id, kind, of, currency }: WrittenAmount,
  totals: ReadonlySet<string>,
  seen: Map<string, At>,
  at: At,
  problems: Problems,
): void {
  checkId(id, inside(at, "id"), problems);
  checkUnique(id, seen, inside(at, "id"), problems);
  checkCurrency(currency, inside(at, "currency"), problems);
  if (of !== undefined) checkKnown(of, totals, "unknown-amount", inside(at, "of"), problems);
  else if (kind === "part")
    problems.error(
      inside(at, "of"),
      "missing-key",
      `“of” is missing: of which total is “${id}” a part?`,
    );
}

function makeAmount(
  { id, kind, of, value, currency, purpose, passages: keys }: WrittenAmount,
  passages: EventPassages,
  at: At,
  context: Context,
): Amount {
  const ids = keys.flatMap((key, index) => {
    const passage = passageByKey(key, passages, inside(at, index), context);
    return passage === null ? [] : [passage.id];
  });
  return { id, kind, of, value, currency, purpose, passages: ids };
}

function warnIfPartsExceed(amounts: readonly Amount[], at: At, problems: Problems): void {
  for (const { total, unaccounted: rest } of unaccounted(amounts)) {
    if (rest >= 0) continue;
    const message = `the parts of “${total.id}” exceed it by ${-rest} ${total.currency}`;
    problems.warning(inside(at, amounts.indexOf(total)), "parts-exceed-total", message);
  }
}
