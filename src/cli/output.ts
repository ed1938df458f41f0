/**
 * What `readout compile` publishes, and how it is put in place:
 *
 *   timelines/index.json  timelines/<id>/timeline.json  timelines/<id>/documents/<id>.txt  schema/timeline.schema.json
 */
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod/mini";
import { type Timeline, timelineSchema } from "../model/timeline.ts";

/** Contents by path, relative to the folder that is published. */
export type Output = ReadonlyMap<string, string>;

export type Publishable = {
  readonly timeline: Timeline;
  readonly texts: ReadonlyMap<string, string>;
};

/** All files of a set of timelines; the same input gives the same bytes. */
export function outputOf(compiled: readonly Publishable[]): Output {
  const files = new Map<string, string>();
  for (const { timeline, texts } of compiled) {
    const folder = `timelines/${timeline.id}/`;
    for (const { id, text } of timeline.documents) files.set(folder + text, texts.get(id) ?? "");
    files.set(`${folder}timeline.json`, json(timeline));
  }
  files.set(
    "timelines/index.json",
    json({ timelines: compiled.map(({ timeline }) => entryOf(timeline)) }),
  );
  files.set("schema/timeline.schema.json", json(timelineJsonSchema()));
  return files;
}

function entryOf({ id, title, description, events, documents }: Timeline) {
  const starts = events.flatMap(({ start }) => start ?? []);
  const ends = events.flatMap(({ end }) => end ?? []);
  return {
    id,
    title,
    description,
    events: events.length,
    documents: documents.length,
    start: starts.length > 0 ? Math.min(...starts) : null,
    end: ends.length > 0 ? Math.max(...ends) : null,
  };
}

/** JSON Schema of timeline.json, made from the zod schema. */
export function timelineJsonSchema(): Record<string, unknown> {
  const title = "Readout timeline";
  return { title, ...z.toJSONSchema(timelineSchema, { target: "draft-2020-12" }) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/**
 * Puts files in place: everything is written beside its goal first and then renamed, so that a reader never sees half a
 * file; what is as it was is left alone. Files in `timelines/` that are no longer made are removed.
 * @returns how many files changed
 */
export async function publish(folder: string, output: Output): Promise<number> {
  const changed = await changedFiles(folder, output);
  const written: [temporary: string, goal: string][] = [];
  try {
    for (const [file, content] of changed) {
      const goal = path.join(folder, file);
      const temporary = `${goal}.${process.pid}.tmp`;
      written.push([temporary, goal]);
      await mkdir(path.dirname(goal), { recursive: true });
      await writeFile(temporary, content);
    }
    for (const [temporary, goal] of written) await rename(temporary, goal);
  } catch (error) {
    for (const [temporary] of written) await rm(temporary, { force: true });
    throw error;
  }
  return changed.length + (await removeStale(path.join(folder, "timelines"), folder, output));
}

async function changedFiles(folder: string, output: Output): Promise<[string, string][]> {
  const files = await Promise.all(
    [...output].map(async ([file, content]) => {
      const old = await readFile(path.join(folder, file), "utf8").catch(() => null);
      return old === content ? [] : [[file, content] satisfies [string, string]];
    }),
  );
  return files.flat();
}

async function removeStale(directory: string, folder: string, output: Output): Promise<number> {
  let removed = 0;
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const full = path.join(directory, entry.name);
    if (entry.isDirectory()) {
      removed += await removeStale(full, folder, output);
      await rmdir(full).catch(() => {}); // holds something still
    } else if (!output.has(path.relative(folder, full).replaceAll(path.sep, "/"))) {
      await rm(full);
      removed += 1;
    }
  }
  return removed;
}
