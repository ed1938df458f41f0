/** `readout compile`: every collection of a folder to the files that the app reads. */
import path from "node:path";
import { type CompiledFolder, collectionNames, compileFolder } from "./collections.ts";
import { outputOf, type Publishable, publish } from "./output.ts";
import { plural, printDiagnostics, summaryOf } from "./report.ts";

export type CompileOptions = { readonly data: string; readonly out: string };

/**
 * Compiles once and prints how it went. With any error nothing is written.
 * @returns 0, or 1 if there was an error
 */
export async function compile({ data, out }: CompileOptions): Promise<number> {
  const began = performance.now();
  const names = await collectionNames(data);
  const compiled = await Promise.all(names.map((name) => compileFolder(path.join(data, name))));
  for (const folder of compiled) {
    printDiagnostics(folder.diagnostics);
    console.log(summaryOf(folder));
  }
  const publishable = compiled.flatMap(publishableOf);
  if (publishable.length < compiled.length || compiled.length === 0) {
    console.error(
      compiled.length === 0 ? `There is no collection in ${data}.` : "Nothing was written.",
    );
    return 1;
  }
  const changed = await publish(out, outputOf(publishable));
  console.log(`${plural(changed, "file")} changed in ${relative(out)} (${seconds(began)})`);
  return 0;
}

/** What of a folder can be published; nothing if it has errors. */
export function publishableOf({ timeline, texts }: CompiledFolder): Publishable[] {
  return timeline === null ? [] : [{ timeline, texts }];
}

function relative(folder: string): string {
  return path.relative(process.cwd(), folder) || ".";
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(2)} s`;
}
