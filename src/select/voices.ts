/** Who claims what where: a claim together with the passage, report and event it belongs to. */
import type {
  Agreement,
  Claim,
  Passage,
  SourceDocument,
  Timeline,
  TimelineEvent,
} from "../model/timeline.ts";
import { lookupOf } from "./lookup.ts";
import { attributeWords } from "./valueWords.ts";

export type Voice = {
  readonly claim: Claim;
  readonly passage: Passage;
  readonly document: SourceDocument;
  readonly number: number;
  readonly event: TimelineEvent;
};

/** The claims with these ids in order of their documents; what points nowhere is left out. */
export function voicesOf(claimIds: readonly string[], timeline: Timeline): Voice[] {
  const lookup = lookupOf(timeline);
  return claimIds
    .flatMap((id) => {
      const claim = lookup.claims.get(id);
      const passage = lookup.passages.get(claim?.passage ?? "");
      const document = lookup.documents.get(passage?.document ?? "");
      const event = lookup.events.get(claim?.event ?? "");
      if (!claim || !passage || !document || !event) return [];
      const number = lookup.documentNumbers.get(document.id) ?? 0;
      return [{ claim, passage, document, number, event }];
    })
    .sort((a, b) => a.number - b.number || a.passage.start - b.passage.start);
}

/** What an agreement is about: "Duration", "Office, Wang Yi", "Amount, for Ukraine". */
export function agreementHeading(
  { attribute, subject }: Pick<Agreement, "attribute" | "subject">,
  event: TimelineEvent,
  timeline: Timeline,
): string {
  const words = attributeWords[attribute];
  if (subject === undefined) return words;
  const official = lookupOf(timeline).officials.get(subject)?.name;
  const amount = event.amounts.find(({ id }) => id === subject)?.purpose;
  return `${words}, ${official ?? amount ?? subject}`;
}
