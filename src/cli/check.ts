/** `readout check`: the compiler's diagnostics without writing, and which sentences the events tell of. */
import { existsSync } from "node:fs";
import path from "node:path";
import type { SentenceCoverage } from "../pipeline/coverage.ts";
import { compareDiagnostics, type Diagnostic } from "../pipeline/diagnostic.ts";
import { didYouMean } from "../pipeline/similar.ts";
import { checkReport, type Found, githubAnnotations, nothingReport } from "./checkOutput.ts";
import { type CompiledFolder, collectionNames, compileFolder } from "./collections.ts";
import { printCoverage } from "./coverageReport.ts";
import { countOf, plural, printDiagnostics, summaryOf } from "./report.ts";

export const checkFormats = ["text", "json", "github"] as const;
export type CheckFormat = (typeof checkFormats)[number];

export type CheckOptions = {
  readonly data: string;
  /** A collection's folder or its name; all of `data` if it is not given. */
  readonly path?: string | undefined;
  readonly coverage: boolean;
  readonly format: CheckFormat;
  /** Warnings fail too. */
  readonly strict: boolean;
};

type Checked = {
  readonly folder: CompiledFolder;
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: readonly SentenceCoverage[] | null;
};

/** Checks and prints. @returns 0; 1 on errors, or, if strict, on warnings; 2 if there is nothing to check */
export async function check(options: CheckOptions): Promise<number> {
  const folders = await foldersOf(options);
  if (folders.length === 0) {
    await printNothing(options);
    return 2;
  }
  const checked: Checked[] = [];
  for (const folder of folders) checked.push(await checkFolder(folder, options.coverage));
  const { errors, warnings } = countOf(checked.flatMap(({ diagnostics }) => diagnostics));
  const ok = errors === 0 && !(options.strict && warnings > 0);
  printAll(checked, options.format, ok);
  return ok ? 0 : 1;
}

async function printNothing({ data, path: given, format }: CheckOptions): Promise<void> {
  const file = given ?? data;
  const message = `There is no collection at ${file}.`;
  const names = existsSync(data) ? await collectionNames(data) : [];
  const suggestion = didYouMean(path.basename(file), names);
  console.error(suggestion === undefined ? message : `${message}\n  ${suggestion}`);
  const problem = { file, message, suggestion: suggestion ?? null };
  if (format === "json") console.log(JSON.stringify(nothingReport(problem), null, 1));
}

function printAll(checked: readonly Checked[], format: CheckFormat, ok: boolean): void {
  if (format === "json")
    console.log(JSON.stringify(checkReport(checked.map(foundIn), ok), null, 1));
  else if (format === "text") for (const one of checked) print(one);
  else {
    for (const line of githubAnnotations(checked.map(foundIn))) console.log(line);
    for (const { folder, diagnostics } of checked)
      console.log(summaryOf({ ...folder, diagnostics }));
  }
}

function foundIn({ folder, diagnostics, coverage }: Checked): Found {
  return { collection: folder.name, diagnostics, coverage };
}

async function foldersOf({ data, path: given, format }: CheckOptions): Promise<string[]> {
  if (given === undefined && format === "json" && !existsSync(data)) return [];
  if (given === undefined)
    return (await collectionNames(data)).map((name) => path.join(data, name));
  return [path.resolve(given), path.join(data, given)]
    .filter((folder) => existsSync(folder))
    .slice(0, 1);
}

async function checkFolder(path: string, withCoverage: boolean): Promise<Checked> {
  const folder = await compileFolder(path);
  const { timeline, texts, noEvents } = folder;
  if (!withCoverage || timeline === null)
    return { folder, diagnostics: folder.diagnostics, coverage: null };
  // Loaded only here: compromise takes longer than all the rest.
  const [{ splitSentences }, { coverageDiagnostics, coverageOf }] = await Promise.all([
    import("../pipeline/sentences.ts"),
    import("../pipeline/coverage.ts"),
  ]);
  const covered = { ...timeline, texts, noEvents };
  const coverage = coverageOf(covered, splitSentences);
  const more = coverageDiagnostics(coverage, covered, folder.root);
  const diagnostics = [...folder.diagnostics, ...more].sort(compareDiagnostics);
  return { folder, diagnostics, coverage };
}

function print({ folder, diagnostics, coverage }: Checked): void {
  if (coverage !== null) printCoverage(folder.timeline?.documents ?? [], coverage);
  printDiagnostics(diagnostics);
  console.log(summaryOf({ ...folder, diagnostics }));
  if (coverage === null) return;
  const cited = coverage.filter(({ events }) => events.length > 0).length;
  const explained = coverage.filter(
    ({ events, because }) => events.length === 0 && because !== null,
  );
  const forgotten = coverage.length - cited - explained.length;
  console.log(
    `${plural(coverage.length, "sentence")}: ${cited} cited, ${explained.length} explained, ${forgotten} forgotten`,
  );
}
