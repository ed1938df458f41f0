/** The list of timelines published beside the app; a view that names none shows the first. */
import * as z from "zod/mini";
import { fetchText, resolveAddress } from "./fetchFile";
import { LoadError } from "./loadError";
import { parseJson } from "./parseJson";

const INDEX_PATH = "timelines/index.json";

const entrySchema = z.object({ id: z.string(), title: z.string() });
const indexSchema = z.object({ timelines: z.array(entrySchema) });

export type TimelineEntry = z.infer<typeof entrySchema>;

/** Loads the list, in its order. */
export async function loadTimelineIndex(signal?: AbortSignal): Promise<readonly TimelineEntry[]> {
  const address = resolveAddress(INDEX_PATH);
  const text = await fetchText(address, signal);
  const parsed = indexSchema.safeParse(parseJson(text, address));
  if (!parsed.success)
    throw new LoadError("invalid", address.pathname, z.prettifyError(parsed.error));
  return parsed.data.timelines;
}
