/** The YAML files of a collection. */
import type { CollectionFiles, Sha256 } from "./documents.ts";
import type { At, Problems } from "./problems.ts";
import { readList } from "./readWritten.ts";
import { readYaml } from "./yamlSource.ts";

export type Collection = {
  /** Put before the paths in diagnostics: `data/us-china/`. */
  readonly root: string;
  readonly files: CollectionFiles;
  readonly sha256: Sha256;
};

/** A file that was read, or of which it is reported why not; `at` is its root. */
export type Source = { readonly at: At; readonly readable: boolean };

/** Reads a YAML file of the collection; one that cannot be read counts as empty. */
export function readSource(path: string, { root, files }: Collection, problems: Problems): Source {
  const text = files.get(path);
  const { source, diagnostics } = readYaml(root + path, text ?? "");
  const at: At = { source, path: [] };
  problems.add(...diagnostics);
  if (text === undefined) problems.error(at, "file-missing", `${path} is missing`);
  if (text === null) problems.error(at, "not-utf8", `${path} is not valid UTF-8`);
  return { at, readable: typeof text === "string" && diagnostics.length === 0 };
}

/** A file that holds a list. */
export type ListSource = Source & { readonly entries: readonly unknown[] };

/** Reads a YAML file that must hold a list; one that does not is not readable. */
export function readListSource(
  path: string,
  collection: Collection,
  problems: Problems,
): ListSource {
  const { at, readable } = readSource(path, collection, problems);
  const { value } = at.source;
  if (!readable) return { at, readable, entries: [] };
  const entries = readList(value, at, problems);
  return { at, readable: value === null || Array.isArray(value), entries };
}

/** All files in events/, in the order of their names. */
export function readEventSources(collection: Collection, problems: Problems): ListSource[] {
  const paths = [...collection.files.keys()].filter((path) => /^events\/.*\.ya?ml$/.test(path));
  return paths.sort().map((path) => readListSource(path, collection, problems));
}
