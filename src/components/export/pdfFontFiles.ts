/** The TrueType fonts for a PDF, fetched when the first one is made: PDFs know neither woff2 nor variable fonts. */
import { fontScripts, scriptsOf } from "../../paint/fontScripts";
import type { PdfFontFile } from "../../paint/pdf";
import { woffToSfnt } from "../../paint/woff";
import { faceTexts } from "../../scene/figureFaces";
import type { Scene } from "../../scene/mark";

const addresses: Readonly<Record<string, string>> = import.meta.glob(
  [
    "/node_modules/@fontsource/inter/files/inter-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,500,600}-normal.woff",
    "/node_modules/@fontsource/inter/files/inter-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,600}-italic.woff",
    "/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,vietnamese,greek,cyrillic}-{400,600}-normal.woff",
  ],
  { query: "?url", import: "default", eager: true },
);

const cuts: readonly (Omit<PdfFontFile, "bytes"> & { readonly file: string })[] = [
  { file: "inter-*-400-normal", family: "sans", weight: 400, italic: false },
  { file: "inter-*-500-normal", family: "sans", weight: 500, italic: false },
  { file: "inter-*-600-normal", family: "sans", weight: 600, italic: false },
  { file: "inter-*-400-italic", family: "sans", weight: 400, italic: true },
  { file: "inter-*-600-italic", family: "sans", weight: 600, italic: true },
  { file: "source-serif-4-*-400-normal", family: "serif", weight: 400, italic: false },
  { file: "source-serif-4-*-600-normal", family: "serif", weight: 600, italic: false },
];

/** Fonts fetched before; a failed one is forgotten, so that a retry asks again. */
const fetched = new Map<string, Promise<Uint8Array>>();

/** Whether there are any: a page saved as one file leaves them out. */
export function hasPdfFonts(): boolean {
  return Object.values(addresses).every((address) => !address.startsWith("data:"));
}

/** The fonts for the scripts of a scene; rejects where one cannot be loaded. */
export async function pdfFontFiles(scene: Scene): Promise<PdfFontFile[]> {
  const needed = new Set(["latin", ...scriptsOf([...faceTexts(scene).values()].join(""))]);
  const scripts = fontScripts.filter((script) => needed.has(script));
  const wanted = cuts.flatMap((cut) => scripts.map((script) => ({ ...cut, script })));
  return Promise.all(
    wanted.map(async ({ file, script, ...cut }) => ({
      ...cut,
      bytes: await fontBytes(file.replace("*", script)),
    })),
  );
}

function fontBytes(name: string): Promise<Uint8Array> {
  const known = fetched.get(name);
  if (known !== undefined) return known;
  const loading = fetchFont(name);
  fetched.set(name, loading);
  loading.catch(() => fetched.delete(name));
  return loading;
}

async function fetchFont(name: string): Promise<Uint8Array> {
  const address = Object.entries(addresses).find(([path]) => path.endsWith(`/${name}.woff`))?.[1];
  if (address === undefined) throw new Error(`${name} is not among the fonts`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const font = woffToSfnt(new Uint8Array(await response.arrayBuffer()));
  if (!font.ok) throw new Error(`${address}: ${font.error}`);
  return font.value;
}
