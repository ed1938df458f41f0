/** The one cache of what is fetched. Files are static: they go stale only when told (`readout:timeline-changed`). */
import { QueryClient } from "@tanstack/react-query";

/** A client for the page, or a fresh one for a test. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: false,
      },
    },
  });
}
