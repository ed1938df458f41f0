/** `readout extract`: reports in, proposed events out. */
import path from "node:path";
import { parseArgs } from "node:util";
import { extractReports } from "../../extract/extract.ts";
import { collectionOf } from "../../extract/output/collection.ts";
import { jsonOf } from "../../extract/output/json.ts";
import { problemsOf, type ReportProblem } from "../../extract/reading/problems.ts";
import type { Extraction, Report } from "../../extract/types.ts";
import { helpText } from "../help.ts";
import { plural } from "../report.ts";
import { UsageError } from "../usageError.ts";
import { filesOf, type Told } from "./files.ts";
import { type Input, readInputs } from "./inputs.ts";
import { publishedOf, readPublished } from "./options.ts";
import { progressTo } from "./progress.ts";
import { summaryOf } from "./summary.ts";
import { assureFree, collectionId, writeCollection } from "./writeCollection.ts";

const options = {
  published: { type: "string", multiple: true, default: [] as string[] },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @returns the exit status: 0 well, 1 a file could not be used, 2 (thrown as UsageError) the command is wrong */
export async function runExtract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values.help) {
    console.log(helpText("extract"));
    return 0;
  }
  const { json, out } = values;
  if (positionals.length === 0)
    throw new UsageError("extract needs reports: files of text or HTML, or folders of them");
  if (json && out !== undefined) throw new UsageError("extract takes either --json or --out");
  const published = readPublished(values.published);
  const id = out === undefined ? null : collectionId(out);
  const told = teller();
  const days = publishedOf(await filesOf(positionals, told), published);
  if (out !== undefined) await assureFree(out);
  const { extraction, inputs, usable } = await extracted(days, told);
  if (json) console.log(JSON.stringify(withTexts(jsonOf(extraction), inputs), null, 1));
  else if (out !== undefined && id !== null) await written(out, id, extraction);
  else console.log(summaryOf(extraction));
  return usable && told.failures() === 0 ? 0 : 1;
}

/** Tells of files on the standard error output, and counts what failed. */
function teller(): Told & { readonly failures: () => number } {
  let failures = 0;
  const failed = (file: string, message: string) => {
    failures += 1;
    console.error(`${file}: error: ${message}`);
  };
  const noted = (file: string, message: string) => console.error(`${file}: note: ${message}`);
  return { failed, noted, failures: () => failures };
}

type Outcome = {
  readonly extraction: Extraction;
  readonly inputs: readonly Input[];
  /** All reports could be used. */
  readonly usable: boolean;
};

async function extracted(
  days: ReadonlyMap<string, string | null>,
  { failed, noted }: Told,
): Promise<Outcome> {
  const inputs = await readInputs(days, failed);
  const all = extractReports(inputs, { onProgress: progressTo(process.stderr) });
  const unusable = new Set<string>();
  for (const report of all.reports) {
    for (const problem of problemsOf(report, today())) {
      console.error(lineOf(report, problem));
      if (problem.severity === "error") unusable.add(report.id);
    }
  }
  const extraction = without(all, unusable);
  for (const { file } of withoutEvents(extraction)) noted(file, "no event was found in it");
  return { extraction, inputs, usable: unusable.size === 0 };
}

function withoutEvents({ candidates, reports }: Extraction): Report[] {
  const telling = new Set(
    candidates.flatMap(({ passages }) => passages.map(({ document }) => document)),
  );
  return reports.filter(({ id }) => !telling.has(id));
}

/** The day as the clock of this machine has it. */
function today(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}

/** Reports that nothing can come out of are no documents of the result. */
function without(extraction: Extraction, ids: ReadonlySet<string>): Extraction {
  const reports = extraction.reports.filter(({ id }) => !ids.has(id));
  const origins = extraction.origins.filter(({ document }) => !ids.has(document));
  return { ...extraction, reports, origins };
}

/** "reports/a.txt:3:14 warning weekday-does-not-fit: says Tuesday, but …", as other commands have it. */
function lineOf(
  { file, text }: Report,
  { at, severity, code, message, suggestion }: ReportProblem,
): string {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return `${place} ${severity} ${code}: ${message}${suggestion === null ? "" : `\n  ${suggestion}`}`;
}

/** Offsets count in texts that are not the file's own: these go with them. */
function withTexts<Json extends { documents: { id: string }[] }>(
  json: Json,
  inputs: readonly Input[],
) {
  const texts = new Map(inputs.flatMap(({ id, text, derived }) => (derived ? [[id, text]] : [])));
  const documents = json.documents.map((one) => {
    const text = texts.get(one.id);
    return text === undefined ? one : { ...one, text };
  });
  return { ...json, documents };
}

async function written(out: string, id: string, extraction: Extraction): Promise<void> {
  if (extraction.reports.length === 0)
    return console.error("No report could be used; nothing was written.");
  const words = id.replaceAll(/[-_.]+/g, " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  await writeCollection(out, collectionOf(extraction, { id, title }));
  const { candidates, reports } = extraction;
  console.log(
    `${out}: ${plural(candidates.length, "event")} proposed from ${plural(reports.length, "report")}.`,
  );
  console.log(
    `Look them through, then compile them: npm run readout -- compile --data ${parentOf(out)}`,
  );
}

/** `compile` takes the folder that collections are in. */
function parentOf(folder: string): string {
  return path.relative(process.cwd(), path.dirname(path.resolve(folder))) || ".";
}
