/** Finds and reads the timeline that a picture is to be made of. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Timeline } from "../../model/timeline.ts";
import { readTimeline } from "../../model/upgrade.ts";
import { closest } from "../../pipeline/similar.ts";
import { InputError } from "../usageError.ts";

/** As much as a browser would take. */
const MOST_BYTES = 200_000_000;

export type TimelineFile = {
  readonly timeline: Timeline;
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string;
};

/** `given` is a timeline.json, a folder that holds one, or the id of a collection below `timelines`. */
export async function readTimelineFile(given: string, timelines: string): Promise<TimelineFile> {
  const file = await find(given, timelines);
  const bytes = await readFile(file);
  const json = parse(bytes, file);
  const read = readTimeline(json);
  if (!read.ok) throw new InputError(`${file}: ${read.error.problem} ${read.error.remedy}`);
  return { timeline: read.value, sha256: createHash("sha256").update(bytes).digest("hex") };
}

async function find(given: string, timelines: string): Promise<string> {
  const places = [given, path.join(given, "timeline.json")];
  if (/^[^/\\]+$/.test(given)) places.push(path.join(timelines, given, "timeline.json"));
  for (const place of places) {
    const found = await stat(place).catch(() => null);
    if (found?.isFile() !== true) continue;
    if (found.size <= MOST_BYTES) return place;
    throw new InputError(`${place} is larger than ${MOST_BYTES / 1e6} MB. Split its collection.`);
  }
  const ids = await readdir(timelines).catch(() => []);
  const near = closest(
    path.basename(path.resolve(given)),
    ids.filter((id) => !id.includes(".")),
  );
  const hint = near === null ? "" : ` Did you mean the id ${near}?`;
  throw new InputError(
    `There is no timeline at ${places.join(", ")}.${hint} Compile the collection first (readout compile), or name a timeline.json.`,
  );
}

function parse(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${file} is not JSON: ${reason}. Compile its collection again (readout compile), or get the file anew.`,
    );
  }
}
