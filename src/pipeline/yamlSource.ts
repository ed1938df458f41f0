/** A YAML file as a value whose every part can be traced to its line and column. */
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import type { Diagnostic } from "./diagnostic.ts";

/** Keys and indices from the file's root. */
export type Path = readonly (string | number)[];

export type Position = { readonly line: number; readonly column: number };

export type YamlSource = {
  readonly file: string;
  /** Plain data; null for an empty file or one that cannot be read at all. */
  readonly value: unknown;
  /** Where the value at a path starts, or its key; of what is not there, where its nearest parent starts. */
  readonly locate: (path: Path, part?: "key" | "value") => Position;
};

/** Parses YAML 1.2; syntax errors come back beside what could be read. */
export function readYaml(
  file: string,
  text: string,
): { readonly source: YamlSource; readonly diagnostics: Diagnostic[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const diagnostics = document.errors.map(
    ({ message, pos }): Diagnostic => ({
      severity: "error",
      code: "yaml-syntax",
      file,
      ...position(pos[0]),
      message: message.replace(/\s+/g, " "),
    }),
  );
  const value: unknown = document.errors.length > 0 ? null : document.toJS();
  const resolve = (node: unknown) => (isAlias(node) ? node.resolve(document) : node);
  const locate = (path: Path, part: "key" | "value" = "value") =>
    position(offsetOf(document.contents, path, part, resolve));
  return { source: { file, value, locate }, diagnostics };
}

function offsetOf(
  root: Node | null,
  path: Path,
  part: "key" | "value",
  resolve: (node: unknown) => unknown,
): number {
  let offset = startOf(root) ?? 0;
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const child = childOf(resolve(node), step);
    if (child === null) break;
    const wanted = part === "key" && index === path.length - 1 ? child.key : child.value;
    offset = startOf(wanted) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

type Child = { readonly key: unknown; readonly value: unknown };

function childOf(node: unknown, step: string | number): Child | null {
  if (isSeq(node) && typeof step === "number") {
    const value: unknown = node.items[step];
    return value === undefined ? null : { key: value, value };
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair === undefined ? null : { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
