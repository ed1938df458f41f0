/** While developing, a recompiled timeline is fetched anew; the view stays as it is. */
import type { QueryClient } from "@tanstack/react-query";
import { documentKey } from "./documentText";
import { timelineKey } from "./timeline";

/** Listens for the dev server's word that timelines changed; does nothing in the built app. */
export function refetchOnRecompile(client: QueryClient): void {
  import.meta.hot?.on("readout:timeline-changed", () => {
    void client.invalidateQueries({ queryKey: timelineKey });
    void client.invalidateQueries({ queryKey: documentKey });
  });
}
