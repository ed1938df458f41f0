/**
 * Where the fonts are: in the packed program beside it (`fonts/`), else in the font packages. For drawing and measuring
 * a static file per weight, for embedding the variable ones, as in the browser's export.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cuts, fontPackages, staticFile } from "../../paint/fontCuts.ts";
import { type FontScript, fontScripts } from "../../paint/fontScripts.ts";
import type { Face } from "../../scene/figureFaces.ts";

const beside = path.join(path.dirname(fileURLToPath(import.meta.url)), "fonts");
const require = createRequire(import.meta.url);

/** Path below node_modules of a face's variable WOFF 2 file. */
export function variableFile(face: Face, script: FontScript): string {
  const name = fontPackages[face === "serif" ? "serif" : "sans"];
  const style = face === "sans italic" ? "italic" : "normal";
  return `@fontsource-variable/${name}/files/${name}-${script}-wght-${style}.woff2`;
}

const faces: readonly Face[] = ["sans", "sans italic", "serif"];

/** All of them, for packing. */
export function fontFiles(): string[] {
  return fontScripts.flatMap((script) => [
    ...cuts.map((cut) => staticFile(cut, script)),
    ...faces.map((face) => variableFile(face, script)),
  ]);
}

/** The bytes of one of these files; throws if the installation is damaged. */
export function readFontFile(file: string): Buffer {
  const packed = path.join(beside, path.basename(file));
  return readFileSync(existsSync(packed) ? packed : require.resolve(file));
}
