import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { LoadedTimeline } from "../queries/timeline";
import { savedPage } from "../store/savedPage";
import { whenDrawn } from "./whenDrawn";

/**
 * Keeps what is shown for the time without network, and watches whether it is still the server's. Begins when the first
 * picture stands, in a chunk of its own: a first visit waits for none of it. Where nothing could be shown, a newer
 * Readout may yet be found. While developing, and in a page saved as a file, nothing is kept.
 */
export function useOffline(
  reference: string | null,
  shown: LoadedTimeline | undefined,
  failed: boolean,
): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!import.meta.env.PROD || savedPage() !== null || (shown === undefined && !failed)) return;
    const stopping = new AbortController();
    const cancel = whenDrawn(async () => {
      const { keepOffline, startWorker, watchData } = await import("../queries/offline");
      if (stopping.signal.aborted) return;
      if (shown === undefined) return void startWorker();
      watchData(client, reference, shown, stopping.signal);
      await keepOffline(shown);
    });
    return () => {
      cancel();
      stopping.abort();
    };
  }, [client, reference, shown, failed]);
}
