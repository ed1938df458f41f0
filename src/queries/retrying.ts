/** How often what may pass is tried again, and when: a server that is restarted is back within seconds. */
import { isPassing } from "./loadError";

/** Tries after the first. */
const MORE_TRIES = 2;

/** For queries that read files: 0.3 s after the first failure, 0.9 s after the second; then the person decides. */
export const retrying = {
  retry: (failures: number, error: Error) => failures < MORE_TRIES && isPassing(error),
  retryDelay: (failures: number) => 300 * 3 ** failures,
  /** Offline, too, a request is tried: the service worker may have the answer. */
  networkMode: "always",
} as const;

/** After a failure, which try is under way: " (try 2 of 3)"; before, nothing. */
export function tryInWords(failures: number): string {
  return failures === 0 ? "" : ` (try ${Math.min(failures, MORE_TRIES) + 1} of ${MORE_TRIES + 1})`;
}
