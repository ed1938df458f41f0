/**
 * `npm run size`: what the page loads before its first picture, and what comes later, in
 * gzipped kB (1000 bytes). Reads dist/, so `npm run build` comes first.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The aim for JavaScript before the first picture. Printed, never asserted. */
const AIM_KB = 200;

/** A chunk in Vite's manifest, as far as it is read here. */
type Chunk = { file: string; imports?: string[]; isEntry?: boolean; css?: string[] };
type Manifest = Record<string, Chunk>;
type Row = { name: string; kb: number };

/** The chunks the entry cannot run without: itself and all it imports statically. */
export function chunksAtStart(manifest: Manifest): Set<string> {
  const found = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk.file)) return;
    found.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return found;
}

/** Files that index.html names itself: the entry, modulepreloads, styles. */
export function filesInPage(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map(
    ([, file = ""]) => file,
  );
}

function rowsOf(dist: string, files: string[]): Row[] {
  return files
    .map((file) => ({ name: file, kb: kilobytes(readFileSync(path.join(dist, file))) }))
    .sort((a, b) => b.kb - a.kb);
}

/** woff2 is compressed already; gzip would add to it. */
function kilobytes(content: Buffer): number {
  return Math.min(content.length, gzipSync(content).length) / 1000;
}

const sum = (rows: Row[]) => rows.reduce((total, row) => total + row.kb, 0);

function printTotal(title: string, rows: Row[]): void {
  console.log(`${title.padEnd(60)}${sum(rows).toFixed(1).padStart(8)} kB`);
}

function printGroup(title: string, rows: Row[]): void {
  printTotal(title, rows);
  for (const { name, kb } of rows) {
    console.log(`  ${name.padEnd(58)}${kb.toFixed(1).padStart(8)}`);
  }
}

/** Every file of the build, relative to dist. */
function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
}

/** The build's files in the groups that are printed. */
function groupsOf(dist: string) {
  const manifest = JSON.parse(readFileSync(path.join(dist, ".vite/manifest.json"), "utf8"));
  const inPage = filesInPage(readFileSync(path.join(dist, "index.html"), "utf8"));
  const start = new Set([...chunksAtStart(manifest), ...inPage]);
  const files = filesOf(dist);
  const rows = (test: (file: string) => boolean) => rowsOf(dist, files.filter(test));
  return {
    first: rows((file) => file.endsWith(".js") && start.has(file)),
    later: rows((file) => file.endsWith(".js") && !start.has(file)),
    css: rows((file) => file.endsWith(".css")),
    fonts: rows((file) => file.endsWith(".woff2")),
    data: rows((file) => /^timelines\/.*\.(json|txt)$/.test(file)),
  };
}

function main(dist: string): void {
  if (!existsSync(path.join(dist, "index.html"))) {
    console.error("There is no dist/index.html. Run `npm run build` first.");
    process.exit(1);
  }
  const { first, later, css, fonts, data } = groupsOf(dist);
  printGroup("JavaScript before the first picture", first);
  console.log(`  aim: at most ${AIM_KB} kB; ${(AIM_KB - sum(first)).toFixed(1)} kB left`);
  printGroup("JavaScript loaded later, on demand", later);
  printGroup("CSS", css);
  printTotal(`Fonts (${fonts.length} files; a browser loads those it needs)`, fonts);
  printTotal(`Data (${data.length} files)`, data);
  printTotal("All", [first, later, css, fonts, data].flat());
}

if (process.argv[1]?.endsWith("size.ts")) main(process.argv[2] ?? "dist");
