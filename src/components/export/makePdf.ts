/** The PDF of a figure; a chunk of its own, with the fonts' addresses. */
import type { MeasureText } from "../../layout/font";
import { failure, type Result, success } from "../../model/result";
import { missingCharacters, paintPdf } from "../../paint/pdf";
import type { Figure } from "../../scene/figureScene";
import { savedPage } from "../../store/savedPage";
import { hasPdfFonts, pdfFontFiles } from "./pdfFontFiles";
import { NO_PDF_HERE } from "./settings";

export type Pdf = {
  readonly bytes: Uint8Array;
  /** Characters that stand as boxes in it. */
  readonly missing: readonly string[];
};

/** One page as large as the figure; the error says what failed and what to do. */
export async function makePdf(
  { scene, title, alt, description }: Figure,
  madeOn: string,
  measure: MeasureText,
): Promise<Result<Pdf, string>> {
  if (savedPage() !== null || !hasPdfFonts()) return failure(NO_PDF_HERE);
  const fonts = await pdfFontFiles(scene).catch(() => null);
  if (fonts === null)
    return failure("The fonts could not be loaded. Check the connection and try again.");
  const about = { title, subject: `${alt} ${description}`, madeOn };
  const bytes = paintPdf(scene, fonts, about, measure);
  return success({ bytes, missing: missingCharacters(scene, fonts) });
}
