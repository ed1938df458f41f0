/**
 * The order of a timeline: by start, and within one start what `after` says, wholes before their parts, then by id.
 * A date with an open start comes first, undated events last.
 */
import type { TimelineEvent } from "../model/timeline.ts";

/** Sorts events; a loop of `after` (reported elsewhere) is broken at its smallest id. */
export function inOrder(events: readonly TimelineEvent[]): TimelineEvent[] {
  const groups = new Map<number, TimelineEvent[]>();
  for (const event of events) {
    const group = groups.get(startKey(event));
    if (group === undefined) groups.set(startKey(event), [event]);
    else group.push(event);
  }
  const keys = [...groups.keys()].sort((a, b) => (a < b ? -1 : Number(a > b)));
  return keys.flatMap((key) => withinGroup(groups.get(key) ?? []));
}

function startKey({ date, start }: TimelineEvent): number {
  return date === null ? Infinity : (start ?? -Infinity);
}

/** Takes, again and again, the smallest id of those whose predecessors are all taken (Kahn 1962). */
function withinGroup(group: readonly TimelineEvent[]): TimelineEvent[] {
  const left = new Map([...group].sort(byId).map((event) => [event.id, event]));
  const sorted: TimelineEvent[] = [];
  while (left.size > 0) {
    const candidates = [...left.values()];
    const next = candidates.find((event) => !waits(event, left)) ?? candidates[0];
    if (next === undefined) break;
    left.delete(next.id);
    sorted.push(next);
  }
  return sorted;
}

function waits(event: TimelineEvent, left: ReadonlyMap<string, TimelineEvent>): boolean {
  return predecessors(event).some((id) => id !== event.id && left.has(id));
}

function predecessors({ after = [], partOf }: TimelineEvent): string[] {
  return partOf === undefined ? after : [...after, partOf];
}

function byId(a: TimelineEvent, b: TimelineEvent): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
