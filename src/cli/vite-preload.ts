import { readFileSync } from "node:fs";
import path from "node:path";
import type { HtmlTagDescriptor, Plugin } from "vite";

/** The faces the first picture is drawn with. */
const FONTS = [
  /^assets\/inter-latin-wght-(normal|italic)-.*\.woff2$/,
  /^assets\/source-serif-4-latin-wght-normal-.*\.woff2$/,
];

/**
 * Has the browser fetch, beside the script, what the script would ask for once it runs: the
 * fonts, the list of timelines, and the timeline itself where there is but one.
 */
export function preloads(): Plugin {
  let publicDir = "";
  return {
    name: "readout-preloads",
    apply: "build",
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle }) => {
        const fonts = Object.keys(bundle ?? {}).filter((file) =>
          FONTS.some((font) => font.test(file)),
        );
        return [
          ...timelineFiles(path.join(publicDir, "timelines")).map((file) =>
            preload(`timelines/${file}`, "fetch"),
          ),
          ...fonts.map((file) => preload(file, "font", "font/woff2")),
        ];
      },
    },
  };
}

/**
 * What the app will ask for in public/timelines.
 * @returns paths below that folder; none where nothing has been compiled
 */
export function timelineFiles(folder: string): string[] {
  try {
    const text = readFileSync(path.join(folder, "index.json"), "utf8");
    const { timelines } = JSON.parse(text) as { timelines: { id: string }[] };
    const only = timelines.length === 1 ? timelines[0] : undefined;
    return ["index.json", ...(only ? [`${only.id}/timeline.json`] : [])];
  } catch {
    return [];
  }
}

function preload(file: string, as: "fetch" | "font", type?: string): HtmlTagDescriptor {
  return {
    tag: "link",
    attrs: { rel: "preload", as, ...(type ? { type } : {}), crossorigin: true, href: `./${file}` },
    injectTo: "head",
  };
}
