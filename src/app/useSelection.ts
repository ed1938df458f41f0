import { useEffect } from "react";
import type { Passage, Timeline, TimelineEvent } from "../model/timeline";
import { lookupOf } from "../select/lookup";
import { addProblem } from "../store/notices";
import { useViewStore } from "../store/viewStore";

export type Selection = { readonly event: TimelineEvent | null; readonly passage: Passage | null };

/** What of the view's selection this timeline has. What it lacks is told once and leaves the view. */
export function useSelection(timeline: Timeline | undefined): Selection {
  const eventId = useViewStore((state) => state.view.event);
  const passageId = useViewStore((state) => state.view.passage);
  const lookup = timeline && lookupOf(timeline);
  const event = lookup?.events.get(eventId ?? "") ?? null;
  const passage = lookup?.passages.get(passageId ?? "") ?? null;
  const eventGone = lookup !== undefined && eventId !== null && event === null;
  const passageGone = lookup !== undefined && passageId !== null && passage === null;
  useEffect(() => {
    if (eventGone) tellGone("event", eventId);
    if (passageGone) tellGone("passage", passageId);
  }, [eventGone, passageGone, eventId, passageId]);
  return { event, passage };
}

function tellGone(what: "event" | "passage", id: string | null): void {
  const article = what === "event" ? "an event" : "a passage";
  addProblem(`It names ${article} that is not in this timeline: “${id}”.`);
  useViewStore.getState().change({ [what]: null }, "replace");
}
