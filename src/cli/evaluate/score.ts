/** One group's scores by type, and its errors. */
import type { EventType } from "../../model/timeline.ts";
import { type AttributeScores, attributeScores, isStrict, setTally } from "./attributes.ts";
import { type EvaluationError, errorsOf, type Outcome } from "./errors.ts";
import type { GoldEvent, GoldGroup, PredictedEvent } from "./gold.ts";
import { isFitting, type Match, matchEvents } from "./matching.ts";
import { pairScores } from "./pairs.ts";
import { addScores, type Scores, type Tally } from "./scores.ts";

export type GroupScore = {
  readonly name: string;
  readonly total: Scores;
  /** Right and missed events count for gold's type, wrong ones for the type they were given. */
  readonly types: ReadonlyMap<EventType, Scores>;
  readonly errors: readonly EvaluationError[];
};

type Part = { readonly type: EventType; readonly scores: Partial<Scores> };

/** Compares what was proposed for a group with its gold. */
export function scoreGroup(group: GoldGroup, predicted: readonly PredictedEvent[]): GroupScore {
  const all = matchEvents(group.events, predicted);
  const outcome = outcomeOf(group.events, predicted, all);
  const parts = [...partsOf(outcome), ...pairScores(group.events, predicted, all)];
  const types = [...new Set(parts.map(({ type }) => type))].sort();
  const scoresOf = (type?: EventType) =>
    addScores(
      parts.filter((part) => type === undefined || part.type === type).map(({ scores }) => scores),
    );
  return {
    name: group.name,
    total: scoresOf(),
    types: new Map(types.map((type) => [type, scoresOf(type)])),
    errors: errorsOf(group, outcome),
  };
}

function outcomeOf(
  gold: readonly GoldEvent[],
  predicted: readonly PredictedEvent[],
  all: readonly Match[],
): Outcome {
  const matches = all.filter((match) => match.gold.required);
  const found = new Set(matches.map((match) => match.gold));
  const taken = new Set(all.map((match) => match.predicted));
  const optional = gold.filter(({ required }) => !required);
  return {
    matches,
    missed: gold.filter((event) => event.required && !found.has(event)),
    wrong: predicted.filter(
      (event) => !taken.has(event) && !optional.some((other) => isFitting(other, event)),
    ),
  };
}

function partsOf({ matches, missed, wrong }: Outcome): Part[] {
  return [
    ...matches.map((match) => ({
      type: match.gold.type,
      scores: matchedScores(attributeScores(match)),
    })),
    ...missed.map(({ type, disputed }) => ({
      type,
      scores: { detection: MISSED, strict: MISSED, disagreements: setTally(disputed, []) },
    })),
    ...wrong.map(({ type, disputed }) => ({
      type,
      scores: { detection: WRONG, strict: WRONG, disagreements: setTally([], disputed) },
    })),
  ];
}

const RIGHT: Tally = { right: 1, wrong: 0, missed: 0 };
const WRONG: Tally = { right: 0, wrong: 1, missed: 0 };
const MISSED: Tally = { right: 0, wrong: 0, missed: 1 };
const WRONG_AND_MISSED: Tally = { right: 0, wrong: 1, missed: 1 };

function matchedScores(attributes: AttributeScores): Partial<Scores> {
  return {
    ...attributes,
    detection: RIGHT,
    strict: isStrict(attributes) ? RIGHT : WRONG_AND_MISSED,
  };
}
