/**
 * What is wrong with a collection, and where:
 *
 *   data/us-china/events/x.yaml:12:7 error quote-not-found: the quote does not stand in 001_124ae5d9cda50afc
 *     nearest: "Speaking to Xi during the 35-minute meeting"
 */

export type Severity = "error" | "warning";

/** One code per kind of problem; docs/data-format.md lists them. */
export type DiagnosticCode =
  | "yaml-syntax"
  | "file-missing"
  | "not-utf8"
  | "document-not-listed"
  | "missing-key"
  | "unknown-key"
  | "wrong-type"
  | "unknown-word"
  | "bad-id"
  | "duplicate-id"
  | "bad-date"
  | "bad-country"
  | "bad-currency"
  | "bad-value"
  | "label-too-long"
  | "quote-not-found"
  | "quote-ambiguous"
  | "prefix-not-found"
  | "passage-masked"
  | "text-not-in-quote"
  | "event-without-passage"
  | "claim-without-passage"
  | "unknown-document"
  | "unknown-official"
  | "unknown-event"
  | "unknown-passage"
  | "unknown-amount"
  | "unknown-claim"
  | "part-of-loop"
  | "after-loop"
  | "after-contradicts-date"
  | "disputed-date-unexplained"
  | "chosen-not-claimed"
  | "chosen-contradicts-date"
  | "parts-exceed-total"
  | "conflict-within-event"
  | "sentence-unexplained"
  | "no-event-but-cited";

export type Diagnostic = {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** Path of the file, as it can be opened. */
  readonly file: string;
  /** Both count from 1; `column` in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** What to write instead, or where to look. */
  readonly suggestion?: string;
};

/** A diagnostic in lines for a terminal; editors and terminals make `file:line:column` a link. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, file, line, column, message, suggestion } = diagnostic;
  const head = `${file}:${line}:${column} ${severity} ${code}: ${message}`;
  return suggestion === undefined ? head : `${head}\n  ${suggestion.replaceAll("\n", "\n  ")}`;
}

/** By file, then by place, so that a run prints the same every time. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : Number(a.code > b.code));
}
