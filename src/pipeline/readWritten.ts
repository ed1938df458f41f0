/** Hand-written data against its schema: what fits comes back typed, what does not becomes diagnostics. */
import type * as z from "zod/mini";
import { type At, inside, type Problems } from "./problems.ts";
import { isRecord, reportIssue, valueAt } from "./schemaIssues.ts";

/** Something written, and where. */
export type Written<T> = { readonly value: T; readonly at: At };

/**
 * Reads `raw` by `schema`; null if it does not fit, which is then reported. Unknown keys are reported, and left out, so
 * that the rest is looked at all the same.
 */
export function readWritten<T extends z.ZodMiniType>(
  schema: T,
  raw: unknown,
  at: At,
  problems: Problems,
): z.infer<T> | null {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  for (const issue of issues) reportIssue(issue, raw, at, problems, schema);
  if (issues.some(({ code }) => code !== "unrecognized_keys")) return null;
  const rest = schema.safeParse(withoutKeys(raw, issues));
  return rest.success ? rest.data : null;
}

/** Reads a list item by item; those that do not fit are reported and left out. */
export function readEach<T extends z.ZodMiniType>(
  schema: T,
  raw: readonly unknown[] | undefined,
  at: At,
  problems: Problems,
): Written<z.infer<T>>[] {
  return (raw ?? []).flatMap((item, index) => {
    const place = inside(at, index);
    const value = readWritten(schema, item, place, problems);
    return value === null ? [] : [{ value, at: place }];
  });
}

/** Reports unless `raw` is a list; an empty file is an empty list. */
export function readList(raw: unknown, at: At, problems: Problems): readonly unknown[] {
  if (raw === null || raw === undefined) return [];
  if (Array.isArray(raw)) return raw;
  problems.error(at, "wrong-type", "this must be a list, each entry starting with “- ”");
  return [];
}

/** A copy without the keys that the issues name. */
function withoutKeys(raw: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredCopy(raw);
  for (const issue of issues) {
    if (issue.code !== "unrecognized_keys") continue;
    const owner = valueAt(copy, issue.path);
    if (isRecord(owner)) for (const key of issue.keys) delete owner[key];
  }
  return copy;
}

function structuredCopy(raw: unknown): unknown {
  return JSON.parse(JSON.stringify(raw));
}
