/** From a figure to the bytes of a file. */
import type { ChosenSize } from "../../components/export/freeSize.ts";
import { paintPdf } from "../../paint/pdf.ts";
import { paintSvg } from "../../paint/svg.ts";
import type { Figure } from "../../scene/figureScene.ts";
import { withPngText } from "../../view/embeddedPng.ts";
import { withSvgText } from "../../view/embeddedSvg.ts";
import { fontRules, pdfFontFiles } from "./fontRules.ts";
import { nodeMeasure } from "./nodeMeasure.ts";
import { outlined } from "./outline.ts";

/** An SVG that needs nothing beside it: fonts, title and description are inside. */
export function writeSvg(
  { scene, title, alt, description }: Figure,
  paper: ChosenSize["paper"],
  embedded: string | null,
): string {
  const svg = paintSvg(scene, {
    ...{ title, description: `${alt} ${description}`, head: `<style>${fontRules(scene)}</style>` },
    ...(paper === undefined ? {} : { paper }),
  });
  return (embedded === null ? null : withSvgText(svg, embedded)) ?? svg;
}

/** A PNG of `scale` pixels for each px. */
export async function writePng(
  { scene }: Figure,
  scale: number,
  embedded: string | null,
): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js"); // loaded only here: it is a large binary
  const { scene: outlines, missing } = outlined(scene);
  const picture = new Resvg(paintSvg(outlines), {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: missing.length > 0 },
  });
  const png = picture.render().asPng();
  return (embedded === null ? null : withPngText(png, embedded)) ?? png;
}

/** A PDF with text as text. */
export function writePdf({ scene, title, alt, description }: Figure, madeOn: string): Uint8Array {
  const about = { title, subject: `${alt} ${description}`, madeOn };
  return paintPdf(scene, pdfFontFiles(scene), about, nodeMeasure());
}
