/**
 * An extraction put in place as a collection's folder: whole or not at all, and never over anybody's work. A list of
 * what was written (`.extracted.json`, with checksums) tells a folder that only Readout wrote from one that was edited.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { InputError, UsageError } from "../usageError.ts";

const record = ".extracted.json";

/** The id of a collection is its folder's name, which must be one that links can hold. */
export function collectionId(folder: string): string {
  const id = folder.trim() === "" ? "" : path.basename(path.resolve(folder)); // "" would be the working folder
  if (/^[\p{L}\d][\p{L}\d._-]*$/u.test(id)) return id;
  throw new UsageError(
    `--out ${folder}: “${id}” cannot be the id of a collection; use letters, digits, “-”, “_” and “.”`,
  );
}

/** Fails if the folder (now at `place`) holds anything but what `extract` wrote there and nobody has touched since. */
export async function assureFree(folder: string, place = path.resolve(folder)): Promise<void> {
  const files = await filesIn(place);
  if (files === null)
    throw new InputError(`--out ${folder}: it is a file, not a folder; choose another name`);
  const written = await writtenBefore(place);
  for (const file of files) {
    if (file === record) continue;
    const sum = written.get(file);
    if (sum === undefined)
      throw new InputError(
        `--out ${folder}: it holds ${file}, which extract did not write; ${advice}`,
      );
    if (sum !== checksum(await readFile(path.join(place, file))))
      throw new InputError(
        `--out ${folder}: ${file} was changed since extract wrote it; ${advice}`,
      );
  }
}

const advice = "choose another folder, or move this one away. Nothing was written.";

/** Writes the files beside the folder and puts them in its place in one step. */
export async function writeCollection(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await assureFree(folder);
  const goal = path.resolve(folder);
  const beside = path.join(path.dirname(goal), `.${path.basename(goal)}.${process.pid}`); // hidden from compile
  const [fresh, old] = [`${beside}.tmp`, `${beside}.old`];
  const sums = Object.fromEntries([...files].map(([file, content]) => [file, checksum(content)]));
  try {
    await mkdir(path.dirname(goal), { recursive: true });
    await mkdir(fresh);
    for (const [file, content] of [
      ...files,
      [record, `${JSON.stringify({ files: sums }, null, 1)}\n`] as const,
    ]) {
      await mkdir(path.dirname(path.join(fresh, file)), { recursive: true });
      await writeFile(path.join(fresh, file), content);
    }
    await rename(goal, old).catch(ignoreMissing);
    await assureFree(goal, old); // what came in meanwhile is somebody's work too
    await rename(fresh, goal);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    await rename(old, goal).catch(() => {});
    if (error instanceof InputError) throw error;
    throw new InputError(
      `--out ${folder}: cannot be written (${error instanceof Error ? error.message : error})`,
    );
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function checksum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

/** All files below a folder; none if it is not there, null if it is no folder. */
async function filesIn(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"),
      );
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT" ? [] : null;
  }
}

async function writtenBefore(folder: string): Promise<Map<string, string>> {
  try {
    const { files } = JSON.parse(await readFile(path.join(folder, record), "utf8"));
    return new Map(Object.entries(files));
  } catch {
    return new Map();
  }
}
