/** The TrueType fonts for a PDF, fetched when the first one is made: PDFs know neither woff2 nor variable fonts. */
import { cuts, staticFile } from "../../paint/fontCuts";
import { fontScripts, scriptsOf } from "../../paint/fontScripts";
import type { PdfFontFile } from "../../paint/pdf";
import { woffToSfnt } from "../../paint/woff";
import { faceTexts } from "../../scene/figureFaces";
import type { Scene } from "../../scene/mark";
import { fetchedOnce } from "./fetchedOnce";

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  [
    "/node_modules/@fontsource/inter/files/inter-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,500,600}-normal.woff",
    "/node_modules/@fontsource/inter/files/inter-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,600}-italic.woff",
    "/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,600}-normal.woff",
  ],
  { query: "?url", import: "default", eager: true },
);

const fontBytes = fetchedOnce(async (response) => {
  const font = woffToSfnt(new Uint8Array(await response.arrayBuffer()));
  if (!font.ok) throw new Error(`${response.url}: ${font.error}`);
  return font.value;
});

/** Whether there are any: a page saved as one file leaves them out. */
export function hasPdfFonts(): boolean {
  return Object.values(addresses).every((address) => !address.startsWith("data:"));
}

/** The fonts for the scripts of a scene; rejects where one cannot be loaded. */
export async function pdfFontFiles(scene: Scene): Promise<PdfFontFile[]> {
  const needed = new Set(["latin", ...scriptsOf([...faceTexts(scene).values()].join(""))]);
  const scripts = fontScripts.filter((script) => needed.has(script));
  return Promise.all(
    cuts.flatMap((cut) =>
      scripts.map(async (script) => ({
        ...cut,
        bytes: await fontBytes(addressOf(staticFile(cut, script))),
      })),
    ),
  );
}

function addressOf(file: string): string {
  const address = addresses[`/node_modules/${file}`];
  if (address === undefined) throw new Error(`${file} is not among the fonts`);
  return address;
}
