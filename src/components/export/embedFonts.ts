/** The @font-face rules of the fonts that a figure uses, with the files inside. */
import { failure, type Result, success } from "../../model/result";
import { type FontScript, fontFaceRule, scriptsOf } from "../../paint/fontScripts";
import type { Face, FaceTexts } from "../../scene/figureFaces";
import { base64 } from "./bytes";
import { fontFiles } from "./fontFiles";

/** Files fetched before, as base64; a failed one is forgotten, so that a retry asks again. */
const fetched = new Map<string, Promise<string>>();

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

function fontData(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const loading = fetchBase64(address);
  fetched.set(address, loading);
  loading.catch(() => fetched.delete(address));
  return loading;
}

async function fetchBase64(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return base64(new Uint8Array(await response.arrayBuffer()));
}
