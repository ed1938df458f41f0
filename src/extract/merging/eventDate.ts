/** The date an event carries, out of all that its tellings say. */

import { grouped } from "../../evidence/lists.ts";
import { DAY_MS } from "../../model/calendar.ts";
import type { EventStatus } from "../../model/timeline.ts";
import type { Profile } from "./profile.ts";
import type { Telling } from "./telling.ts";
import {
  daysFrom,
  daysOf,
  dayText,
  finer,
  publishedOf,
  relate,
  type When,
  whenOf,
} from "./when.ts";

/**
 * The date of most reports that state one; a coarser date counts for every finer one it holds. A visit told by its days
 * lasts from the first to the last of them.
 */
export function dateOf({ tellings, family }: Profile): When | null {
  const dated = tellings.filter(({ when }) => when !== null);
  const stated = dated.filter(({ when }) => when?.basis === "stated");
  const pool = stated.length > 0 ? stated : dated;
  if (family === "visit") return visitDays(bounded(pool));
  return mostTold(pool);
}

/** "Put off until September": no day of the trip, where another is told. */
function bounded(pool: readonly Telling[]): readonly Telling[] {
  const closed = pool.filter(({ when }) => when !== null && Number.isFinite(daysOf(when)));
  return closed.length > 0 ? closed : pool;
}

function mostTold(pool: readonly Telling[]): When | null {
  const dates = [...grouped(pool, ({ when }) => when?.edtf ?? "").values()];
  let [best, most]: [When | null, number] = [null, 0];
  for (const [first] of dates) {
    const when = first?.when ?? null;
    if (when === null) continue;
    const votes = votesFor(when, pool);
    if (votes > most || (votes === most && finer(when, best) === when))
      [best, most] = [when, votes];
  }
  return best;
}

/** Reports whose dates hold this one or are it. */
function votesFor(when: When, pool: readonly Telling[]): number {
  const reports = pool
    .filter(({ when: other }) => other !== null && holds(other, when))
    .map(({ frame }) => frame.report);
  return new Set(reports).size;
}

function holds(outer: When, inner: When): boolean {
  return outer.edtf === inner.edtf || (outer.start <= inner.start && inner.end <= outer.end);
}

/** A visit's range if one is told, the closest one; else its told days, from the first to the last if they are near each other. */
function visitDays(pool: readonly Telling[]): When | null {
  const days = pool.flatMap(({ when }) => (when !== null && daysOf(when) === 1 ? [when] : []));
  const ranges = pool.flatMap(({ when }) => (when?.edtf.includes("/") ? [when] : []));
  const [range] = ranges.sort((a, b) => daysOf(a) - daysOf(b) || (a.edtf < b.edtf ? -1 : 1));
  if (range !== undefined && days.every((day) => relate(day, range) !== "apart")) return range;
  const start = Math.min(...days.map((day) => day.start));
  const end = Math.max(...days.map((day) => day.end));
  if (days.length < 2 || end - start <= DAY_MS || end - start > 8 * DAY_MS) return mostTold(pool);
  const [from, to] = [dayText(start), dayText(end - DAY_MS)];
  return from === null || to === null ? mostTold(pool) : whenOf(`${from}/${to}`, "inferred");
}

/**
 * First and last day. What is planned lies after the publication of the first report that tells of it: without a date it
 * is open from that day.
 */
export function spanOfDays(when: When | null, status: EventStatus, { tellings }: Profile) {
  const days = daysFrom(when);
  if (status !== "planned") return days;
  const published = tellings
    .flatMap(({ annotated }) => daysFrom(publishedOf(annotated.report)).start ?? [])
    .sort()[0];
  if (published === undefined) return days;
  if (days.start === null || days.start < published)
    return { start: published, end: days.end !== null && days.end < published ? null : days.end };
  return days;
}
