/** Fonts to go into a file: as CSS rules into an SVG, as TrueType into a PDF; only those of which text is set. */

import { cuts, staticFile } from "../../paint/fontCuts.ts";
import { fontFaceRule, fontScripts, scriptsOf } from "../../paint/fontScripts.ts";
import type { PdfFontFile } from "../../paint/pdf.ts";
import { woffToSfnt } from "../../paint/woff.ts";
import { faceTexts } from "../../scene/figureFaces.ts";
import type { Scene } from "../../scene/mark.ts";
import { readFontFile, variableFile } from "./fontFiles.ts";

/** The @font-face rules of a scene, with the files inside, as in the browser's export. */
export function fontRules(scene: Scene): string {
  const rules = [...faceTexts(scene)].flatMap(([face, text]) =>
    scriptsOf(text).map((script) =>
      fontFaceRule(face, script, readFontFile(variableFile(face, script)).toString("base64")),
    ),
  );
  return rules.join("");
}

/** The TrueType fonts for the scripts of a scene. */
export function pdfFontFiles(scene: Scene): PdfFontFile[] {
  const needed = new Set(["latin", ...scriptsOf([...faceTexts(scene).values()].join(""))]);
  const scripts = fontScripts.filter((script) => needed.has(script));
  return cuts.flatMap((cut) =>
    scripts.map((script) => {
      const file = staticFile(cut, script);
      const read = woffToSfnt(readFontFile(file));
      if (!read.ok) throw new Error(`${file}: ${read.error}. Install Readout again.`);
      return { ...cut, bytes: read.value };
    }),
  );
}
