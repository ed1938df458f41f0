/** What the commands print. */
import { type Diagnostic, formatDiagnostic } from "../pipeline/diagnostic.ts";
import type { CompiledFolder } from "./collections.ts";

export type Counts = { readonly errors: number; readonly warnings: number };

/** Prints diagnostics, errors and warnings alike, to the standard error output. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
}

/** How many of each. */
export function countOf(diagnostics: readonly Diagnostic[]): Counts {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}

/** "us-china: 47 events, 210 claims, 96 passages of 5 documents", or what is wrong with it. */
export function summaryOf({ name, timeline, diagnostics }: CompiledFolder): string {
  const { errors, warnings } = countOf(diagnostics);
  const wrong = [plural(errors, "error"), plural(warnings, "warning")].filter(
    (text) => !text.startsWith("0 "),
  );
  if (timeline === null) return `${name}: ${wrong.join(", ")}`;
  const { events, claims, passages, documents } = timeline;
  const parts = [
    plural(events.length, "event"),
    plural(claims.length, "claim"),
    `${plural(passages.length, "passage")} of ${plural(documents.length, "document")}`,
    ...wrong,
  ];
  return `${name}: ${parts.join(", ")}`;
}

/** "1 event", "2 events". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
