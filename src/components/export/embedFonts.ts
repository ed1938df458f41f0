/** The @font-face rules of the fonts that a figure uses, with the files inside. */
import { failure, type Result, success } from "../../model/result";
import { type FontScript, fontFaceRule, scriptsOf } from "../../paint/fontScripts";
import type { Face, FaceTexts } from "../../scene/figureFaces";
import { base64 } from "./bytes";
import { fetchedOnce } from "./fetchedOnce";
import { fontFiles } from "./fontFiles";

const fontData = fetchedOnce(async (response) =>
  base64(new Uint8Array(await response.arrayBuffer())),
);

/** Rules for a style element; the error says what failed and what to do. */
export async function fontRules(texts: FaceTexts): Promise<Result<string, string>> {
  const parts = [...texts].flatMap(([face, text]) =>
    scriptsOf(text).map((script) => [face, script] as const),
  );
  try {
    return success((await Promise.all(parts.map(ruleOf))).join(""));
  } catch {
    return failure("The fonts could not be loaded. Check the connection and try again.");
  }
}

async function ruleOf([face, script]: readonly [Face, FontScript]): Promise<string> {
  return fontFaceRule(face, script, await fontData(fontFiles[face][script]));
}
