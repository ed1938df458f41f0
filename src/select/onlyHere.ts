/** What a report alone says of events that others tell too. */
import type { Timeline, TimelineEvent } from "../model/timeline.ts";
import type { Coverage } from "./coverageOf.ts";
import { claimInWords, disagreementsOf } from "./disagreements.ts";
import { agreementHeading, type Voice, voicesOf } from "./voices.ts";

/** "Blinken meets Wang Yi. Time of day: morning", and where it says so. */
export type LoneClaim = {
  readonly event: TimelineEvent;
  readonly heading: string;
  readonly words: string;
  readonly voice: Voice;
};

/** Values that only this report claims of events it shares with others; disputed ones are told apart, see `contradicted`. */
export function claimsOnlyIn(
  { document, events, onlyHere }: Coverage,
  timeline: Timeline,
  matching: ReadonlySet<string>,
): LoneClaim[] {
  const alone = new Set(onlyHere);
  return events
    .filter((event) => !alone.has(event) && matching.has(event.id))
    .flatMap((event) => loneClaims(event, document.id, timeline));
}

function loneClaims(event: TimelineEvent, document: string, timeline: Timeline): LoneClaim[] {
  const disputes = event.agreement === "disputed" ? disagreementsOf(event, timeline) : [];
  const disputed = new Set(
    disputes.flatMap(({ rows }) =>
      rows.flatMap(({ voices }) => voices.map(({ claim }) => claim.id)),
    ),
  );
  return event.agreements.flatMap((agreement) =>
    agreement.values
      .filter(({ documents }) => documents.every((id) => id === document))
      .flatMap(({ claims }) => voicesOf(claims, timeline).slice(0, 1))
      .filter((voice) => voice.document.id === document && !disputed.has(voice.claim.id))
      .map((voice) => ({
        event,
        heading: agreementHeading(agreement, event, timeline),
        words: (voice.claim.polarity === "denied" ? "not " : "") + claimInWords(voice.claim),
        voice,
      })),
  );
}
