/** What events say of each other: no loops, and no order against the dates. */
import type { TimelineEvent } from "../model/timeline.ts";
import type { CompiledEvent } from "./events.ts";
import { inside, type Problems } from "./problems.ts";

/** Reports loops of `partOf` and `after`, once each, and events said to follow later ones. */
export function checkLinks(compiled: readonly CompiledEvent[], problems: Problems): void {
  const byId = new Map(compiled.map((one) => [one.event.id, one]));
  reportLoops(byId, "partOf", ({ partOf }) => (partOf === undefined ? [] : [partOf]), problems);
  reportLoops(byId, "after", ({ after }) => after ?? [], problems);
  for (const one of compiled) checkAfter(one, byId, problems);
}

type ById = ReadonlyMap<string, CompiledEvent>;
type Next = (event: TimelineEvent) => readonly string[];

function reportLoops(byId: ById, key: "partOf" | "after", next: Next, problems: Problems): void {
  const reported = new Set<string>();
  for (const id of [...byId.keys()].sort()) {
    const loop = loopFrom(id, byId, next);
    const at = byId.get(id)?.at;
    if (loop === null || at === undefined || reported.has(id)) continue;
    for (const member of loop) reported.add(member);
    const code = key === "partOf" ? "part-of-loop" : "after-loop";
    problems.error(inside(at, key), code, `“${key}” runs in a loop: ${[...loop, id].join(" → ")}`);
  }
}

/** The way from an event back to itself, or null. */
function loopFrom(id: string, byId: ById, next: Next): string[] | null {
  const ways: string[][] = [[id]];
  const seen = new Set<string>();
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    const event = byId.get(way.at(-1) ?? "")?.event;
    for (const follower of event === undefined ? [] : next(event)) {
      if (follower === id) return way;
      if (seen.has(follower)) continue;
      seen.add(follower);
      ways.push([...way, follower]);
    }
  }
  return null;
}

function checkAfter({ event, at }: CompiledEvent, byId: ById, problems: Problems): void {
  for (const [index, id] of (event.after ?? []).entries()) {
    const before = byId.get(id)?.event;
    if (before?.start == null || event.end === null || event.end > before.start) continue;
    const message = `it is said to come after “${id}” (${before.date}), but its date is ${event.date}`;
    problems.error(inside(at, "after", index), "after-contradicts-date", message);
  }
}
