/** The files that the arguments of `readout extract` mean: files, folders, and patterns where no shell resolves them. */
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** In a folder these are taken for reports; a file named by itself is read whatever its ending. */
const endings = /\.(?:txt|text|md|html?|xhtml)$|^[^.]+$/i;
const readEndings = ".txt, .text, .md, .html, .htm, .xhtml";

/** What is to be told of a file or folder: `failed` that nothing came of it, `noted` what the reader should know. */
export type Told = {
  readonly failed: (file: string, message: string) => void;
  readonly noted: (file: string, message: string) => void;
};

/** What means the standard input where a file is named. */
export const standardInput = "-";

/** Paths as given, folders (with those in them) and patterns replaced by their reports, hidden ones left out; sorted, each once. */
export async function filesOf(paths: readonly string[], told: Told): Promise<string[]> {
  const found: string[] = [];
  for (const one of paths) found.push(...(await filesAt(one, told)));
  const byPlace = new Map(found.map((file) => [path.resolve(file), file]));
  return [...byPlace.values()].sort();
}

async function filesAt(one: string, told: Told): Promise<string[]> {
  if (one === standardInput) return [one];
  const kind = await kindOf(one);
  if (kind === "folder") return inFolder(one, told);
  return kind === null && /[*?]/.test(path.basename(one)) ? matching(one, told) : [one];
}

async function kindOf(file: string): Promise<"file" | "folder" | null> {
  return stat(file).then(
    (entry) => (entry.isDirectory() ? "folder" : "file"),
    () => null,
  );
}

async function inFolder(folder: string, told: Told): Promise<string[]> {
  const files = await reportsBelow(folder, told);
  if (files?.length === 0) told.failed(folder, `holds no report (${readEndings})`);
  return files ?? [];
}

/** The reports of a folder and of those in it; null if it cannot be read, which is told. */
async function reportsBelow(folder: string, told: Told): Promise<string[] | null> {
  const entries = await entriesOf(folder);
  if (entries === null) {
    told.failed(folder, "the folder cannot be read: look at its permissions");
    return null;
  }
  const shown = await withoutFolders(folder, entries);
  noteOthers(folder, shown, told);
  const files = shown.filter((name) => endings.test(name)).map((name) => path.join(folder, name));
  for (const name of foldersOf(entries))
    files.push(...((await reportsBelow(path.join(folder, name), told)) ?? []));
  return files;
}

function noteOthers(folder: string, names: readonly string[], { noted }: Told): void {
  const others = names.filter((name) => !endings.test(name));
  if (others.length === 0) return;
  noted(
    folder,
    `left out: ${listed(others)} (of a folder, ${readEndings} are read; name a file to have it read)`,
  );
}

/** Folders within a folder, in order. Links are not followed, as they may lead back; packages hold no reports. */
function foldersOf(entries: readonly Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .filter((name) => name !== "node_modules")
    .sort();
}

/** Windows leaves `reports/*.txt` to the program. */
async function matching(pattern: string, { failed }: Told): Promise<string[]> {
  const { dir, base } = path.parse(pattern);
  const wanted = new RegExp(
    `^${base
      .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "[^]*")
      .replaceAll("?", "[^]")}$`,
  );
  const names = await withoutFolders(dir, (await entriesOf(dir || ".")) ?? []);
  const files = names.filter((name) => wanted.test(name));
  if (files.length === 0) failed(pattern, "there is no such file");
  return files.map((name) => path.join(dir, name));
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  return readdir(folder, { withFileTypes: true }).catch(() => null);
}

/** Names in order; hidden ones and folders left out, links that lead nowhere kept, so that they are told of. */
async function withoutFolders(folder: string, entries: readonly Dirent[]): Promise<string[]> {
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.isDirectory()) continue;
    const linked = entry.isSymbolicLink() ? await kindOf(path.join(folder, entry.name)) : "file";
    if (linked !== "folder") names.push(entry.name);
  }
  return names.sort();
}

function listed(names: readonly string[]): string {
  const [shown, more] = [names.slice(0, 5).join(", "), names.length - 5];
  return more > 0 ? `${shown} and ${more} more` : shown;
}
