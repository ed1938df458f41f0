/**
 * An extraction as a collection: the folder that people correct and `readout compile` turns into a timeline
 * (docs/data-format.md). All it writes compiles without an error.
 */
import { stringify } from "yaml";
import { readEdtf } from "../../model/edtf.ts";
import type { CandidateOfficial, DocumentOrigin, Extraction, Report } from "../types.ts";
import { writtenEvent } from "./events.ts";
import { quoteAt } from "./quotes.ts";

export type CollectionHead = { readonly id: string; readonly title: string };

/**
 * The files of a collection by their path from its folder. Documents are written under ids that a link can hold; their
 * texts are those of the reports, unchanged.
 */
export function collectionOf(
  extraction: Extraction,
  { id, title }: CollectionHead,
): Map<string, string> {
  const { reports, officials, origins, candidates } = extraction;
  const ids = documentIds(reports);
  const kinds = new Map(origins.map((origin) => [origin.document, origin]));
  const head = {
    id,
    title,
    description: `Proposed by Readout from ${reports.length} ${reports.length === 1 ? "report" : "reports"}; not yet checked by anyone.`,
    documents: reports.map((report) => writtenDocument(report, ids, kinds.get(report.id))),
  };
  const texts = new Map(reports.map((report) => [report.id, report.text]));
  const events = candidates.map((candidate) => writtenEvent(candidate, ids, texts));
  return new Map([
    ["collection.yaml", yaml(head)],
    ["officials.yaml", yaml(officials.map(writtenOfficial))],
    ["events/extracted.yaml", yaml(events)],
    ...reports.map(({ id: report, text }): [string, string] => [
      `documents/${ids.get(report) ?? report}.txt`,
      text,
    ]),
  ]);
}

/** Long quotes stay on one line, so that a search finds them. */
function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** Ids made of letters, digits, dots, dashes and underscores, each once. */
function documentIds(reports: readonly Report[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    reports.map(({ id }) => {
      const plain =
        id
          .replace(/[^\p{L}\d._-]+/gu, "-")
          .replace(/^[._-]+/u, "")
          .slice(0, 150) || "report";
      let unique = plain;
      for (let count = 2; taken.has(unique); count += 1) unique = `${plain}-${count}`;
      taken.add(unique);
      return [id, unique];
    }),
  );
}

function writtenDocument(
  { id, text, language, metadata, masks }: Report,
  ids: ReadonlyMap<string, string>,
  origin: DocumentOrigin | undefined,
) {
  const { title, outlet, byline } = metadata;
  return {
    id: ids.get(id) ?? id,
    title: title?.value.trim() || id,
    outlet: outlet?.value ?? null,
    byline: byline?.value ?? null,
    language,
    ...publication(metadata),
    origin: origin?.origin ?? null,
    originBasis: origin?.origin == null ? "unknown" : "inferred",
    kind: origin?.kind ?? "unknown",
    masks: masks
      .filter(({ start, end }) => start < end)
      .map(({ start, end, kind }) => ({ ...quoteAt(text, { start, end }), kind })),
  };
}

/** A document needs a date; of one that nothing dates it is the whole of time that is known to be reported. */
function publication({ published, publishedBasis }: Report["metadata"]) {
  if (published === null || !readEdtf(published).ok)
    return {
      published: "20XX",
      publishedBasis: "inferred",
      publishedNote: "Neither the report nor who handed it in says when it was published.",
    };
  if (publishedBasis === "stated") return { published, publishedBasis: "stated" };
  return {
    published,
    publishedBasis: "elsewhere",
    publishedNote: "Given when the report was added.",
  };
}

function writtenOfficial({ id, name, aliases, country, offices }: CandidateOfficial) {
  return {
    id,
    name,
    aliases: [...aliases],
    country,
    offices: offices.map((office) => ({
      title: office.title,
      ...(office.country === null ? {} : { country: office.country }),
    })),
  };
}
