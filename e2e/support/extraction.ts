import { extractReports } from "../../src/extract/extract.ts";
import { jsonOf } from "../../src/extract/output/json.ts";
import { textOfPage } from "../../src/extract/reading/page.ts";
import type { ReportInput } from "../../src/extract/types.ts";

export type ExtractionRequest = { readonly inputs: readonly ReportInput[]; readonly page: string };

/** What Node and a browser's worker must both find, as JSON. */
export function extracted({ inputs, page }: ExtractionRequest): string {
  return JSON.stringify({ found: jsonOf(extractReports(inputs)), article: textOfPage(page) });
}
