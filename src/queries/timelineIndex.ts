/** The list of timelines published beside the app; a view that names none shows the first. */
import * as z from "zod/mini";
import { decodeText, fetchBytes, resolveAddress } from "./fetchFile";
import { MOST_BYTES } from "./limits";
import { LoadError } from "./loadError";
import { parseJson } from "./parseJson";

const INDEX_PATH = "timelines/index.json";

const entrySchema = z.object({
  id: z.string().check(z.maxLength(500)),
  title: z.string().check(z.maxLength(10_000)),
});
const indexSchema = z.object({ timelines: z.array(entrySchema).check(z.maxLength(10_000)) });

export type TimelineEntry = z.infer<typeof entrySchema>;

/** Loads the list, in its order. */
export async function loadTimelineIndex(signal?: AbortSignal): Promise<readonly TimelineEntry[]> {
  const address = resolveAddress(INDEX_PATH);
  const bytes = await fetchBytes(address, signal, MOST_BYTES.index);
  const parsed = indexSchema.safeParse(parseJson(decodeText(bytes), address));
  if (!parsed.success)
    throw new LoadError("invalid", address.pathname, z.prettifyError(parsed.error));
  return parsed.data.timelines;
}
