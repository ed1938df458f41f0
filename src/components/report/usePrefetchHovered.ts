import { useEffect } from "react";
import type { Timeline } from "../../model/timeline";
import { usePrefetchDocument } from "../../queries/documentText";
import { lookupOf } from "../../select/lookup";
import { documentsOf } from "../../select/sharedGround";
import { useViewStore } from "../../store/viewStore";

/**
 * Fetches the reports of the event under the pointer, so that a click finds them there. Listens to the store without
 * rendering anything again.
 */
export function usePrefetchHovered(timeline: Timeline): void {
  const prefetch = usePrefetchDocument();
  useEffect(
    () =>
      useViewStore.subscribe(({ hovered }, before) => {
        const event = lookupOf(timeline).events.get(hovered ?? "");
        if (hovered !== before.hovered && event !== undefined)
          documentsOf(event, timeline).forEach(prefetch);
      }),
    [timeline, prefetch],
  );
}
