/** What zod finds wrong with hand-written data, said so that the writer knows what to write. */
import type * as z from "zod/mini";
import { type At, inside, type Problems } from "./problems.ts";
import { didYouMean } from "./similar.ts";

type Issue = z.core.$ZodIssue;

/** Reports one issue at its place in `raw`, which stands at `at`. */
export function reportIssue(
  issue: Issue,
  raw: unknown,
  at: At,
  problems: Problems,
  schema: z.ZodMiniType,
): void {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const place = inside(at, ...path);
  const given = valueAt(raw, path);
  const name = String(path.findLast((step) => typeof step === "string") ?? "this");
  if (issue.code === "unrecognized_keys") reportKeys(issue, place, problems, schema);
  else if (given === undefined) problems.error(place, "missing-key", `“${name}” is missing`);
  else if (issue.code === "invalid_value") reportWord(issue, name, given, place, problems);
  else problems.error(place, "wrong-type", ...wrongType(issue, name, given));
}

function reportKeys(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  at: At,
  problems: Problems,
  schema: z.ZodMiniType,
): void {
  for (const key of issue.keys) {
    const place: At = { ...inside(at, key), part: "key" };
    if (key === "claims")
      problems.error(
        place,
        "claim-without-passage",
        "a claim must stand under the passage that makes it",
        "move “claims” into an entry of “passages”",
      );
    else
      problems.error(
        place,
        "unknown-key",
        `“${key}” is not a key that is known here`,
        didYouMean(key, keysAt(schema, issue.path)),
      );
  }
}

function reportWord(
  issue: Extract<Issue, { code: "invalid_value" }>,
  name: string,
  given: unknown,
  at: At,
  problems: Problems,
): void {
  const options = issue.values.map(String);
  const advice = didYouMean(String(given), options) ?? `one of: ${options.join(", ")}`;
  problems.error(at, "unknown-word", `“${name}” cannot be “${String(given)}”`, advice);
}

function wrongType(issue: Issue, name: string, given: unknown): [string, string?] {
  const is = describe(given);
  if (given === "") return [`“${name}” is empty`, "leave the key out, or write something"];
  if (issue.code === "invalid_type" && issue.expected === "string" && typeof given !== "object")
    return [`“${name}” must be text, not ${is}`, `put it in quotes: ${name}: "${String(given)}"`];
  if (issue.code === "invalid_type")
    return [`“${name}” must be ${nameOf(issue.expected)}, not ${is}`];
  return [`“${name}” does not fit: ${is}`];
}

function nameOf(expected: string): string {
  const names: Record<string, string> = {
    string: "text",
    array: "a list",
    object: "a set of keys",
    int: "a whole number",
    number: "a number",
  };
  return names[expected] ?? expected;
}

function describe(given: unknown): string {
  if (given === null) return "nothing";
  if (Array.isArray(given)) return "a list";
  if (typeof given === "object") return "a set of keys";
  if (typeof given === "string") return `the text “${given.slice(0, 60)}”`;
  return `the ${typeof given} ${String(given)}`;
}

/** The value at a path; undefined where there is none. */
export function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) value = isRecord(value) ? value[step] : undefined;
  return value;
}

/** Whether a value has keys. */
export function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}

/** Names of the keys that a schema knows at a path. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  let found = unwrap(schema);
  for (const step of path) found = unwrap(isRecord(found) ? childSchema(found, step) : null);
  return isRecord(found) && isRecord(found.shape) ? Object.keys(found.shape) : [];
}

function childSchema(schema: Record<PropertyKey, unknown>, step: PropertyKey): unknown {
  if (typeof step === "number") return isRecord(schema.def) ? schema.def.element : null;
  return isRecord(schema.shape) ? schema.shape[step] : null;
}

/** What stands inside `optional` and `nullable`. */
function unwrap(schema: unknown): unknown {
  let at = schema;
  while (isRecord(at) && isRecord(at.def) && at.def.innerType !== undefined) at = at.def.innerType;
  return at;
}
