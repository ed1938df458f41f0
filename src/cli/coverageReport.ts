/** Prints every sentence of every document with the events that cite it. */
import type { SourceDocument } from "../model/timeline.ts";
import type { SentenceCoverage } from "../pipeline/coverage.ts";

/** To the standard output; a sentence that is neither cited nor explained is marked with `!`. */
export function printCoverage(
  documents: readonly SourceDocument[],
  sentences: readonly SentenceCoverage[],
): void {
  for (const { id, title } of documents) {
    console.log(`\n${id}  ${title}`);
    for (const sentence of sentences.filter(({ document }) => document === id))
      console.log(`${markOf(sentence)} ${oneLine(sentence.text)}\n    ${answerOf(sentence)}`);
  }
  console.log("");
}

function markOf({ events, because }: SentenceCoverage): string {
  if (events.length > 0) return "+";
  return because === null ? "!" : "-";
}

function answerOf({ events, because }: SentenceCoverage): string {
  if (events.length > 0) return events.join(", ");
  return because === null ? "NEITHER CITED NOR EXPLAINED" : `no event: ${because}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
