/** Disagreements as plain text to paste elsewhere: value against value, each with its quote and report. */
import { dateInWords } from "../model/dateWords.ts";
import type { Timeline } from "../model/timeline.ts";
import {
  type AllDisagreements,
  type ConflictEntry,
  disputesByAttribute,
  type EventDisputes,
} from "./allDisagreements.ts";
import { sidesOrigin } from "./allDisagreementsOrigins.ts";
import type { Disagreement } from "./disagreements.ts";
import { documentName } from "./documentName.ts";
import { asReason, outerMarks } from "./quoteText.ts";
import type { Voice } from "./voices.ts";

/** Where an event is shown, as an address. */
type LinkOf = (event: string) => string;

/** The whole page. */
export function disagreementsText(
  { events, conflicts }: AllDisagreements,
  timeline: Timeline,
  linkOf: LinkOf,
): string {
  return [
    ...events.map((entry) => eventDisputesText(entry, timeline, linkOf)),
    ...conflicts.map((conflict) => conflictText(conflict, timeline, linkOf)),
  ].join("\n\n\n");
}

/** The whole page by what the disputes are about: each attribute with its events. */
export function textByAttribute(all: AllDisagreements, timeline: Timeline, linkOf: LinkOf): string {
  return [
    ...disputesByAttribute(all).map(({ heading, disputes }) =>
      [
        heading.toUpperCase(),
        ...disputes.map(({ event, dispute }) =>
          eventDisputesText({ event, disputes: [dispute] }, timeline, linkOf),
        ),
      ].join("\n\n"),
    ),
    ...all.conflicts.map((conflict) => conflictText(conflict, timeline, linkOf)),
  ].join("\n\n\n");
}

/** One event with its disputes. */
export function eventDisputesText(
  { event, disputes }: EventDisputes,
  timeline: Timeline,
  linkOf: LinkOf,
): string {
  return [
    `${event.title} (${dateInWords(event.date)})`,
    ...disputes.map((dispute) => disputeText(dispute, timeline)),
    linkOf(event.id),
  ].join("\n\n");
}

function disputeText(dispute: Disagreement, timeline: Timeline): string {
  const sides = dispute.rows.flatMap(({ words, denied, voices }) => [
    `- ${denied ? "Not: " : ""}${words}`,
    ...voices.map((voice) => `  ${quoteText(voice, timeline)}`),
  ]);
  const { note } = sidesOrigin(dispute, timeline);
  return [`${dispute.heading}:`, ...sides, note, chosenText(dispute)].filter(Boolean).join("\n");
}

/** "The timeline uses 35 minutes, because …", or nothing. */
export function chosenText({ chosen }: Pick<Disagreement, "chosen">): string | null {
  if (chosen === null) return null;
  const because = chosen.because === null ? "." : `, because ${asReason(chosen.because)}`;
  return `The timeline uses ${chosen.words}${because}`;
}

function conflictText({ sides, note }: ConflictEntry, timeline: Timeline, linkOf: LinkOf): string {
  const lines = sides.flatMap(({ voice, heading, words }) => [
    `- ${voice.event.title} (${dateInWords(voice.event.date)}). ${heading}: ${words}`,
    `  ${quoteText(voice, timeline)}`,
    `  ${linkOf(voice.event.id)}`,
  ]);
  return ["Conflict between events:", ...lines, note].join("\n");
}

function quoteText({ claim, passage, document, number }: Voice, timeline: Timeline): string {
  const words = passage.exact.replace(/\s*\n\s*/g, " ");
  const [open, close] = outerMarks(words);
  const quoting = claim.attributedTo === undefined ? "" : `, quoting ${claim.attributedTo}`;
  return `${open}${words}${close} — report ${number}, ${documentName(document, timeline)}${quoting}`;
}
