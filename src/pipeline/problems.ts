/** Collects what is wrong; nothing stops at the first error. */
import { compareDiagnostics, type Diagnostic, type DiagnosticCode } from "./diagnostic.ts";
import type { Path, YamlSource } from "./yamlSource.ts";

/** A place in a YAML file; `key` points at the key itself. */
export type At = {
  readonly source: YamlSource;
  readonly path: Path;
  readonly part?: "key" | "value";
};

/** A place further inside. */
export function inside({ source, path }: At, ...steps: Path): At {
  return { source, path: [...path, ...steps] };
}

export type Problems = {
  readonly error: (at: At, code: DiagnosticCode, message: string, suggestion?: string) => void;
  readonly warning: (at: At, code: DiagnosticCode, message: string, suggestion?: string) => void;
  readonly add: (...diagnostics: readonly Diagnostic[]) => void;
  /** All so far, in order of their places. */
  readonly sorted: () => Diagnostic[];
};

/** An empty collection of problems. */
export function createProblems(): Problems {
  const list: Diagnostic[] = [];
  const say =
    (severity: Diagnostic["severity"]): Problems["error"] =>
    (at, code, message, suggestion) => {
      const position = at.source.locate(at.path, at.part);
      const advice = suggestion === undefined ? {} : { suggestion };
      list.push({ severity, code, file: at.source.file, ...position, message, ...advice });
    };
  return {
    error: say("error"),
    warning: say("warning"),
    add: (...diagnostics) => void list.push(...diagnostics),
    sorted: () => [...list].sort(compareDiagnostics),
  };
}
