/**
 * Every disagreement on the events that pass the filters, for the page that lists them.
 *
 *   events      Blinken meets Xi Jinping │ Duration: 35 minutes / about 5 hours
 *   conflicts   arrives Sunday evening ↔ nearly six hours of talks that Sunday      of two events
 */
import {
  type ClaimAttribute,
  claimAttributes,
  type Timeline,
  type TimelineEvent,
} from "../model/timeline.ts";
import { claimInWords, type Disagreement, disagreementsOf } from "./disagreements.ts";
import { attributeWords, counted } from "./valueWords.ts";
import { agreementHeading, type Voice, voicesOf } from "./voices.ts";

/** A disputed attribute together with its event. */
export type Dispute = { readonly event: TimelineEvent; readonly dispute: Disagreement };

export type EventDisputes = {
  readonly event: TimelineEvent;
  readonly disputes: readonly Disagreement[];
};

/** One claim of a conflict, and what it says: "Duration: less than 6 hours". */
export type ConflictSide = {
  readonly voice: Voice;
  readonly heading: string;
  readonly words: string;
};

/** Claims of different events that cannot both hold. */
export type ConflictEntry = {
  readonly key: string;
  readonly sides: readonly ConflictSide[];
  readonly note: string;
};

export type AllDisagreements = {
  /** In the order of the timeline. */
  readonly events: readonly EventDisputes[];
  readonly conflicts: readonly ConflictEntry[];
  /** How many attributes are disputed in all of these events. */
  readonly disputes: number;
};

/** Disputes of the events in `matching`, and conflicts with at least one side among them. */
export function allDisagreements(
  timeline: Timeline,
  matching: ReadonlySet<string>,
): AllDisagreements {
  const events = timeline.events
    .filter(({ id, agreement }) => agreement === "disputed" && matching.has(id))
    .map((event) => ({ event, disputes: disagreementsOf(event, timeline) }))
    .filter(({ disputes }) => disputes.length > 0);
  const conflicts = timeline.conflicts
    .map((conflict) => conflictEntry(conflict, timeline))
    .filter(({ sides }) => sides.length > 1 && sides.some((side) => matching.has(eventOf(side))));
  const disputes = events.reduce((sum, entry) => sum + entry.disputes.length, 0);
  return { events, conflicts, disputes };
}

function conflictEntry(
  { claims, note }: Timeline["conflicts"][number],
  timeline: Timeline,
): ConflictEntry {
  const sides = voicesOf(claims, timeline).map((voice) => ({
    voice,
    heading: agreementHeading(voice.claim, voice.event, timeline),
    words: (voice.claim.polarity === "denied" ? "not " : "") + claimInWords(voice.claim),
  }));
  return { key: claims.join(" "), sides, note };
}

function eventOf({ voice }: ConflictSide): string {
  return voice.event.id;
}

/** "8 disputes in 6 events, 4 conflicts between events". */
export function disagreementsInWords({ events, conflicts, disputes }: AllDisagreements): string {
  const parts = [
    disputes > 0 ? `${counted(disputes, "dispute")} in ${counted(events.length, "event")}` : "",
    conflicts.length > 0 ? `${counted(conflicts.length, "conflict")} between events` : "",
  ];
  return parts.filter(Boolean).join(", ");
}

export type AttributeDisputes = {
  readonly attribute: ClaimAttribute;
  readonly heading: string;
  readonly disputes: readonly Dispute[];
};

/** The disputes by what they are about: "Date", "Duration", "Office". */
export function disputesByAttribute({ events }: AllDisagreements): AttributeDisputes[] {
  const all = events.flatMap(({ event, disputes }) =>
    disputes.map((dispute) => ({ event, dispute })),
  );
  return claimAttributes
    .map((attribute) => ({
      attribute,
      heading: attributeWords[attribute],
      disputes: all.filter(({ dispute }) => dispute.attribute === attribute),
    }))
    .filter(({ disputes }) => disputes.length > 0);
}
