/** How a document is called on screen, where neither an outlet nor an author may be known. */
import type { SourceDocument, Timeline } from "../model/timeline.ts";
import { plainDate } from "./valueWords.ts";

const agencies: Readonly<Record<string, string>> = {
  ap: "Associated Press",
  afp: "Agence France-Presse",
  dpa: "dpa",
  reuters: "Reuters",
  tass: "TASS",
  upi: "United Press International",
  xinhua: "Xinhua",
};

/**
 * A short name, to stand beside the document's number: "Los Angeles Times", "Paraphrase of 3", "Associated Press text",
 * "Text by Jane Doe", "Unsigned report".
 */
export function documentName(document: SourceDocument, timeline: Timeline): string {
  if (document.outlet !== null) return document.outlet;
  const agency = agencyOf(document.origin);
  if (document.kind === "paraphrase") return paraphraseName(document, timeline, agency);
  if (agency !== null) return `${agency} text`;
  return document.byline === null ? "Unsigned report" : `Text by ${document.byline}`;
}

function paraphraseName(
  { id, origin }: SourceDocument,
  { documents }: Timeline,
  agency: string | null,
): string {
  const sibling = documents.findIndex(
    (other) => origin !== null && other.origin === origin && other.id !== id,
  );
  if (sibling >= 0) return `Paraphrase of ${sibling + 1}`;
  return agency === null ? "Paraphrase" : `${agency} paraphrase`;
}

/** The news agency in a story's id: "ap-2024-04-26" is the Associated Press; null if none is known there. */
export function agencyOf(origin: string | null): string | null {
  const [first = ""] = origin?.split("-") ?? [];
  return agencies[first] ?? null;
}

/** A story in words: "an Associated Press report of Friday 26 April 2024", or its id. */
export function originInWords(origin: string): string {
  const agency = agencyOf(origin);
  if (agency === null) return `the story “${origin}”`;
  const day = /\d{4}-\d{2}(-\d{2})?$/.exec(origin)?.[0];
  const article = /^[aeiou]/i.test(agency) ? "an" : "a";
  const date = day === undefined ? "" : ` of ${plainDate(day)}`;
  return `${article} ${agency} report${date}`;
}

const kinds: Readonly<Record<SourceDocument["kind"], string>> = {
  original: "Original",
  reprint: "Reprint",
  translation: "Translation",
  paraphrase: "Paraphrase",
  unknown: "Text of unknown origin",
};

/**
 * What kind of text it is and what story it goes back to, inference said: "Reprint of an Associated Press report of
 * 26 April 2024, inferred".
 */
export function provenanceInWords({ kind, origin, originBasis }: SourceDocument): string {
  const inferred = originBasis === "inferred" ? ", inferred" : "";
  if (origin === null)
    return kind === "unknown" ? "Origin unknown" : `${kinds[kind]}, origin unknown`;
  const story = originInWords(origin);
  if (kind === "unknown") return `Goes back to ${story}${inferred}`;
  return kind === "original"
    ? `Original: ${story}${inferred}`
    : `${kinds[kind]} of ${story}${inferred}`;
}
