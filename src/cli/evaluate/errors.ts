/** Every error with its class and its place, for people who improve the rules. */
import type { EventType } from "../../model/timeline.ts";
import { attributeScores } from "./attributes.ts";
import { describe, describeGold, differences } from "./describe.ts";
import type { Evidence, GoldEvent, GoldGroup, PredictedEvent } from "./gold.ts";
import {
  areParticipantsFitting,
  isEvidenceFitting,
  isFitting,
  isTypeFitting,
  type Match,
} from "./matching.ts";

export const errorClasses = [
  "missed: no trigger",
  "missed: wrong type",
  "missed: wrong participants",
  "split",
  "merged",
  "spurious",
  "type",
  "date",
  "officials",
  "place",
  "status",
  "amount",
  "disagreement",
] as const;

export type ErrorClass = (typeof errorClasses)[number];

export type EvaluationError = {
  readonly class: ErrorClass;
  readonly group: string;
  /** Gold's type; the given type of what is not in the gold. */
  readonly type: EventType;
  readonly file: string;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly words: string;
  /** What was found, and what it should have been. */
  readonly note: string;
};

/** What became of the gold events and of the proposed ones. */
export type Outcome = {
  /** Required gold events with what was found. */
  readonly matches: readonly Match[];
  readonly missed: readonly GoldEvent[];
  /** Proposed events that are neither matched nor optional. */
  readonly wrong: readonly PredictedEvent[];
};

type Finding = Pick<EvaluationError, "class" | "type" | "note"> & {
  readonly at: Evidence | undefined;
};

/** The errors of a group. A wrong event that stands for a missed one is told with that one, not again. */
export function errorsOf(group: GoldGroup, outcome: Outcome): EvaluationError[] {
  const told = new Set<PredictedEvent>();
  const findings = [
    ...outcome.missed.map((event) => missedFinding(event, outcome, told)),
    ...outcome.wrong
      .filter((event) => !told.has(event))
      .map((event) => wrongFinding(event, outcome)),
    ...outcome.matches.flatMap(attributeFindings),
  ];
  return findings.map((finding) => placed(finding, group));
}

function missedFinding(event: GoldEvent, outcome: Outcome, told: Set<PredictedEvent>): Finding {
  const base = { type: event.type, at: event.quotes[0] };
  const both = outcome.matches.find(({ predicted }) => isFitting(event, predicted));
  if (both !== undefined)
    return {
      ...base,
      class: "merged",
      note: `${describeGold(event)}; in one with ${both.gold.id} “${both.gold.title}”`,
    };
  const near = outcome.wrong.filter((other) => !told.has(other) && isEvidenceFitting(event, other));
  const ofType = near.find(({ type }) => isTypeFitting(event, type));
  const ofPeople = near.find((other) => areParticipantsFitting(event, other));
  const found = ofType ?? ofPeople;
  if (found === undefined)
    return { ...base, class: "missed: no trigger", note: describeGold(event) };
  told.add(found);
  const kind = ofType === undefined ? "missed: wrong type" : "missed: wrong participants";
  return { ...base, class: kind, note: `${describeGold(event)}; found ${describe(found)}` };
}

function wrongFinding(event: PredictedEvent, { matches }: Outcome): Finding {
  const whole = matches.find(({ gold }) => isFitting(gold, event) || isUnnamedPart(gold, event));
  const base = { type: event.type, at: event.passages[0] };
  if (whole === undefined) return { ...base, class: "spurious", note: describe(event) };
  const { gold, predicted } = whole;
  return {
    ...base,
    class: "split",
    note: `${describe(event)}; part of ${describeGold(gold)}, found as ${describe(predicted)}`,
  };
}

/** The same event told of countries: "Brazil and Peru signed a treaty" beside the ministers who signed it. */
function isUnnamedPart(gold: GoldEvent, event: PredictedEvent): boolean {
  return event.officials.length === 0 && isFitting({ ...gold, officials: [] }, event);
}

function attributeFindings(match: Match): Finding[] {
  const { gold, predicted } = match;
  const scores = attributeScores(match);
  const at = gold.quotes.find((quote) =>
    isEvidenceFitting({ ...gold, quotes: [quote] }, predicted),
  );
  return differences.flatMap(({ class: kind, measure, tell }) => {
    const { wrong, missed } = scores[measure];
    const note = `${gold.id} “${gold.title}”: ${tell(match)}; by ${predicted.rules.join(" ")}`;
    return wrong + missed === 0 ? [] : [{ class: kind, type: gold.type, at, note }];
  });
}

const MOST_WORDS = 160;

function placed({ at, ...finding }: Finding, { name, inputs }: GoldGroup): EvaluationError {
  const report = inputs.find(({ id }) => id === at?.document);
  const text = report?.text ?? "";
  const lines = text.slice(0, at?.start).split("\n");
  return {
    ...finding,
    group: name,
    file: report?.file ?? "",
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    words: text.slice(at?.start, at?.end).replace(/\s+/g, " ").slice(0, MOST_WORDS),
  };
}
