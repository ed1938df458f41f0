/** What the steps of a compilation share. */
import type { Passage, SourceDocument } from "../model/timeline.ts";
import type { Problems } from "./problems.ts";

/** A document that is listed and could be read. */
export type LoadedDocument = {
  readonly source: SourceDocument;
  readonly text: string;
  /** Its place in reading order, from 0. */
  readonly index: number;
};

export type Context = {
  readonly problems: Problems;
  readonly documents: ReadonlyMap<string, LoadedDocument>;
  /**
   * Ids that are written somewhere, those of entries with errors too, so that one error does not make others; null
   * where a file that tells of them could not be read.
   */
  readonly documentIds: ReadonlySet<string> | null;
  readonly officialIds: ReadonlySet<string> | null;
  readonly eventIds: ReadonlySet<string> | null;
  /** All passages so far, by id; one that several events quote stands here once. */
  readonly passages: Map<string, Passage>;
};

/** The ids written in a raw list, whether or not its entries are right otherwise. */
export function writtenIds(entries: readonly unknown[]): Set<string> {
  return new Set(entries.flatMap((entry) => writtenId(entry) ?? []));
}

/** The id of a raw entry, or null. */
export function writtenId(entry: unknown): string | null {
  const id: unknown =
    typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
  return typeof id === "string" ? id : null;
}
