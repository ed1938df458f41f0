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

/** Paths as given, folders and patterns replaced by their reports (hidden files left out); sorted, each file once. */
export async function filesOf(paths: readonly string[], told: Told): Promise<string[]> {
  const found: string[] = [];
  for (const one of paths) found.push(...(await filesAt(one, told)));
  const byPlace = new Map(found.map((file) => [path.resolve(file), file]));
  return [...byPlace.values()].sort();
}

async function filesAt(one: string, told: Told): Promise<string[]> {
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

async function inFolder(folder: string, { failed, noted }: Told): Promise<string[]> {
  const entries = await entriesOf(folder);
  if (entries === null) failed(folder, "the folder cannot be read: look at its permissions");
  const shown = await withoutFolders(folder, entries ?? []);
  const others = shown.filter((name) => !endings.test(name));
  if (others.length > 0)
    noted(
      folder,
      `left out: ${listed(others)} (of a folder, ${readEndings} are read; name a file to have it read)`,
    );
  const files = shown.filter((name) => endings.test(name));
  if (entries !== null && files.length === 0)
    failed(folder, `holds no report (${readEndings}); folders within it are not looked into`);
  return files.map((name) => path.join(folder, name));
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
