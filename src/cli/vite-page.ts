/**
 * The app as one file: `page.html` beside `index.html`, with script, style and fonts inside, and an empty place for the
 * data. "Save as page" fills that place (src/components/share).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { PAGE_FILE } from "../view/savedPage.ts";
import { inlineFonts } from "./vite-page-fonts.ts";
import { pageHtml } from "./vite-page-html.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const ENTRY = path.join(ROOT, "src/app/main.tsx");

/** Builds `page.html` with the app; the development server builds it when it is asked for. */
export function onePage(): Plugin {
  return {
    name: "readout-page",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        if (!("index.html" in bundle)) return; // another build than the app's
        this.emitFile({ type: "asset", fileName: PAGE_FILE, source: await buildPage() });
      },
    },
    configureServer(server) {
      server.middlewares.use(`/${PAGE_FILE}`, (_request, response, next) => {
        buildPage().then((html) => {
          response.setHeader("content-type", "text/html; charset=utf-8").end(html);
        }, next);
      });
    },
  };
}

/** The whole page as HTML, without data. */
async function buildPage(): Promise<string> {
  const { script, style } = await inProduction(buildInline);
  const icon = readFileSync(path.join(ROOT, "public/favicon.svg"));
  return pageHtml({ script, style, icon, hash: sha256 });
}

async function buildInline(): Promise<{ script: string; style: string }> {
  const built = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error", // the build of the site warns of the same
    base: "./",
    plugins: [inlineFonts(), react()],
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  });
  const output = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const chunks = output.filter((file) => file.type === "chunk");
  const styles = output.filter((file) => file.type === "asset" && file.fileName.endsWith(".css"));
  const others = output.filter((file) => file.type === "asset" && !file.fileName.endsWith(".css"));
  if (chunks.length !== 1 || others.length > 0)
    throw new Error(`page.html would need other files: ${others.map((file) => file.fileName)}`);
  return {
    script: chunks.map((chunk) => chunk.code).join(""),
    style: styles.map((file) => String(file.type === "asset" ? file.source : "")).join(""),
  };
}

/** The development server sets NODE_ENV, and React would come as it is for developers: slower, and larger by a fifth. */
async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
