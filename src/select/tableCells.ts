/** What the cells of the table say that is more than a field of the event: people, sums, durations, quotes. */
import type { Amount, Claim, Timeline, TimelineEvent } from "../model/timeline";
import { participantName } from "./eventDetails";
import { lookupOf } from "./lookup";
import { outerMarks } from "./quoteText";
import { moneyInWords, valueInWords } from "./valueWords";

/** Who took part, each once. */
export function peopleOf({ participants }: TimelineEvent, timeline: Timeline): string[] {
  const { officials } = lookupOf(timeline);
  return [...new Set(participants.map((person) => participantName(person, officials)))];
}

/** "95 billion US dollars (foreign aid package); of it 61 billion US dollars (for Ukraine)". */
export function amountsInWords({ amounts }: TimelineEvent): string {
  return amounts.map(amountInWords).join("; ");
}

function amountInWords({ kind, value, currency, purpose }: Amount): string {
  return `${kind === "part" ? "of it " : ""}${moneyInWords(value, currency)} (${purpose})`;
}

/** The durations claimed of an event, the most told first as the evidence has them. */
export function durationsOf(event: TimelineEvent, timeline: Timeline): readonly Claim[] {
  const { claims } = lookupOf(timeline);
  const durations = event.agreements.filter(({ attribute }) => attribute === "duration");
  return durations.flatMap(({ values }) => values.flatMap((value) => firstClaim(value, claims)));
}

function firstClaim(
  value: { readonly claims: readonly string[] },
  claims: ReadonlyMap<string, Claim>,
): Claim | [] {
  return claims.get(value.claims[0] ?? "") ?? [];
}

/** "35 minutes or about 5 hours". */
export function durationInWords(event: TimelineEvent, timeline: Timeline): string {
  return [...new Set(durationsOf(event, timeline).map(valueInWords))].join(" or ");
}

export type Quote = { readonly document: string; readonly words: string };

/** Which sentence, in which report: the passages of an event with the id of their document, on one line each. */
export function quotesOf(event: TimelineEvent, timeline: Timeline): Quote[] {
  const { passages } = lookupOf(timeline);
  return event.passages.flatMap((id) => {
    const passage = passages.get(id);
    if (passage === undefined) return [];
    const [open, close] = outerMarks(passage.exact);
    const words = open + passage.exact.trim().replace(/\s*\n\s*/g, " ") + close;
    return [{ document: passage.document, words }];
  });
}
