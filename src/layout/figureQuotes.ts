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
  const best = new Map<string, { readonly words: string; readonly worth: number }>();
  for (const event of timeline.events.filter(({ id }) => shown.has(id)))
    for (const { document, exact } of event.passages.flatMap((id) => passages.get(id) ?? [])) {
      const words = exact.replace(/\s+/g, " ").trim();
      const worth = rank(event) + (isWhole(words) ? WHOLE : 0);
      if (worth > (best.get(document)?.worth ?? 0)) best.set(document, { words, worth });
    }
  return new Map([...best].map(([document, { words }]) => [document, quoted(words)]));
}

/** What need not be cut short is worth as much as a dispute. */
const WHOLE = 2;
const SHORTEST = 30;

function isWhole(words: string): boolean {
  return words.length >= SHORTEST && words.length <= LONGEST;
}

function rank({ agreement, origins }: Timeline["events"][number]): number {
  return (agreement === "disputed" ? 2 : 0) + origins.length;
}

/** “At most so long, ended by …” */
function quoted(line: string): string {
  const [open, close] = outerMarks(line);
  return `${open}${line.length <= LONGEST ? line : `${wholeWords(line)}…`}${close}`;
}

function wholeWords(line: string): string {
  const kept = beginning(line, LONGEST);
  const words = kept.replace(/\s\S*$/, "");
  return words.replace(/[\s.,;:–—-]+$/, "");
}
