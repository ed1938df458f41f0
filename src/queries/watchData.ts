/**
 * Watches whether the data on the screen are still the server's: when the network comes back, when one returns to the
 * page, and now and then while what is shown was kept from before.
 */
import type { QueryClient } from "@tanstack/react-query";
import { tellFreshness } from "../store/freshness";
import { type LoadedTimeline, readTimelineAt, timelineKey } from "./timeline";

/** How often to ask while the data shown are older ones, ms. */
const ASK_EVERY_MS = 20_000;
/** Returning to the page asks at most this often, ms. */
const REST_MS = 60_000;

/** Watches what is shown under a reference until it is called off. */
export function watchData(
  client: QueryClient,
  reference: string | null,
  shown: LoadedTimeline,
  signal: AbortSignal,
): void {
  tellFreshness({ offlineSince: shown.keptSince, loadChanged: null });
  let asked = Date.now();
  let older = shown.keptSince !== null;
  const ask = async () => {
    asked = Date.now();
    const found = await freshOne(shown, signal);
    if (found === null || signal.aborted) return;
    older = found.keptSince !== null;
    tellFreshness({
      offlineSince: found.keptSince,
      ...(older ? {} : { loadChanged: sameBytes(found, shown) ? null : load(found) }),
    });
  };
  const load = (found: LoadedTimeline) => () =>
    client.setQueryData([...timelineKey, reference], found);
  const timer = setInterval(() => older && void ask(), ASK_EVERY_MS);
  const returned = () => {
    if (document.visibilityState === "visible" && Date.now() - asked > REST_MS) void ask();
  };
  window.addEventListener("online", ask, { signal });
  window.addEventListener("offline", ask, { signal });
  document.addEventListener("visibilitychange", returned, { signal });
  signal.addEventListener("abort", () => clearInterval(timer));
}

/** What the server has now, or was kept; null where neither answers, or not with a timeline. */
async function freshOne(
  { address }: LoadedTimeline,
  signal: AbortSignal,
): Promise<LoadedTimeline | null> {
  try {
    return await readTimelineAt(new URL(address), { signal, cache: "no-cache" });
  } catch {
    return null;
  }
}

function sameBytes(one: LoadedTimeline, other: LoadedTimeline): boolean {
  const [a, b] = [new Uint8Array(one.bytes), new Uint8Array(other.bytes)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
