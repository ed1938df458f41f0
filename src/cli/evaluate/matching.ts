/**
 * Which proposed event is which gold event. A pair fits when all of these hold:
 *
 *   type          the same, or of one family (`families`)
 *   evidence      a passage and a quote of one document overlap by half of the shorter or more
 *   participants  gold names officials: at least one in common (a surname will do), and no more wrong ones than right
 *                 ones; else a country in common, or neither names one
 *
 * Of the pairs that fit, those with the best total are taken, each event once (Hungarian algorithm, Kuhn 1955).
 */
import { munkres } from "munkres";
import type { EventType } from "../../model/timeline.ts";
import { isRightDate } from "./dates.ts";
import type { Evidence, GoldEvent, PredictedEvent } from "./gold.ts";
import { commonNames, couldBeSameName } from "./names.ts";

export type Match = { readonly gold: GoldEvent; readonly predicted: PredictedEvent };

/** Types that reports and readers tell apart in different ways; pairs are scored by exact types too. */
const families: readonly (readonly EventType[])[] = [
  ["meeting", "summit", "negotiation"],
  ["statement", "announcement", "accusation", "threat"],
  ["military-incident", "conflict"],
  ["legislation", "aid-bill"],
];

export function isTypeFitting(gold: Pick<GoldEvent, "type" | "otherTypes">, predicted: EventType) {
  return [gold.type, ...gold.otherTypes].some(
    (type) =>
      type === predicted ||
      families.some((family) => family.includes(type) && family.includes(predicted)),
  );
}

export function isExactType({ type, otherTypes }: GoldEvent, predicted: PredictedEvent): boolean {
  return type === predicted.type || otherTypes.includes(predicted.type);
}

/** Whether a quote or passage is the same place as another. */
export function isSameEvidence(a: Evidence, b: Evidence): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const shorter = Math.min(a.end - a.start, b.end - b.start);
  return a.document === b.document && common > 0 && 2 * common >= shorter;
}

export function isEvidenceFitting(gold: GoldEvent, predicted: PredictedEvent): boolean {
  return gold.quotes.some((quote) => holdsQuote(predicted, quote));
}

/** Whether one of the event's passages is the same place as a quote. */
export function holdsQuote({ passages }: PredictedEvent, quote: Evidence): boolean {
  return passages.some((passage) => isSameEvidence(passage, quote));
}

export function areParticipantsFitting(gold: GoldEvent, predicted: PredictedEvent): boolean {
  const byName =
    gold.officials.length > 0 && !(gold.namesOptional && predicted.officials.length === 0);
  return byName ? areNamesFitting(gold, predicted) : areCountriesFitting(gold, predicted);
}

function areNamesFitting(gold: GoldEvent, { officials }: PredictedEvent): boolean {
  const right = commonNames(gold.officials, officials, couldBeSameName);
  const allowed = commonNames(
    [...gold.officials, ...gold.otherOfficials],
    officials,
    couldBeSameName,
  );
  return right > 0 && officials.length - allowed <= right;
}

function areCountriesFitting(gold: GoldEvent, { countries }: PredictedEvent): boolean {
  if (countries.length === 0) return gold.countriesOptional;
  return countries.some((country) => gold.countries.includes(country));
}

export function isFitting(gold: GoldEvent, predicted: PredictedEvent): boolean {
  return (
    isTypeFitting(gold, predicted.type) &&
    isEvidenceFitting(gold, predicted) &&
    areParticipantsFitting(gold, predicted)
  );
}

/** The pairs, in the order of the gold events. */
export function matchEvents(
  gold: readonly GoldEvent[],
  predicted: readonly PredictedEvent[],
): Match[] {
  if (gold.length === 0 || predicted.length === 0) return [];
  const gains = gold.map((event) => predicted.map((other) => gainOf(event, other)));
  return munkres(gains.map((row) => row.map((gain) => -gain))).flatMap(([row, column]) => {
    const [event, other] = [gold[row], predicted[column]];
    const fitting = (gains[row]?.[column] ?? 0) > 0;
    return fitting && event !== undefined && other !== undefined
      ? [{ gold: event, predicted: other }]
      : [];
  });
}

/**
 * 0 if the pair does not fit. The base is more than all the rest, so that two pairs always beat one; optional events
 * come last. The rest tells which of two that fit is meant: type, people, date and the share of quotes found.
 */
function gainOf(gold: GoldEvent, predicted: PredictedEvent): number {
  if (!isFitting(gold, predicted)) return 0;
  const quotes = gold.quotes.filter((quote) => holdsQuote(predicted, quote)).length;
  const type = isExactType(gold, predicted) ? 1 : 0;
  const date = isRightDate(gold, predicted.date) ? 1 : 0;
  const rest = type + date + peopleShare(gold, predicted) + quotes / gold.quotes.length;
  return (gold.required ? 16 : 4) + rest;
}

function peopleShare({ officials }: GoldEvent, predicted: PredictedEvent): number {
  const common = commonNames(officials, predicted.officials, couldBeSameName);
  const all = officials.length + predicted.officials.length - common;
  return all === 0 ? 1 : common / all;
}
