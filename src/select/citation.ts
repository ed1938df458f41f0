/** An event as plain text to paste elsewhere: what, when, each quote with its report, and the link that shows them. */
import { dateInWords } from "../model/dateWords.ts";
import type { SourceDocument, Timeline, TimelineEvent } from "../model/timeline.ts";
import { documentName } from "./documentName.ts";
import { reportsOf } from "./eventDetails.ts";
import { outerMarks } from "./quoteText.ts";
import { plainDate, statusWords } from "./valueWords.ts";

/** The citation of an event; `link` is the address of the view that shows it. */
export function citation(event: TimelineEvent, timeline: Timeline, link: string): string {
  const reports = reportsOf(event, timeline).map(({ document, passages }) => {
    const quotes = passages.map(({ exact }) => quoted(exact));
    return [...quotes, `— ${reference(document, timeline)}`].join("\n");
  });
  return [headline(event), ...reports, link].join("\n\n");
}

function headline({ title, date, dateBasis, status }: TimelineEvent): string {
  const inferred = dateBasis === "stated" || date === null ? "" : ` (${basis(dateBasis)})`;
  const happened = status === "occurred" ? "" : ` ${statusWords[status]}.`;
  return `${title}. ${capital(dateInWords(date))}${inferred}.${happened}`;
}

/** "Los Angeles Times, Matthew Lee: “Title”, 27 April 2024 (inferred)". */
function reference(document: SourceDocument, timeline: Timeline): string {
  const { byline, title, published, publishedBasis } = document;
  const name = documentName(document, timeline);
  const author = byline === null || name.includes(byline) ? "" : `, ${byline}`;
  const how = publishedBasis === "stated" ? "" : ` (${basis(publishedBasis)})`;
  return `${name}${author}: ${quoted(title)}, ${plainDate(published)}${how}`;
}

function basis(how: "stated" | "inferred" | "elsewhere"): string {
  return how === "elsewhere" ? "known from elsewhere" : how;
}

/** On one line: a quote may run over the end of a paragraph. */
function quoted(text: string): string {
  const [open, close] = outerMarks(text);
  return open + text.trim().replace(/\s*\n\s*/g, " ") + close;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
