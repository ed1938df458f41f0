/** The timeline in view: the first of the index, one by id, or a file of this site by path. */
import { useQuery } from "@tanstack/react-query";
import { type Timeline, timelineSchema } from "../model/timeline";
import { fetchText, resolveAddress } from "./fetchFile";
import { LoadError } from "./loadError";

/** A timeline and where it came from; document texts are relative to that. */
export type LoadedTimeline = { readonly timeline: Timeline; readonly address: string };

async function loadTimeline(id: string | null): Promise<LoadedTimeline> {
  const address = resolveAddress(`timelines/${id ?? "us-china"}/timeline.json`);
  const text = await fetchText(address);
  const parsed = timelineSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new LoadError("invalid", address.pathname, parsed.error.message);
  return { timeline: parsed.data, address: address.href };
}

/** Loads the timeline named by the view. */
export function useTimeline(id: string | null) {
  return useQuery({ queryKey: ["timeline", id], queryFn: () => loadTimeline(id) });
}
