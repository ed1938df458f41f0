/** Reads the folders of `data/` into memory, as the compiler takes them. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Compilation, compileCollection } from "../pipeline/compile.ts";

export type CompiledFolder = Compilation & {
  /** Name of the folder. */
  readonly name: string;
  /** What stands before paths in its diagnostics: `data/us-china/`. */
  readonly root: string;
};

/** Names of the folders in `data` that hold a collection.yaml, or look as if they should; sorted. */
export async function collectionNames(data: string): Promise<string[]> {
  const entries = await readdir(data, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
  return folders.map(({ name }) => name).sort();
}

/** Reads and compiles one folder; throws if it cannot be read at all. */
export async function compileFolder(folder: string): Promise<CompiledFolder> {
  const root = `${path.relative(process.cwd(), folder) || "."}/`.replaceAll(path.sep, "/");
  const files = await readFiles(folder);
  return { name: path.basename(folder), root, ...compileCollection({ root, files, sha256 }) };
}

async function readFiles(folder: string): Promise<Map<string, string | null>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(ya?ml|txt)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(paths.map(async (file) => decode(await readFile(file))));
  const relative = (file: string) => path.relative(folder, file).replaceAll(path.sep, "/");
  return new Map(paths.map((file, index) => [relative(file), texts[index] ?? null]));
}

/** The text byte for byte, a byte order mark included; null if it is not UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
