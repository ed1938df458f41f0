/** The extraction's candidates, reduced to what is compared. */
import type { Candidate, Extraction } from "../../extract/types.ts";
import type { PredictedEvent } from "./gold.ts";

/** Every candidate of an extraction, in its order. */
export function predictedOf({ candidates, officials }: Extraction): PredictedEvent[] {
  const names = new Map(officials.map(({ id, name }) => [id, name]));
  return candidates.map((candidate) => predictedEventOf(candidate, names));
}

function predictedEventOf(
  candidate: Candidate,
  names: ReadonlyMap<string, string>,
): PredictedEvent {
  const { id, title, type, status, date, countries, place, amounts, passages, rules } = candidate;
  return {
    ...{ id, title, type, status, date, countries, amounts, passages, rules },
    officials: candidate.participants.flatMap(({ official }) =>
      official === undefined ? [] : (names.get(official) ?? []),
    ),
    place: place?.name ?? null,
    disputed: candidate.agreements
      .filter(({ state }) => state === "disputed")
      .map(({ attribute }) => attribute),
  };
}
