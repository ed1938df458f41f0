/** For each source of a figure the words that count most: those about the event most disputed and most reported. */
import { beginning } from "../model/graphemes.ts";
import type { Timeline } from "../model/timeline.ts";
import { outerMarks } from "../select/quoteText.ts";

/** Longest quote, in UTF-16 units: about a line and a half of a column. */
const LONGEST = 110;

/** By document id, in quotation marks; sources that some of the events cite. */
export function sourceQuotes(
  timeline: Timeline,
  shown: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const passages = new Map(timeline.passages.map((passage) => [passage.id, passage]));
  const quotes = new Map<string, string>();
  const events = timeline.events.filter(({ id }) => shown.has(id));
  for (const event of events.toSorted((a, b) => rank(b) - rank(a)))
    for (const id of event.passages) {
      const passage = passages.get(id);
      if (passage !== undefined && !quotes.has(passage.document))
        quotes.set(passage.document, quoted(passage.exact));
    }
  return quotes;
}

function rank({ agreement, origins }: Timeline["events"][number]): number {
  return (agreement === "disputed" ? 2 : 0) + origins.length;
}

/** “On one line, at most so long, ended by …” */
function quoted(exact: string): string {
  const line = exact.replace(/\s+/g, " ").trim();
  const [open, close] = outerMarks(line);
  return `${open}${line.length <= LONGEST ? line : `${wholeWords(line)}…`}${close}`;
}

function wholeWords(line: string): string {
  const kept = beginning(line, LONGEST);
  const words = kept.replace(/\s\S*$/, "");
  return words.replace(/[\s.,;:–—-]+$/, "");
}
