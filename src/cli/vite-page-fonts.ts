import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

/** What else there is would double the file; it is set in the fonts of the system. */
const KEPT = /-latin-wght-|-latin-ext-wght-normal/;
const STYLESHEET = /^@fontsource-variable\/[\w-]+\/[\w-]+\.css$/;
const FONT = /\.(?:woff2?|ttf)(?:\?url)?$/;
const PREFIX = "\0font-faces:";

/**
 * Fonts as data in the script, each once: the page registers them from there, and an exported image takes them from
 * there too. Fonts that are left out are an empty file to whoever asks.
 */
export function inlineFonts(): Plugin {
  return {
    name: "readout-page-fonts",
    enforce: "pre",
    resolveId: (id) => (STYLESHEET.test(id) ? PREFIX + id.replace(/\.css$/, "") : null),
    load(id) {
      if (id.startsWith(PREFIX)) return facesOf(`${id.slice(PREFIX.length)}.css`);
      const [file = ""] = id.split("?");
      return FONT.test(id) ? `export default ${JSON.stringify(dataAddress(file))}` : null;
    },
  };
}

function dataAddress(file: string): string {
  const content = KEPT.test(file) ? readFileSync(file).toString("base64") : "";
  return `data:font/woff2;base64,${content}`;
}

/** A module that registers what a stylesheet of @font-face rules would. */
function facesOf(stylesheet: string): string {
  const css = readFileSync(createRequire(import.meta.url).resolve(stylesheet), "utf8");
  const folder = stylesheet.replace(/\/[^/]+$/, "");
  const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = ""]) => rule);
  return faces
    .map((rule) => ({ rule, file: /url\(\.\/([^)]+)\)/.exec(rule)?.[1] ?? "" }))
    .filter(({ file }) => KEPT.test(file))
    .map(({ rule, file }, index) => {
      const value = (name: string) => new RegExp(`${name}: '?([^;']+)`).exec(rule)?.[1];
      const descriptors = {
        style: value("font-style"),
        weight: value("font-weight"),
        unicodeRange: value("unicode-range"),
      };
      return `import file${index} from ${JSON.stringify(`${folder}/${file}?url`)};
document.fonts.add(new FontFace(${JSON.stringify(value("font-family"))}, "url(" + file${index} + ")", ${JSON.stringify(descriptors)}));`;
    })
    .join("\n");
}
