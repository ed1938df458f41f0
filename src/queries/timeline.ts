/** The timeline in view: the first of the index, one by id, or a file of this site by path. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Result } from "../model/result";
import type { Timeline } from "../model/timeline";
import { checkTimeline, shapeTimeline, type TimelineProblem } from "../model/upgrade";
import { timelineReference } from "../view/timelineReference";
import { decodeText, fetchFile, resolveAddress } from "./fetchFile";
import { MOST_BYTES } from "./limits";
import { LoadError } from "./loadError";
import { parseJson } from "./parseJson";
import { retrying } from "./retrying";
import { loadTimelineIndex } from "./timelineIndex";

/** A timeline, where it came from (the addresses of its texts are relative to that), and the file's bytes. */
export type LoadedTimeline = {
  readonly timeline: Timeline;
  readonly address: string;
  readonly bytes: ArrayBuffer;
  /** Since when it has been kept by the service worker, as ISO 8601; null if it is the server's of now. */
  readonly keptSince: string | null;
};

/** All that is fetched for timelines stands under this key. */
export const timelineKey = ["timeline"] as const;

/** Loads the timeline the view names; null is the first there is. */
export function useTimeline(reference: string | null) {
  return useQuery(timelineQuery(reference));
}

/** For the cache outside of what is drawn: `client.fetchQuery`, `client.getQueryData(….queryKey)`. */
export function timelineQuery(reference: string | null) {
  return queryOptions<LoadedTimeline, Error>({
    queryKey: [...timelineKey, reference],
    queryFn: ({ signal }) => loadTimeline(reference, signal),
    ...retrying,
  });
}

/** Loads one timeline, or throws a `LoadError`. */
export async function loadTimeline(
  reference: string | null,
  signal?: AbortSignal,
): Promise<LoadedTimeline> {
  return readTimelineAt(resolveAddress(await pathOf(reference, signal)), { signal });
}

/** Loads the timeline at an address, or throws a `LoadError`; `cache` as for `fetch`. */
export async function readTimelineAt(
  address: URL,
  options: { readonly signal?: AbortSignal; readonly cache?: RequestCache } = {},
): Promise<LoadedTimeline> {
  const most = MOST_BYTES.timeline;
  const { bytes, keptSince } = await fetchFile(address, { ...options, most });
  const timeline = await readTimelineFile(decodeText(bytes), address);
  return { timeline, address: address.href, bytes, keptSince };
}

async function pathOf(reference: string | null, signal?: AbortSignal): Promise<string> {
  const named = reference === null ? await firstTimeline(signal) : timelineReference(reference);
  if (named === null) throw new LoadError("bad-address", String(reference), "not a timeline");
  if (named.kind === "id") return `timelines/${encodeURIComponent(named.id)}/timeline.json`;
  return named.path.endsWith(".json")
    ? named.path
    : `${named.path.replace(/\/$/, "")}/timeline.json`;
}

async function firstTimeline(signal?: AbortSignal) {
  const [first] = await loadTimelineIndex(signal);
  if (!first) throw new LoadError("missing", "timelines/index.json", "the list is empty");
  return timelineReference(first.id);
}

/** In steps, so that the page answers between them. */
async function readTimelineFile(text: string, address: URL): Promise<Timeline> {
  const shaped = accepted(shapeTimeline(parseJson(text, address)), address);
  await breath();
  const timeline = accepted(checkTimeline(shaped), address);
  await breath();
  return timeline;
}

function accepted(read: Result<Timeline, TimelineProblem>, address: URL): Timeline {
  if (read.ok) return read.value;
  const { kind, problem, remedy } = read.error;
  const known = kind === "other-version" ? kind : "invalid";
  throw new LoadError(known, address.pathname, problem, remedy);
}

/** Lets the browser do what waits, a click or a frame. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
