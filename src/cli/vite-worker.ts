import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin } from "vite";

/** Where the worker stands: beside the page, for its folder is what it serves. */
export const WORKER_FILE = "service-worker.js";
const ENTRY = path.resolve(import.meta.dirname, "../worker/serviceWorker.ts");

/**
 * Faces of other scripts than Latin, and all but the Latin ones of PDFs (.woff, 209 kB), are kept when a page asks for
 * them: all of them would double what is installed.
 */
const SELDOM_USED = /^assets\/(?:(?!.*-latin-(?:ext-)?wght).*\.woff2|(?!.*-latin-\d+-).*\.woff)$/;
/** The data are kept by what is looked at; the page by the worker itself; the rest is no part of the running app. */
const NOT_INSTALLED = /^(timelines|schema|\.vite)\/|\.html$|\.map$/;

/** Which of the built files the worker keeps from the start, in a fixed order. */
export function installedFiles(files: readonly string[]): string[] {
  const wanted = files.filter((file) => !NOT_INSTALLED.test(file) && !SELDOM_USED.test(file));
  return [...new Set(wanted)].filter((file) => file !== WORKER_FILE).sort();
}

/** Changes when any file does: names of built files tell their content, all others are read. */
export function versionOf(contents: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [file, content] of [...contents].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${file}\n`).update(content);
  return hash.digest("hex").slice(0, 16);
}

/** Builds the service worker beside the page, with the list of what was built and its hash. */
export function serviceWorker(): Plugin {
  let publicDir = "";
  return {
    name: "readout-worker",
    apply: "build",
    enforce: "post",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        if (!("index.html" in bundle)) return; // another build than the app's
        const contents = new Map<string, string | Uint8Array>(publicFiles(publicDir));
        for (const [file, built] of Object.entries(bundle))
          contents.set(file, built.type === "chunk" ? built.code : built.source);
        const files = installedFiles([...contents.keys()]);
        const version = versionOf(
          new Map([...contents].filter(([file]) => file === "index.html" || files.includes(file))),
        );
        this.emitFile({
          type: "asset",
          fileName: WORKER_FILE,
          source: await buildWorker(files, version),
        });
      },
    },
  };
}

/** The files that are copied as they are, but for the data. */
function publicFiles(folder: string): [string, Uint8Array][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).replaceAll("\\", "/"), file] as const)
    .filter(([name]) => !NOT_INSTALLED.test(name))
    .map(([name, file]) => [name, readFileSync(file)]);
}

async function buildWorker(files: readonly string[], version: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { READOUT_FILES: JSON.stringify(files), READOUT_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: "es2023",
      rollupOptions: { input: ENTRY, output: { format: "iife", entryFileNames: WORKER_FILE } },
    },
  });
  const [result] = [built].flat();
  const [chunk] = result !== undefined && "output" in result ? result.output : [];
  if (chunk?.type !== "chunk") throw new Error("the service worker was not built");
  return chunk.code;
}
