import { sentencesOf } from "../../../evidence/sentences.ts";
import type { EntityMention, Report } from "../../types.ts";
import { findPlaces } from "../findPlaces.ts";

/** A report of a bare text: every line a paragraph, nothing masked. */
export function reportOf(text: string): Report {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const sentences = paragraphs.flatMap((span, paragraph) =>
    sentencesOf(text.slice(span.start, span.end), "en").map(({ start, end }) => ({
      start: span.start + start,
      end: span.start + end,
      paragraph,
    })),
  );
  const nothing = { title: null, byline: null, outlet: null, dateline: null, published: null };
  const metadata = { ...nothing, publishedBasis: null, publishedAt: null };
  const rest = { masks: [], quotations: [], language: "en", metadata };
  return { id: "report", file: "report.txt", text, paragraphs, sentences, ...rest };
}

function shown(text: string, mention: EntityMention): string {
  const words = text.slice(mention.start, mention.end);
  if (mention.kind === "country") return `${words}=${mention.countries.join("+")}`;
  if (mention.kind === "place") return `@${mention.value}=${mention.country ?? "-"}`;
  if (mention.kind === "money") return `${mention.comparator}${mention.value} ${mention.currency}`;
  if (mention.kind === "organisation")
    return `#${words}=${mention.country ?? "-"}${mention.official ? "*" : ""}`;
  return words;
}

/** What is found in a text, in order: `China=CN`, `@Geneva=CH`, `#Hamas=PS*`, `~5000000 EUR`. */
export const told = (text: string): string[] =>
  findPlaces(reportOf(text), []).map((mention) => shown(text, mention));
