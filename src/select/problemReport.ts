/** "Report a problem with this passage": all that an editor needs to find the place, as plain text to send by any way. */
import { dateInWords } from "../model/dateWords.ts";
import type { Claim, Passage, Timeline, TimelineEvent } from "../model/timeline.ts";
import { documentName } from "./documentName.ts";
import { lookupOf } from "./lookup.ts";

export type ProblemPlace = {
  readonly timeline: Timeline;
  readonly passage: Passage;
  /** The event the passage is read for; null when only the report is open. */
  readonly event: TimelineEvent | null;
  /** Whether the quote was found in the loaded text: "verified", "moved", "not found". */
  readonly check: string;
  /** The address of the view. */
  readonly link: string;
};

/** The text: a line to fill in, then ids, quote, place, claims and view. Offsets are UTF-16, end excluded. */
export function problemReport({ timeline, passage, event, check, link }: ProblemPlace): string {
  const { documents, claimsOfPassage } = lookupOf(timeline);
  const document = documents.get(passage.document);
  const name = document ? ` (${documentName(document, timeline)}: ${document.title})` : "";
  const claims = (claimsOfPassage.get(passage.id) ?? []).filter(
    (claim) => event === null || claim.event === event.id,
  );
  return [
    "Problem with a passage",
    "What is wrong: ",
    "",
    `Timeline: ${timeline.id} (${timeline.title})`,
    event && `Event: ${event.id} (${event.title}, ${dateInWords(event.date)})`,
    `Passage: ${passage.id}, characters ${passage.start} to ${passage.end}, ${check}`,
    `Report: ${passage.document}${name}`,
    ...claims.map((claim) => `Claim: ${claimLine(claim)}`),
    "Quote:",
    passage.exact.replace(/^/gm, "> "),
    "",
    `View: ${link}`,
  ]
    .filter((line) => line !== null)
    .join("\n");
}

/** As the data have it, so that it can be found there. */
function claimLine({ id, attribute, subject, value, unit, comparator, polarity }: Claim): string {
  const about = subject === undefined ? attribute : `${attribute} of ${subject}`;
  const sign = comparator === "=" ? "" : `${comparator} `;
  const denied = polarity === "denied" ? "not " : "";
  return `${id}: ${about} is ${denied}${sign}${value}${unit === undefined ? "" : ` ${unit}`}`;
}
