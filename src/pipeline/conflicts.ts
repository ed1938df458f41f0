/** Claims of different events that cannot both hold. */
import type { Claim, Conflict } from "../model/timeline.ts";
import { checkKnown } from "./checks.ts";
import { type At, inside, type Problems } from "./problems.ts";
import { readEach, readList } from "./readWritten.ts";
import { writtenConflictSchema } from "./written.ts";

/**
 * Compiles `conflicts:`; `claims` are all claims of the timeline, by id. While some file of events cannot be read they are
 * not `complete`, and no claim is called unknown.
 */
export function compileConflicts(
  raw: unknown,
  at: At,
  claims: ReadonlyMap<string, Claim>,
  complete: boolean,
  problems: Problems,
): Conflict[] {
  const list = readList(raw, at, problems);
  return readEach(writtenConflictSchema, list, at, problems).map((written) => {
    const place = inside(written.at, "claims");
    if (!complete) return written.value;
    for (const [index, id] of written.value.claims.entries())
      checkKnown(id, claims, "unknown-claim", inside(place, index), problems);
    checkApart(written.value.claims, claims, place, problems);
    return written.value;
  });
}

function checkApart(
  ids: readonly string[],
  claims: ReadonlyMap<string, Claim>,
  at: At,
  problems: Problems,
): void {
  if (ids.length < 2) {
    problems.error(at, "bad-value", "a conflict needs at least two claims");
    return;
  }
  const events = new Set(ids.map((id) => claims.get(id)?.event ?? id));
  if (events.size > 1) return;
  const advice = "claims of one event and one attribute are compared by themselves";
  problems.warning(at, "conflict-within-event", "all these claims are of one event", advice);
}
