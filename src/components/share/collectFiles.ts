import type { QueryClient } from "@tanstack/react-query";
import { loadAllTexts } from "../../queries/documentText";
import { timelineQuery } from "../../queries/timeline";
import { useViewStore } from "../../store/viewStore";

export type TimelineFiles = {
  /** The bytes of timeline.json, unchanged. */
  readonly timeline: ArrayBuffer;
  /** Texts of all reports, with their address relative to it. */
  readonly reports: readonly (readonly [address: string, text: string])[];
};

/** All files of the timeline on the screen; null if one of them could not be fetched. */
export async function collectFiles(client: QueryClient): Promise<TimelineFiles | null> {
  const reference = useViewStore.getState().view.timeline;
  try {
    const { timeline, address, bytes } = await client.fetchQuery(timelineQuery(reference));
    const { documents } = timeline;
    const texts = await loadAllTexts(client, address, documents);
    const reports = documents.map(({ text }, at) => [text, texts[at]?.text ?? ""] as const);
    return { timeline: bytes, reports };
  } catch {
    return null;
  }
}
