/** What `readout check` found, for other programs: as JSON, and as annotations of a GitHub workflow. */
import type { SentenceCoverage } from "../pipeline/coverage.ts";
import type { Diagnostic } from "../pipeline/diagnostic.ts";
import { countOf } from "./report.ts";

/** What was found in one collection. */
export type Found = {
  readonly collection: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Null if it was not asked for. */
  readonly coverage: readonly SentenceCoverage[] | null;
};

/** The shape of `check --json`. Fields may be added; a change to one of these raises `version`. */
export type CheckReport = {
  readonly version: 1;
  /** Whether the exit status is 0. */
  readonly ok: boolean;
  readonly counts: {
    readonly collections: number;
    readonly errors: number;
    readonly warnings: number;
  };
  readonly problems: readonly Problem[];
  /** With --coverage: every sentence by collection, with the events that cite it. */
  readonly coverage?: Readonly<Record<string, readonly SentenceCoverage[]>>;
};

/** A diagnostic, with every field there: `suggestion` is null where there is none. */
type Problem = Omit<Diagnostic, "suggestion"> & {
  readonly collection: string;
  readonly suggestion: string | null;
};

/** The report as a value. */
export function checkReport(found: readonly Found[], ok: boolean): CheckReport {
  const problems = found.flatMap(({ collection, diagnostics }) =>
    diagnostics.map((diagnostic) => problemOf(collection, diagnostic)),
  );
  const counts = {
    collections: found.length,
    ...countOf(found.flatMap(({ diagnostics }) => diagnostics)),
  };
  const covered = found.flatMap(({ collection, coverage }) =>
    coverage === null ? [] : [[collection, coverage] as const],
  );
  const coverage = covered.length === 0 ? {} : { coverage: Object.fromEntries(covered) };
  return { version: 1, ok, counts, problems, ...coverage };
}

/** The report where there is nothing to check. */
export function nothingReport(
  problem: Pick<Problem, "file" | "message" | "suggestion">,
): CheckReport {
  const counts = { collections: 0, errors: 1, warnings: 0 };
  const where = { collection: "", code: "file-missing", severity: "error" } as const;
  return {
    version: 1,
    ok: false,
    counts,
    problems: [{ ...where, line: 1, column: 1, ...problem }],
  };
}

function problemOf(collection: string, diagnostic: Diagnostic): Problem {
  const { code, severity, file, line, column, message, suggestion = null } = diagnostic;
  return { collection, code, severity, file, line, column, message, suggestion };
}

/** One workflow command per problem: GitHub shows each at its line of the pull request. */
export function githubAnnotations(found: readonly Found[]): string[] {
  return found.flatMap(({ diagnostics }) => diagnostics.map(annotation));
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, code, file, line, column, message, suggestion } = diagnostic;
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(code)}`;
  const text = suggestion === undefined ? message : `${message}\n${suggestion}`;
  return `::${severity} ${properties}::${escaped(text)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
