/**
 * Where reports come from: two documents of one origin are two reports but one independent source.
 */
import type { SourceDocument } from "../model/timeline.ts";

const UNKNOWN = "unknown:";

/** The key by which a document's origin is counted: its story, or `unknown:<document id>`. */
export function originOf({ id, origin }: Pick<SourceDocument, "id" | "origin">): string {
  return origin ?? UNKNOWN + id;
}

export type IndependentSources = {
  /** Different stories known. */
  readonly known: number;
  /** Documents of unknown origin; each may be one more source, or go back to one of the others. */
  readonly unknown: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** "1 independent source, 2 reports", "at most 2 independent sources". */
  readonly phrase: string;
};

/**
 * Counts independent sources.
 * @param origins keys of `originOf`; repeated ones count once
 * @param reports number of documents, told in the phrase when it differs
 */
export function independentSources(
  origins: readonly string[],
  reports = origins.length,
): IndependentSources {
  const distinct = new Set(origins);
  const unknown = [...distinct].filter((origin) => origin.startsWith(UNKNOWN)).length;
  const known = distinct.size - unknown;
  const atMost = distinct.size;
  const atLeast = known > 0 || atMost === 0 ? known : 1;
  const phrase = sourcesPhrase(atLeast, atMost) + reportsPhrase(reports, atMost);
  return { known, unknown, atLeast, atMost, phrase };
}

function sourcesPhrase(atLeast: number, atMost: number): string {
  const noun = atMost === 1 ? "independent source" : "independent sources";
  return `${atLeast < atMost ? "at most " : ""}${atMost} ${noun}`;
}

function reportsPhrase(reports: number, atMost: number): string {
  if (reports === atMost) return "";
  return `, ${reports} ${reports === 1 ? "report" : "reports"}`;
}
